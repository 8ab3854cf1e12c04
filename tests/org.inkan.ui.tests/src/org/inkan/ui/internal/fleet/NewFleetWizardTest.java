package org.inkan.ui.internal.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.PreparedPrompts;
import org.inkan.ui.harness.PreparedSecrets;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WizardAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFleetWizardTest {

    private static final String OWN = "newFleet.start.org.inkan.ca.ui.ownAuthority";
    private static final String SAMPLE = "newFleet.start.org.inkan.app.sample";

    @TempDir
    Path parent;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = window.getService(ActiveFleet.class);
    private final ErrorLog log = new ErrorLog();
    private final PreparedPrompts prompts = new PreparedPrompts(window);
    private final PreparedSecrets secrets = new PreparedSecrets(window, Optional.of("geheim-kagi-1"));
    private Path target;
    private WizardAccess wizard;

    @BeforeEach
    void open() throws Exception {
        fleet.close();
        target = parent.toRealPath().resolve("印鑑 商事").resolve("本社 1");
        window.getService(IHandlerService.class).executeCommand("org.inkan.ui.newFleet", null);
        wizard = WizardAccess.opened();
    }

    @AfterEach
    void close() {
        if (!wizard.shell().isDisposed()) {
            wizard.cancel();
        }
        var project = fleet.project();
        fleet.close();
        EventLoop.waitUntil("nobody works there any more",
                () -> (project.isEmpty() || !project.get().isOpen()) && Job.getJobManager().isIdle());
        prompts.close();
        secrets.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }

    @Test
    void whatIsProposedCanBeFinishedAtOnceAndTheNameFollowsTheFolderUntilItIsTyped() {
        assertNull(wizard.problem());
        assertTrue(wizard.canFinish());
        assertFalse(Files.exists(Path.of(wizard.text("newFleet.folder"))));
        wizard.type("newFleet.folder", target.toString());
        assertEquals("本社 1", wizard.text("newFleet.name"));
        wizard.type("newFleet.name", "Contoso");
        wizard.type("newFleet.folder", parent.resolve("other").toString());
        assertEquals("Contoso", wizard.text("newFleet.name"));
    }

    @Test
    void anEmptyFleetIsMadeAndOpenedAndTheCommandMakesTheSame() throws Exception {
        wizard.type("newFleet.folder", target.toString());
        wizard.type("newFleet.name", "Contoso 商事");
        wizard.next();
        String command = wizard.text("newFleet.commands");
        assertEquals("inkan fleet init '" + target + "' --name 'Contoso 商事'", command);
        wizard.finish();
        awaitOpen();
        assertEquals("Contoso 商事", InventoryStore.open(new FleetFolder(target)).load().getName());
        Path other = parent.resolve("by command");
        assertEquals(0, new InProcessCommand(parent, Map.of(), Locale.ENGLISH)
                .run("fleet", "init", other.toString(), "--name", "Contoso 商事")
                .exitCode());
        assertEquals(Files.readString(other.resolve(FleetFolder.INVENTORY)), Files.readString(target.resolve(FleetFolder.INVENTORY)));
        assertEquals(Files.readAllLines(other.resolve("audit.log")).size(), Files.readAllLines(target.resolve("audit.log")).size());
    }

    @Test
    void findingsComeWhileTypingAndKeepFinishOff() throws Exception {
        FleetFolder.create(parent.resolve("one"), "one");
        for (String wrong : List.of("", "relative", parent.resolve("one").toString(), parent.resolve("one/two").toString())) {
            wizard.type("newFleet.folder", wrong);
            assertNotNull(wizard.problem(), wrong);
            assertFalse(wizard.canFinish(), wrong);
        }
        Files.createDirectories(target.resolve("old"));
        wizard.type("newFleet.folder", target.toString());
        assertNull(wizard.problem());
        assertNotNull(wizard.warning());
        assertTrue(wizard.canFinish());
        wizard.press(SAMPLE);
        assertNotNull(wizard.problem());
        assertFalse(wizard.canFinish());
        wizard.type("newFleet.folder", target.resolve("new").toString());
        assertTrue(wizard.canFinish());
        wizard.press("newFleet.start.org.inkan.ui.empty");
        wizard.type("newFleet.name", " ");
        assertNotNull(wizard.problem());
    }

    @Test
    void aChosenFolderIsTakenOver() {
        prompts.answer(Optional.of(target)).answer(Optional.empty());
        wizard.press("newFleet.browse");
        assertEquals(target.toString(), wizard.text("newFleet.folder"));
        wizard.press("newFleet.browse");
        assertEquals(target.toString(), wizard.text("newFleet.folder"));
    }

    @Test
    void cancelLeavesNothing() throws IOException {
        wizard.type("newFleet.folder", target.toString());
        wizard.press(OWN);
        wizard.next();
        wizard.cancel();
        try (Stream<Path> content = Files.list(parent)) {
            assertEquals(List.of(), content.toList());
        }
        assertEquals(Optional.empty(), fleet.folder());
        assertEquals(List.of(), secrets.asked());
    }

    @Test
    void aFleetWithACaOfItsOwnAsksForANewPassphraseAndTheCommandsMakeTheSame() throws Exception {
        wizard.type("newFleet.folder", target.toString());
        wizard.type("newFleet.name", "Contoso");
        wizard.press(OWN);
        wizard.next();
        assertEquals(2, wizard.text("newFleet.commands").lines().count(), wizard.text("newFleet.commands"));
        assertTrue(wizard.text("newFleet.commands").contains("ca add embedded"));
        assertFalse(wizard.text("newFleet.commands").contains("geheim"));
        wizard.finish();
        EventLoop.waitUntil("the CA is there", () -> Files.exists(target.resolve("connections.json")));
        assertEquals(1, secrets.asked().size());
        assertTrue(secrets.asked().getFirst().isNew());
        assertTrue(Files.readString(target.resolve("connections.json")).contains("Contoso Root CA"));
        assertEquals(List.of(), prompts.problems());
    }

    @Test
    void whoGivesNoPassphraseHasAFleetWithoutACaAndIsToldSo() {
        secrets.answer(Optional.empty());
        wizard.type("newFleet.folder", target.toString());
        wizard.press(OWN);
        wizard.finish();
        EventLoop.waitUntil("problem", () -> !prompts.problems().isEmpty());
        assertEquals("CAE-002", prompts.problems().getFirst().code());
        assertTrue(fleet.folder().isPresent());
        assertFalse(Files.exists(target.resolve("connections.json")));
    }

    @Test
    void theSampleHasItsOwnNameAndGivesItBack() {
        wizard.type("newFleet.folder", target.toString());
        wizard.press(SAMPLE);
        assertEquals("Contoso", wizard.text("newFleet.name"));
        assertFalse(wizard.widget(Text.class, "newFleet.name").isEnabled());
        wizard.next();
        assertEquals("inkan quickstart '" + target + "'", wizard.text("newFleet.commands"));
        wizard.back();
        wizard.press(OWN);
        assertEquals("本社 1", wizard.text("newFleet.name"));
    }

    @Test
    void theCommandForTheSampleOpensItWithTheSampleChosen() throws Exception {
        wizard.cancel();
        window.getService(IHandlerService.class).executeCommand("org.inkan.app.sampleFleet", null);
        wizard = WizardAccess.opened();
        assertTrue(wizard.widget(Button.class, SAMPLE).getSelection());
        assertFalse(wizard.widget(Button.class, "newFleet.start.org.inkan.ui.empty").getSelection());
        assertEquals("Contoso", wizard.text("newFleet.name"));
        assertTrue(wizard.canFinish());
    }

    @Test
    void withoutAMouseEveryFieldIsReachedAndEscapeEndsIt() {
        assertEquals(List.of(), KeyboardReach.unreachable(wizard.shell()));
        Button own = wizard.widget(Button.class, OWN);
        assertTrue(own.getText().contains("&") && wizard.widget(Button.class, SAMPLE).getText().contains("&"));
        wizard.next();
        assertEquals(List.of(), KeyboardReach.unreachable(wizard.shell()));
        // Return presses what is the default button.
        assertTrue(wizard.shell().getDefaultButton().isEnabled());
        wizard.shell().traverse(SWT.TRAVERSE_ESCAPE);
        assertTrue(wizard.shell().isDisposed());
    }

    @Test
    void everyPageIsWholeAndSpeaksOneLanguage() throws Exception {
        wizard.type("newFleet.folder", target.toString());
        wizard.press(OWN);
        for (int page = 0; page < 2; page++) {
            new Screenshots().take(wizard.shell(), "wizard_newFleet_" + page);
            assertEquals(List.of(), ShownTexts.clipped(wizard.shell()));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(wizard.shell()));
            }
            if (page == 0) {
                wizard.next();
            }
        }
    }

    private void awaitOpen() {
        EventLoop.waitUntil("the fleet is open", () -> fleet.folder().map(FleetFolder::path).equals(Optional.of(target)));
    }
}
