package org.inkan.inventory.ui.editor;

import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostDirectory;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.ui.edit.HostEdit;

/** Reads from a fleet what is to be edited. For a job. */
final class HostLoad {

    private HostLoad() {
    }

    static HostEdit hosts(FleetFolder folder, List<String> names) throws ProblemException {
        Fleet fleet = InventoryStore.open(folder).load();
        return HostEdit.of(HostQuery.named(fleet, names).stream().map(HostData::of).toList(), HostDirectory.of(fleet));
    }

    static HostEdit fresh(FleetFolder folder) throws ProblemException {
        return HostEdit.fresh(HostDirectory.of(InventoryStore.open(folder).load()));
    }
}
