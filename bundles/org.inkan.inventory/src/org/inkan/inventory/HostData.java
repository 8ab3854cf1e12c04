package org.inkan.inventory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.ManagementGroup;

/**
 * What a person can say about a host, apart from any fleet: the value a form edits. Immutable; a field that says
 * nothing is empty.
 *
 * @param values one for each field
 */
public record HostData(Map<HostField, String> values) {

    /** Copies the values; fields that are absent are empty. */
    public HostData {
        Map<HostField, String> all = new EnumMap<>(HostField.class);
        for (HostField field : HostField.values()) {
            all.put(field, values.getOrDefault(field, ""));
        }
        values = Map.copyOf(all);
    }

    /** A new agent of a management group. */
    public static HostData agent(String group) {
        return new HostData(Map.of(HostField.ROLE, Role.AGENT.id(), HostField.GROUP, group));
    }

    /** What is known of a host. */
    public static HostData of(Host host) {
        Map<HostField, String> values = new EnumMap<>(HostField.class);
        values.put(HostField.NAME, text(host.getName()));
        values.put(HostField.DISPLAY_NAME, text(host.getDisplayName()));
        values.put(HostField.ROLE, Role.of(host).id());
        values.put(HostField.GROUP, host.eContainer() instanceof ManagementGroup group ? text(group.getName()) : "");
        values.put(HostField.PARENT, text(host.getParent()));
        values.put(HostField.NOTE, text(host.getNote()));
        values.put(HostField.TAGS, host.getTags().stream()
                .map(tag -> tag.getValue() == null || tag.getValue().isEmpty() ? text(tag.getName()) : tag.getName() + "=" + tag.getValue())
                .collect(Collectors.joining("\n")));
        HostFacts facts = host.getFacts();
        if (facts != null) {
            values.put(HostField.SUFFIX, text(facts.getPrimarySuffix()));
            values.put(HostField.OS, text(facts.getOperatingSystem()));
            values.put(HostField.DOMAIN, text(facts.getDomain()));
        }
        return new HostData(values);
    }

    /** What a field says, without blanks around it. */
    public String get(HostField field) {
        return values.get(field).strip();
    }

    /** The same with another value. */
    public HostData with(HostField field, String value) {
        Map<HostField, String> changed = new EnumMap<>(values);
        changed.put(field, value);
        return new HostData(changed);
    }

    /** The same with other values for some fields. */
    public HostData with(Map<HostField, String> others) {
        Map<HostField, String> changed = new EnumMap<>(values);
        changed.putAll(others);
        return new HostData(changed);
    }

    /** The role; an agent where the field says something else. */
    public Role role() {
        for (Role role : Role.values()) {
            if (role.id().equals(get(HostField.ROLE))) {
                return role;
            }
        }
        return Role.AGENT;
    }

    /** The tags, none twice. */
    public List<String> tags() {
        return get(HostField.TAGS).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
