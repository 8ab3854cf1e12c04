package org.inkan.ca.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.inkan.ca.CaBackends;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class NewConnectionWizardTest {

    private static final String EMBEDDED = "org.inkan.ca.embedded";
    private static final String MANUAL = "org.inkan.ca.manual";
    private static final int SMALL_SCREEN = 768;

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession("geheim-kagi-1");

    private FleetFolder folder;
    private NewConnectionAccess wizard;

    @BeforeEach
    void open() throws Exception {
        folder = FleetFolder.create(parent.resolve("フリート 1"), "Contoso");
        workbench.open(folder.path());
    }

    @AfterEach
    void close() {
        if (wizard != null && wizard.dialog().getShell() != null) {
            wizard.dialog().close();
        }
    }

    private void show() {
        wizard = new NewConnectionAccess(new NewConnectionWizard(), workbench.window());
    }

    private List<Connection> connections() {
        try {
            return Connections.load(folder.path()).all();
        } catch (org.inkan.core.problem.ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withoutAFleetItSaysWhatToDo() {
        workbench.fleet().close();
        show();
        wizard.kind(EMBEDDED);
        wizard.dialog().showPage(wizard.dialog().getCurrentPage().getPreviousPage());
        assertNotNull(wizard.problem());
        assertFalse(wizard.dialog().getCurrentPage().isPageComplete());
    }

    @Test
    void anAuthorityOfTheFleetIsCreatedWithAPassphraseThatIsAskedFor() throws Exception {
        show();
        wizard.kind(EMBEDDED);
        assertEquals("7", wizard.text("option.crlDays"), "a default is shown");
        wizard.type("name", "lab");
        wizard.type("option.name", "研究所 CA");
        wizard.choose("option.keyType", "p256");
        wizard.next();
        wizard.press("test");
        EventLoop.waitUntil("tried", () -> wizard.text("result").length() > 60);
        assertFalse(Files.exists(folder.path().resolve("ca")), "a test creates nothing");
        String command = wizard.text("command");
        wizard.finish();
        EventLoop.waitUntil("created", () -> connections().size() == 1);
        assertEquals(Map.of("name", "研究所 CA", "keyType", "p256"), connections().getFirst().options());
        assertTrue(workbench.secrets().asked().getFirst().isNew());
        assertEquals("inkan ca add embedded --name lab -o 'name=研究所 CA' -o keyType=p256", command);
        EventLoop.waitUntil("adding is over", () -> org.eclipse.core.runtime.jobs.Job.getJobManager().isIdle());
        show();
        wizard.kind(EMBEDDED);
        wizard.type("name", "Lab");
        assertTrue(wizard.problem().contains("Lab"), wizard.problem());
    }

    @Test
    void whoGivesNoPassphraseGetsAProblemAndNoConnection() {
        workbench.secrets().answer(Optional.empty());
        show();
        wizard.kind(EMBEDDED);
        wizard.choose("option.keyType", "p256");
        wizard.finish();
        EventLoop.waitUntil("problem", () -> !workbench.prompts().problems().isEmpty());
        assertEquals("CAE-002", workbench.prompts().problems().getFirst().code());
        assertEquals(List.of(), connections());
    }

    @Test
    void aWrongValueIsToldWithTheNameOfItsFieldAndFinishIsOff() {
        show();
        wizard.kind(EMBEDDED);
        for (var wrong : Map.of("option.crlDays", "seven", "option.cdp", "not a uri", "option.caYears", "-1").entrySet()) {
            String before = wizard.text(wrong.getKey());
            wizard.type(wrong.getKey(), wrong.getValue());
            assertNotNull(wizard.problem(), wrong.getKey());
            assertFalse(wizard.dialog().getCurrentPage().isPageComplete());
            assertFalse(((NewConnectionWizard) wizard.dialog().getCurrentPage().getWizard()).canFinish());
            wizard.type(wrong.getKey(), before);
            assertTrue(wizard.dialog().getCurrentPage().isPageComplete(), wrong.getKey());
        }
    }

    @Test
    void anAuthorityServedByHandKnowsItsFoldersAndTheCommandAddsTheSame() throws Exception {
        show();
        wizard.kind(MANUAL);
        Path exchange = Files.createDirectories(parent.resolve("受け渡し"));
        workbench.prompts().answer(Optional.of(exchange));
        wizard.press("option.folder.browse");
        assertEquals(exchange.toString(), wizard.text("option.folder"));
        wizard.type("option.web", "nowhere");
        assertNotNull(wizard.problem());
        wizard.type("option.web", "https://ca.contoso.test/certsrv");
        wizard.type("option.config", "ca01\\Contoso CA");
        wizard.type("name", "by hand");
        var line = ((NewConnectionWizard) wizard.dialog().getCurrentPage().getWizard()).form().command();
        wizard.next();
        wizard.finish();
        EventLoop.waitUntil("added", () -> connections().size() == 1);
        EventLoop.waitUntil("adding is over", () -> org.eclipse.core.runtime.jobs.Job.getJobManager().isIdle());
        Connection byWizard = connections().getFirst();
        FleetFolder other = FleetFolder.create(parent.resolve("other"), "Other");
        var outcome = new InProcessCommand(other.path(), Map.of(), Locale.ENGLISH).run(line.arguments().toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals(byWizard, Connections.load(other.path()).all().getFirst());
    }

    /** The bundle org.inkan.ca.badbackends is installed: a class that is absent, that throws, that cannot be loaded, ids twice and none. */
    @Test
    void backEndsThatAreInstalledBrokenAreToldAndTheGoodOnesWork() {
        assertNotNull(Platform.getBundle("org.inkan.ca.badbackends"));
        show();
        String told = wizard.text("broken");
        for (String id : List.of("com.example.absent", "com.example.throwing", "com.example.unloadable", "com.example.other",
                "com.example.twice")) {
            assertTrue(told.contains(id), id + " in " + told);
        }
        assertFalse(told.contains("\tat "), told);
        wizard.kind(EMBEDDED);
        wizard.next();
        wizard.finish();
        EventLoop.waitUntil("created", () -> connections().size() == 1);
        EventLoop.waitUntil("adding is over", () -> org.eclipse.core.runtime.jobs.Job.getJobManager().isIdle());
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void brokenAndDuplicateBackEndsAreToldAndTheOthersAreOffered() {
        CaBackends installed = CaBackends.fromRegistry(Platform.getExtensionRegistry());
        BackendDescriptor manual = installed.find(MANUAL).orElseThrow();
        BackendDescriptor twice = new BackendDescriptor("com.example.twice", manual.label(), manual.description(), manual.options(),
                manual.factory());
        CaBackends some = CaBackends.of(List.of(manual, twice, twice));
        wizard = new NewConnectionAccess(new NewConnectionWizard(some), workbench.window());
        assertEquals(2, wizard.text("broken").lines().count());
        assertTrue(wizard.text("broken").contains("com.example.twice"));
        wizard.kind(MANUAL);
        assertTrue(wizard.shows("name"));
    }

    @Test
    void everyPageFitsASmallScreenIsReachedByTheKeyboardAndSpeaksOneLanguage() throws Exception {
        show();
        wizard.kind(EMBEDDED);
        for (int page = 0; page < 2; page++) {
            assertTrue(wizard.dialog().getShell().getSize().y <= SMALL_SCREEN, wizard.dialog().getShell().getSize().toString());
            new Screenshots().take(wizard.dialog().getShell(), "wizard_newConnection_" + page);
            assertEquals(List.of(), KeyboardReach.unreachable(wizard.dialog().getShell()));
            assertEquals(List.of(), ShownTexts.clipped(wizard.dialog().getShell()));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(wizard.dialog().getShell()));
            }
            if (page == 0) {
                wizard.next();
            }
        }
    }

    @Test
    void everyOptionButTheSecretHasAField() {
        show();
        wizard.kind(EMBEDDED);
        CaBackends installed = CaBackends.fromRegistry(Platform.getExtensionRegistry());
        installed.find(EMBEDDED).orElseThrow().options()
                .forEach(option -> assertEquals(!option.secret(), wizard.shows("option." + option.name()), option.name()));
    }
}
