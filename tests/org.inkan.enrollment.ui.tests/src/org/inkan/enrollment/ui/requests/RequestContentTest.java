package org.inkan.enrollment.ui.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.inkan.enrollment.ui.internal.EnrollmentFleet;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WorkbenchSession;
import org.inkan.ui.navigator.AreaNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RequestContentTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    @Test
    void requestsStandByStateEachWithItsHostsAndIcons() throws Exception {
        FleetFolder folder = EnrollmentFleet.create(parent);
        RequestContent content = new RequestContent();
        AreaNode tree = content.read(folder, new NullProgressMonitor()).orElseThrow();
        content.dispose();
        assertEquals(2, tree.children().size());
        assertEquals(List.of("db01", "web01"),
                tree.children().stream().flatMap(state -> state.children().stream()).map(AreaNode::label).sorted().toList());
        tree.children().forEach(state -> assertNotNull(state.icon(), state.path()));
    }

    @Test
    void aFleetWithoutRequestsHasNoLine() throws Exception {
        RequestContent content = new RequestContent();
        assertEquals(Optional.empty(), content.read(FleetFolder.create(parent.resolve("empty"), "x"), new NullProgressMonitor()));
        content.dispose();
    }

    @Test
    void theTreeOfTheFleetShowsThemBesideTheHosts() throws Exception {
        FleetFolder folder = EnrollmentFleet.create(parent);
        CommonNavigator view = (CommonNavigator) workbench.page().showView("org.inkan.ui.navigator");
        workbench.open(folder.path());
        Tree tree = view.getCommonViewer().getTree();
        EventLoop.waitUntil("both lines", () -> tree.getItemCount() == 1 && List.of("hosts", "requests").stream()
                .allMatch(path -> java.util.Arrays.stream(tree.getItem(0).getItems())
                        .filter(item -> item.getData() instanceof AreaNode node && node.path().equals(path)).count() == 1));
    }
}
