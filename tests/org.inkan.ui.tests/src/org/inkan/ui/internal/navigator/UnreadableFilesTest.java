package org.inkan.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    @AfterEach
    void idle() {
        EventLoop.waitUntil("nobody works there any more", () -> Job.getJobManager().isIdle());
    }

    /** The tests run as root too, whom no read-only folder stops: a folder stands where the workbench would write its file. */
    @Test
    void whatIsInTheWayOfTheFilesStandsInTheirPlaceUntilItIsGone() throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("閲覧のみ"), "Contoso");
        Path inTheWay = Files.createDirectories(folder.path().resolve(".project"));
        CommonNavigator view = (CommonNavigator) workbench.page().showView("org.inkan.ui.navigator");
        Tree tree = view.getCommonViewer().getTree();
        workbench.open(folder.path());
        EventLoop.waitUntil("the problem", () -> !tree.isVisible());
        assertEquals("UI-002", workbench.fleet().projectProblem().orElseThrow().code());
        WidgetFinder shown = new WidgetFinder(workbench.window().getShell());
        Files.delete(inTheWay);
        shown.send(shown.widget(Button.class, "fleet.again"), SWT.Selection, new Event());
        EventLoop.waitUntil("the files", () -> tree.isVisible() && tree.getItemCount() == 1);
    }
}
