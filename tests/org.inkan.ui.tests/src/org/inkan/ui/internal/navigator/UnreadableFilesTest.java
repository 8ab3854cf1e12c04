package org.inkan.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.internal.FleetServices;
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

    /** Told as the opener of the project tells it: the tests may run as root, whom no read-only folder stops. */
    @Test
    void whatIsInTheWayOfTheFilesStandsInTheirPlaceUntilItIsGone() throws Exception {
        FleetFolder folder = FleetFolder.create(parent.resolve("閲覧のみ"), "Contoso");
        CommonNavigator view = (CommonNavigator) workbench.page().showView("org.inkan.ui.navigator");
        Tree tree = view.getCommonViewer().getTree();
        workbench.open(folder.path());
        EventLoop.waitUntil("the files", () -> tree.getItemCount() == 1 && Job.getJobManager().isIdle());
        workbench.fleet().projectOpened(Optional.of(Problem.of("UI-003", Texts.beside(FleetServices.class), "FleetProjects_readOnly",
                folder.path().toString())));
        EventLoop.waitUntil("the problem", () -> !tree.isVisible());
        assertTrue(labels(workbench.window().getShell()).anyMatch(label -> label.startsWith("UI-003  ") && label.contains("閲覧のみ")));
        WidgetFinder shown = new WidgetFinder(workbench.window().getShell());
        shown.send(shown.widget(Button.class, "fleet.again"), SWT.Selection, new Event());
        EventLoop.waitUntil("the files", () -> tree.isVisible() && tree.getItemCount() == 1);
    }

    private static Stream<String> labels(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite below ? labels(below)
                : child instanceof Label label && label.isVisible() ? Stream.of(label.getText()) : Stream.empty());
    }
}
