package org.inkan.ui.internal.navigator;

import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.text.Texts;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.ui.navigator.AreaNode;

/** Hosts by role. Many of one role stand in groups, because nobody reads, and no tree shows, a thousand lines at once. */
final class HostTree {

    static final String AREA = "hosts";
    /** Most lines below another. */
    static final int MOST = 500;
    /** Whoever shows hosts as a table; contributed by another bundle. */
    private static final Optional<String> VIEW = Optional.of("org.inkan.opsmgr.ui.stepMatrixView");
    private static final Texts TEXTS = Texts.beside(HostTree.class);

    private HostTree() {
    }

    /** The tree; empty if the fleet has no host. */
    static Optional<AreaNode> of(Fleet fleet, Locale locale) {
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        HostQuery.all().in(fleet).forEach(host -> names.computeIfAbsent(Role.of(host), role -> new ArrayList<>()).add(name(host)));
        List<AreaNode> roles = new ArrayList<>();
        int[] all = new int[1];
        names.forEach((role, hosts) -> {
            hosts.sort(String.CASE_INSENSITIVE_ORDER);
            all[0] += hosts.size();
            String path = AREA + "/" + role.id();
            roles.add(new AreaNode(path, counted(role.label().in(locale), hosts.size(), locale), icon("hosts"), lines(path, hosts), VIEW));
        });
        return roles.isEmpty() ? Optional.empty() : Optional.of(new AreaNode(AREA,
                counted(TEXTS.text("HostTree_hosts").in(locale), all[0], locale), icon("hosts"), roles, VIEW));
    }

    private static String name(Host host) {
        return host.getName() == null ? "" : host.getName();
    }

    private static List<AreaNode> lines(String path, List<String> hosts) {
        if (hosts.size() <= MOST) {
            return hosts.stream().map(host -> new AreaNode(path + "/" + host, host, icon("host"), List.of(), VIEW)).toList();
        }
        List<AreaNode> groups = new ArrayList<>();
        for (int from = 0; from < hosts.size(); from += MOST) {
            List<String> group = hosts.subList(from, Math.min(from + MOST, hosts.size()));
            String label = group.getFirst() + " – " + group.getLast();
            groups.add(new AreaNode(path + "/" + from, label, icon("hosts"), lines(path + "/" + from, group), VIEW));
        }
        return groups;
    }

    private static String counted(String what, int count, Locale locale) {
        return TEXTS.text("HostTree_counted", what, count).in(locale);
    }

    private static URL icon(String name) {
        return HostTree.class.getResource("/icons/" + name + ".svg");
    }
}
