package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.FleetEnd;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.WizardAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the empty state of the view to a fleet with hosts, by the buttons and the menu a person has. */
class FirstStepsTest {

    private static final int SAMPLE_HOSTS = 15;
    private static final Path SAMPLE = Path.of(System.getProperty("inkan.home"), "examples/contoso/hosts.csv");

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
        FleetEnd.close(fleet);
        prompts.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    @Test
    void theSampleIsMadeEnrolledAndOpenedByTwoClicks() {
        view.click("hosts.sample");
        WizardAccess wizard = WizardAccess.opened();
        wizard.type("newFleet.folder", folder.resolve("inkan-quickstart").toString());
        wizard.finish();
        view.waitForHosts(SAMPLE_HOSTS);
        assertEquals(folder.resolve("inkan-quickstart"), fleet.folder().orElseThrow().path());
        assertTrue(Files.isDirectory(folder.resolve("inkan-quickstart-secrets")), "secrets lie beside the fleet");
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void aSampleThatCannotBeMadeIsExplainedAndTheViewOffersTheFirstStepsAgain() throws IOException {
        Path target = folder.resolve("later");
        view.click("hosts.sample");
        WizardAccess wizard = WizardAccess.opened();
        wizard.type("newFleet.folder", target.resolve("sample").toString());
        // Somebody makes a file there after the wizard has looked.
        Files.writeString(target, "not a folder");
        wizard.finish();
        EventLoop.waitUntil("a problem", () -> !prompts.problems().isEmpty());
        assertEquals("APP-001", prompts.problems().getFirst().code());
        view.waitFor("hosts.sample");
    }

    @Test
    void whereNothingMakesASampleNoneIsOffered() throws PartInitException {
        IHandlerService handlers = window.getService(IHandlerService.class);
        IHandlerActivation without = handlers.activateHandler("org.inkan.app.sampleFleet", new AbstractHandler() {
            @Override
            public boolean isEnabled() {
                return false;
            }

            @Override
            public Object execute(ExecutionEvent event) {
                return null;
            }
        });
        try {
            window.getActivePage().hideView(window.getActivePage().findView(StepMatrixView.ID));
            window.getActivePage().showView(StepMatrixView.ID);
            view.waitFor("hosts.openFleet");
            assertFalse(view.shows("hosts.sample"), "a dead button");
        } finally {
            handlers.deactivateHandler(without);
            window.getActivePage().hideView(window.getActivePage().findView(StepMatrixView.ID));
        }
    }

    @Test
    void cancellingTheQuestionChangesNothing() {
        prompts.answer(Optional.empty());
        view.click("hosts.sample");
        WizardAccess.opened().cancel();
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
        newFleet(made);
        view.waitFor("hosts.refresh");
        assertFalse(view.shows("hosts.table"));
        assertTrue(Files.isRegularFile(made.resolve(FleetFolder.INVENTORY)));
        assertTrue(Files.isRegularFile(made.resolve("audit.log")));
    }

    @Test
    void hostsOfAListAreShownBeforeTheyAreTakenIntoTheFleet() throws CommandException {
        newFleet();
        view.click("hosts.import");
        ImportAccess wizard = new ImportAccess();
        wizard.list(SAMPLE);
        assertTrue(wizard.summary().contains(String.valueOf(SAMPLE_HOSTS)), wizard.summary());
        assertEquals(SAMPLE_HOSTS + 1, wizard.rows(), "the sample has one bad row");
        assertTrue(view.shows("hosts.import"), "nothing is taken before the person says so");
        wizard.finish();
        view.waitForHosts(SAMPLE_HOSTS);
    }

    @Test
    void aListThatIsDroppedIsImportedWithoutChoosingIt() throws CommandException {
        newFleet();
        new ResultDrop(window).accept(List.of(SAMPLE));
        ImportAccess wizard = new ImportAccess();
        wizard.result();
        wizard.finish();
        view.waitForHosts(SAMPLE_HOSTS);
    }

    @Test
    void cancellingTheImportTakesNothing() throws CommandException {
        newFleet();
        view.click("hosts.import");
        ImportAccess wizard = new ImportAccess();
        wizard.list(SAMPLE);
        wizard.cancel();
        assertTrue(view.shows("hosts.import"));
    }

    private void newFleet() throws CommandException {
        newFleet(folder.resolve("fleet"));
        view.waitFor("hosts.import");
    }

    private void newFleet(Path made) throws CommandException {
        window.getService(IHandlerService.class).executeCommand("org.inkan.ui.newFleet", null);
        WizardAccess wizard = WizardAccess.opened();
        wizard.type("newFleet.folder", made.toString());
        wizard.finish();
    }
}
