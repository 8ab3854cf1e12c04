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

/** Hosts by role. */
final class HostTree {

    static final String AREA = "hosts";
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
            roles.add(new AreaNode(path, counted(role.label().in(locale), hosts.size(), locale), icon("hosts"),
                    AreaNode.lines(path, hosts, icon("host"), icon("hosts"), VIEW), VIEW));
        });
        return roles.isEmpty() ? Optional.empty() : Optional.of(new AreaNode(AREA,
                counted(TEXTS.text("HostTree_hosts").in(locale), all[0], locale), icon("hosts"), roles, VIEW));
    }

    private static String name(Host host) {
        return host.getName() == null ? "" : host.getName();
    }

    private static String counted(String what, int count, Locale locale) {
        return TEXTS.text("HostTree_counted", what, count).in(locale);
    }

    private static URL icon(String name) {
        return HostTree.class.getResource("/icons/" + name + ".svg");
    }
}
