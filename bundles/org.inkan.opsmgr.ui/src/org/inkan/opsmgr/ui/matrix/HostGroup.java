package org.inkan.opsmgr.ui.matrix;

import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Texts;

/**
 * The heading of a group. Immutable.
 *
 * @param name      what its hosts share, for the reader
 * @param hosts     all of them, shown or not
 * @param done      how many of them have nothing left to do
 * @param failed    how many of them have a step that failed
 * @param collapsed whether only the heading is shown
 */
public record HostGroup(String name, List<HostRow> hosts, int done, int failed, boolean collapsed) implements MatrixLine {

    /** Copies the hosts. */
    public HostGroup {
        hosts = List.copyOf(hosts);
    }

    static HostGroup open(String name, List<HostRow> hosts) {
        int done = (int) hosts.stream().filter(host -> host.in(StateFilter.DONE)).count();
        int failed = (int) hosts.stream().filter(host -> host.in(StateFilter.FAILED)).count();
        return new HostGroup(name, hosts, done, failed, false);
    }

    HostGroup shut() {
        return new HostGroup(name, hosts, done, failed, true);
    }

    @Override
    public String key() {
        return "group:" + name;
    }

    /** Name and how many hosts of which state; the mark in front tells whether it is open. */
    public String text(Locale locale) {
        return Texts.beside(HostGroup.class).text(failed == 0 ? "HostGroup_text" : "HostGroup_failed", collapsed ? "▸" : "▾",
                name, hosts.size(), done, failed).in(locale);
    }
}
