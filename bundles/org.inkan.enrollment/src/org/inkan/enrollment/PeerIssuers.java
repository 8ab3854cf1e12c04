package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.model.Fleet;

/**
 * The certificates above the certificates of a host's peers: the server it reports to and the hosts that report to it.
 * A channel opens only if both ends trust the other's issuer, so a kit carries these too. A host without a parent is
 * taken to report to every management server of its group. Holds names only, no model; safe for several threads.
 */
final class PeerIssuers {

    private final FleetFolder folder;
    private final Map<String, Set<String>> peers = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, List<X509Certificate>> known = new ConcurrentHashMap<>();

    PeerIssuers(FleetFolder folder, Fleet fleet) {
        this.folder = folder;
        ChannelPeers channels = ChannelPeers.of(fleet);
        names = channels.names();
        channels.parents().forEach((host, servers) -> servers.forEach(server -> connect(host, server)));
    }

    private void connect(String host, String parent) {
        peers.computeIfAbsent(host, any -> new LinkedHashSet<>()).add(parent);
        peers.computeIfAbsent(parent, any -> new LinkedHashSet<>()).add(host);
    }

    /** What {@code host} has to trust for its peers, as far as their certificates are known. */
    List<X509Certificate> of(String host) {
        Set<X509Certificate> issuers = new LinkedHashSet<>();
        for (String peer : peers.getOrDefault(ChannelPeers.key(host), Set.of())) {
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
}
