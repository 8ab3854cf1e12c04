package org.inkan.inventory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;

/**
 * How to read a list.
 *
 * @param artifact               name of the list in findings
 * @param defaultManagementGroup for rows without one; without it such rows are rejected
 * @param knownParents           lower-case names of the servers and gateways the fleet has already
 * @param format                 encoding and columns, where guessing is not wanted
 */
public record CsvOptions(String artifact, Optional<String> defaultManagementGroup, Set<String> knownParents,
        ListFormat format) {

    /** Copies the names. */
    public CsvOptions {
        knownParents = Set.copyOf(knownParents);
    }

    /** Options for a list that goes into {@code fleet}; its management group is the default if it has exactly one. */
    public static CsvOptions into(Fleet fleet, String artifact) {
        Optional<String> only = fleet.getManagementGroups().size() == 1
                ? Optional.of(fleet.getManagementGroups().get(0).getName()) : Optional.empty();
        Set<String> parents = HostQuery.all().and(host -> Role.of(host).isParent()).in(fleet).map(Host::getName)
                .map(HostQuery::folded).collect(Collectors.toSet());
        return new CsvOptions(artifact, only, parents, ListFormat.GUESSED);
    }

    /** The same with another management group for rows without one. */
    public CsvOptions withManagementGroup(String name) {
        return new CsvOptions(artifact, Optional.of(name), knownParents, format);
    }

    /** The same with another format. */
    public CsvOptions withFormat(ListFormat other) {
        return new CsvOptions(artifact, defaultManagementGroup, knownParents, other);
    }
}
