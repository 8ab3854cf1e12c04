package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.core.problem.ProblemException;
import org.inkan.enrollment.ui.bulk.PlanFindings;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Host;

/** What wizards offer to choose from. Immutable. */
record FleetContent(FleetFolder folder, List<String> hosts, List<String> connections, List<String> templates) {

    static FleetContent read(FleetFolder folder) throws ProblemException {
        List<String> hosts = HostQuery.all().in(InventoryStore.open(folder).load()).map(Host::getName).toList();
        List<String> connections = Connections.load(folder.path()).all().stream().map(Connection::name).toList();
        return new FleetContent(folder, hosts, connections, PlanFindings.templates(folder));
    }
}
