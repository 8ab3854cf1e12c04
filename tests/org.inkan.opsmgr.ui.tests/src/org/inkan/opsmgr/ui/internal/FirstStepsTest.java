package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.PreparedPrompts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the empty state of the view to a fleet with hosts, by the buttons and the menu a person has. */
class FirstStepsTest {

    private static final int SAMPLE_HOSTS = 15;

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = window.getService(ActiveFleet.class);
    private final PreparedPrompts prompts = new PreparedPrompts(window);
    private final ErrorLog log = new ErrorLog();
    private StepMatrixAccess view;

    @BeforeEach
    void show() throws PartInitException {
        fleet.close();
        window.getActivePage().showView(StepMatrixView.ID);
        view = new StepMatrixAccess();
        view.waitFor("hosts.openFleet");
    }

    @AfterEach
    void close() {
        fleet.close();
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    @Test
    void theSampleIsMadeEnrolledAndOpenedByOneButtonAndOneAnswer() {
        prompts.answer(Optional.of(folder));
        view.click("hosts.sample");
        view.waitForHosts(SAMPLE_HOSTS);
        assertEquals(folder.resolve("inkan-quickstart"), fleet.folder().orElseThrow().path());
        assertTrue(Files.isDirectory(folder.resolve("inkan-quickstart-secrets")), "secrets lie beside the fleet");
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void aSampleThatCannotBeMadeIsExplainedAndTheViewOffersTheFirstStepsAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        prompts.answer(Optional.of(file));
        view.click("hosts.sample");
        EventLoop.waitUntil("a problem", () -> !prompts.problems().isEmpty());
        assertEquals("APP-001", prompts.problems().getFirst().code());
        view.waitFor("hosts.sample");
    }

    @Test
    void cancellingTheQuestionChangesNothing() {
        prompts.answer(Optional.empty()).answer(Optional.empty());
        view.click("hosts.sample");
        view.click("hosts.openFleet");
        assertTrue(view.shows("hosts.openFleet"));
        assertEquals(Optional.empty(), fleet.folder());
    }

    @Test
    void aFolderWithoutAFleetIsExplained() {
        prompts.answer(Optional.of(folder));
        view.click("hosts.openFleet");
        assertEquals("INV-001", prompts.problems().getFirst().code());
        assertTrue(view.shows("hosts.openFleet"));
    }

    @Test
    void aNewFleetIsOpenedAndSaysHowHostsGetIn() throws CommandException {
        Path made = folder.resolve("新しいフリート");
        prompts.answer(Optional.of(made));
        window.getService(IHandlerService.class).executeCommand("org.inkan.ui.newFleet", null);
        view.waitFor("hosts.refresh");
        assertFalse(view.shows("hosts.table"));
        assertTrue(Files.isRegularFile(made.resolve(FleetFolder.INVENTORY)));
        assertTrue(Files.isRegularFile(made.resolve("audit.log")));
    }
}
