package org.inkan.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.ManagementGroup;

/**
 * What a form has to know of the other hosts of a fleet. Immutable.
 *
 * @param roles   role of each host by its name in lower case
 * @param groups  names of the management groups
 * @param parents names of the servers and gateways
 */
public record HostDirectory(Map<String, Role> roles, List<String> groups, List<String> parents) {

    /** Copies. */
    public HostDirectory {
        roles = Map.copyOf(roles);
        groups = List.copyOf(groups);
        parents = List.copyOf(parents);
    }

    /** The hosts of a fleet. */
    public static HostDirectory of(Fleet fleet) {
        Map<String, Role> roles = new HashMap<>();
        HostQuery.all().in(fleet).forEach(host -> roles.put(HostQuery.folded(host.getName()), Role.of(host)));
        return new HostDirectory(roles, fleet.getManagementGroups().stream().map(ManagementGroup::getName).toList(),
                HostQuery.all().and(host -> Role.of(host).isParent()).in(fleet).map(Host::getName).toList());
    }

    /** The role of the host of that name, whatever its case. */
    public Optional<Role> role(String name) {
        return Optional.ofNullable(roles.get(HostQuery.folded(name)));
    }
}
