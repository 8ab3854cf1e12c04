package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.ManagementGroup;

/** Fleets made for a test. */
final class Hosts {

    private Hosts() {
    }

    /** A fleet with one management group of agents. */
    static FleetFolder fleet(Path path, String... hosts) throws ProblemException {
        FleetFolder created = FleetFolder.create(path, "Contoso");
        save(created, hosts);
        return created;
    }

    /** Replaces the hosts of a fleet. */
    static void save(FleetFolder folder, String... hosts) throws ProblemException {
        InventoryStore store = InventoryStore.open(folder);
        Fleet loaded = store.load();
        loaded.getManagementGroups().clear();
        ManagementGroup group = InventoryFactory.eINSTANCE.createManagementGroup();
        group.setName("CONTOSO");
        loaded.getManagementGroups().add(group);
        for (String name : hosts) {
            Host host = Role.AGENT.create();
            host.setName(name);
            Role.AGENT.addTo(group, host);
        }
        store.save(loaded);
    }

    /** What a host says its name is. */
    static void name(FleetFolder folder, String host, String says) throws ProblemException {
        InventoryStore store = InventoryStore.open(folder);
        Fleet loaded = store.load();
        HostFacts facts = InventoryFactory.eINSTANCE.createHostFacts();
        facts.setFullComputerName(says);
        HostQuery.named(loaded, List.of(host)).getFirst().setFacts(facts);
        store.save(loaded);
    }
}
