package org.inkan.enrollment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.ManagementServer;

/**
 * Which machines open a channel to which servers. A host without a parent is taken to report to every management server
 * of its group. Holds names only, no model; keys are names in lower case, in the order of the fleet.
 *
 * @param names   every host's name as it is written in the fleet
 * @param parents the servers a host reports to; a server may be unknown to the fleet
 */
record ChannelPeers(Map<String, String> names, Map<String, Set<String>> parents) {

    static ChannelPeers of(Fleet fleet) {
        ChannelPeers peers = new ChannelPeers(new LinkedHashMap<>(), new LinkedHashMap<>());
        fleet.getManagementGroups().forEach(peers::add);
        return peers;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void add(ManagementGroup group) {
        List<Host> hosts = new ArrayList<>(group.getManagementServers());
        hosts.addAll(group.getGateways());
        hosts.addAll(group.getAgents());
        List<String> servers = group.getManagementServers().stream().map(Host::getName).toList();
        for (Host host : hosts) {
            names.put(key(host.getName()), host.getName());
            boolean hasParent = host.getParent() != null && !host.getParent().isEmpty();
            if (hasParent) {
                connect(host, List.of(host.getParent()));
            } else if (!(host instanceof ManagementServer)) {
                connect(host, servers);
            }
        }
    }

    private void connect(Host host, List<String> servers) {
        Set<String> above = parents.computeIfAbsent(key(host.getName()), any -> new LinkedHashSet<>());
        servers.forEach(server -> above.add(key(server)));
    }
}
