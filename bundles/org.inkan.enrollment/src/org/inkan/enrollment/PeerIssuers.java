package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.ManagementServer;

/**
 * The certificates above the certificates of a host's peers: the server it reports to and the hosts that report to it.
 * A channel opens only if both ends trust the other's issuer, so a kit carries these too. A host without a parent is
 * taken to report to every management server of its group. Holds names only, no model; safe for several threads.
 */
final class PeerIssuers {

    private final FleetFolder folder;
    private final Map<String, Set<String>> peers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<X509Certificate>> known = new ConcurrentHashMap<>();

    PeerIssuers(FleetFolder folder, Fleet fleet) {
        this.folder = folder;
        fleet.getManagementGroups().forEach(this::add);
    }

    private void add(ManagementGroup group) {
        List<Host> hosts = new ArrayList<>(group.getManagementServers());
        hosts.addAll(group.getGateways());
        hosts.addAll(group.getAgents());
        List<String> servers = group.getManagementServers().stream().map(server -> key(server.getName())).toList();
        hosts.forEach(host -> names.put(key(host.getName()), host.getName()));
        for (Host host : hosts) {
            boolean hasParent = host.getParent() != null && !host.getParent().isEmpty();
            if (hasParent) {
                connect(key(host.getName()), key(host.getParent()));
            } else if (!(host instanceof ManagementServer)) {
                servers.forEach(server -> connect(key(host.getName()), server));
            }
        }
    }

    private void connect(String host, String parent) {
        peers.computeIfAbsent(host, any -> new LinkedHashSet<>()).add(parent);
        peers.computeIfAbsent(parent, any -> new LinkedHashSet<>()).add(host);
    }

    /** What {@code host} has to trust for its peers, as far as their certificates are known. */
    List<X509Certificate> of(String host) {
        Set<X509Certificate> issuers = new LinkedHashSet<>();
        for (String peer : peers.getOrDefault(key(host), Set.of())) {
            issuers.addAll(known.computeIfAbsent(peer, this::read));
        }
        return List.copyOf(issuers);
    }

    /** A damaged chain counts as missing, as everywhere: it stops its own host's work, not that of others. */
    private List<X509Certificate> read(String peer) {
        HostFiles files = new HostFiles(folder, names.getOrDefault(peer, peer));
        if (!java.nio.file.Files.exists(files.chain())) {
            return List.of();
        }
        try {
            return files.readIssuers();
        } catch (ProblemException e) {
            return List.of();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
