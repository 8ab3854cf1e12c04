package org.inkan.enrollment.ui.internal;

import java.nio.file.Path;
import java.time.Instant;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Request;
import org.inkan.inventory.model.RequestState;

/** A small fleet with requests in several states. */
public final class EnrollmentFleet {

    private EnrollmentFleet() {
    }

    /** A fleet below {@code parent}. */
    public static FleetFolder create(Path parent) throws ProblemException {
        FleetFolder folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        InventoryStore store = InventoryStore.open(folder);
        Fleet fleet = store.load();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        fleet.getManagementGroups().add(group);
        for (String name : new String[] { "db01", "web01", "web02.contoso.test" }) {
            Host host = Role.AGENT.create();
            host.setName(name);
            Role.AGENT.addTo(group, host);
        }
        request(group, 0, RequestState.PENDING, "11");
        request(group, 1, RequestState.DENIED, "12");
        store.save(fleet);
        return folder;
    }

    private static void request(ManagementGroup group, int host, RequestState state, String id) {
        Request request = InventoryFactory.eINSTANCE.createRequest();
        request.setKey("key-" + id);
        request.setConnection("lab");
        request.setTemplate("OperationsManagerCert");
        request.setRequestId(id);
        request.setState(state);
        request.setKeyMode(KeyMode.HOST);
        request.setAt(Instant.parse("2026-11-24T01:02:03Z"));
        group.getAgents().get(host).getRequests().add(request);
    }
}
