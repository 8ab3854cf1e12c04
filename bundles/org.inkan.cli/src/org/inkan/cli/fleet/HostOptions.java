package org.inkan.cli.fleet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.inkan.inventory.HostField;
import org.inkan.inventory.Role;

import picocli.CommandLine.Option;

/** What can be said about a host; an option with an empty value clears what is known. */
public final class HostOptions {

    @Option(names = "--display-name", paramLabel = "TEXT", descriptionKey = "host.displayName")
    private String displayName;

    @Option(names = "--role", paramLabel = "ms|gw|agent", converter = RoleConverter.class, descriptionKey = "role")
    private Role role;

    @Option(names = "--management-group", paramLabel = "NAME", descriptionKey = "managementGroup")
    private String managementGroup;

    @Option(names = "--parent", paramLabel = "HOST", descriptionKey = "host.parent")
    private String parent;

    @Option(names = "--suffix", paramLabel = "SUFFIX", descriptionKey = "host.suffix")
    private String suffix;

    @Option(names = "--os", paramLabel = "TEXT", descriptionKey = "host.os")
    private String os;

    @Option(names = "--domain", paramLabel = "NAME", descriptionKey = "host.domain")
    private String domain;

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "host.tag")
    private List<String> tags;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "host.note")
    private String note;

    /** The fields that were given. */
    Map<HostField, String> values() {
        Map<HostField, String> values = new EnumMap<>(HostField.class);
        put(values, HostField.DISPLAY_NAME, displayName);
        put(values, HostField.ROLE, role == null ? null : role.id());
        put(values, HostField.GROUP, managementGroup);
        put(values, HostField.PARENT, parent);
        put(values, HostField.SUFFIX, suffix);
        put(values, HostField.OS, os);
        put(values, HostField.DOMAIN, domain);
        put(values, HostField.TAGS, tags == null ? null : String.join("\n", tags));
        put(values, HostField.NOTE, note);
        return values;
    }

    private static void put(Map<HostField, String> values, HostField field, String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
