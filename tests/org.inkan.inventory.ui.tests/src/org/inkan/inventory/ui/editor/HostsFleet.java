package org.inkan.inventory.ui.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostData;
import org.inkan.inventory.HostField;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.FleetEnd;

/** An open fleet with a server and two agents. */
final class HostsFleet implements AutoCloseable {

    final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    final ActiveFleet active = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    final FleetFolder folder;

    HostsFleet(Path parent) throws ProblemException {
        folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        changes().add(host("ms01.contoso.com").with(HostField.ROLE, "ms"));
        changes().add(host("web01.contoso.com").with(Map.of(HostField.PARENT, "ms01.contoso.com", HostField.NOTE, "受付")));
        changes().add(host("web02.contoso.com"));
        active.open(folder.path());
        EventLoop.waitUntil("project", () -> active.project().isPresent());
    }

    static HostData host(String name) {
        return HostData.agent("CONTOSO").with(HostField.NAME, name);
    }

    HostChanges changes() {
        return new HostChanges(folder, Clock.systemUTC());
    }

    HostData read(String name) {
        try {
            return HostData.of(HostQuery.exactly(InventoryStore.open(folder).load(), name));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    static List<HostData> all(FleetFolder of) {
        try {
            return HostQuery.all().in(InventoryStore.open(of).load()).map(HostData::of).toList();
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        window.getActivePage().closeAllEditors(false);
        FleetEnd.close(active);
    }
}
