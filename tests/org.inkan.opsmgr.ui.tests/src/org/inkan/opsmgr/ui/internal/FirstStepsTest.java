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

    @Test
    void hostsOfAListAreShownBeforeTheyAreTakenIntoTheFleet() throws CommandException {
        newFleetWithList();
        ImportAccess dialog = new ImportAccess();
        assertTrue(dialog.summary().contains(String.valueOf(SAMPLE_HOSTS)), dialog.summary());
        assertEquals(1, dialog.errors(), "the sample has one bad row");
        assertTrue(view.shows("hosts.import"), "nothing is taken before the person says so");
        dialog.click("import.apply");
        view.waitForHosts(SAMPLE_HOSTS);
    }

    @Test
    void cancellingTheImportTakesNothing() throws CommandException {
        newFleetWithList();
        ImportAccess dialog = new ImportAccess();
        dialog.click("import.cancel");
        assertTrue(view.shows("hosts.import"));
    }

    @Test
    void aFileThatIsNoListIsExplained() throws CommandException, IOException {
        Path binary = Files.write(folder.resolve("hosts.csv"), new byte[] { 0, 1, 2, 3, 0, 0, 9 });
        newFleet();
        prompts.answer(Optional.of(binary));
        view.click("hosts.import");
        EventLoop.waitUntil("a problem", () -> !prompts.problems().isEmpty());
        assertTrue(prompts.problems().getFirst().code().startsWith("INV-"), prompts.problems().toString());
    }

    private void newFleet() throws CommandException {
        prompts.answer(Optional.of(folder.resolve("fleet")));
        window.getService(IHandlerService.class).executeCommand("org.inkan.ui.newFleet", null);
        view.waitFor("hosts.import");
    }

    private void newFleetWithList() throws CommandException {
        newFleet();
        prompts.answer(Optional.of(Path.of(System.getProperty("inkan.home"), "examples/contoso/hosts.csv")));
        view.click("hosts.import");
    }
}
