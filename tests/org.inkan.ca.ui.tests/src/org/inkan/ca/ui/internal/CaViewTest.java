package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.cli.InProcessCommand;
import org.inkan.core.problem.Problem;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CaViewTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession(CaFleet.PASSPHRASE);

    private FleetFolder folder;
    private CaView part;
    private CaAccess view;

    @BeforeEach
    void show() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.inkan.ca.ui.caPerspective", workbench.window());
        workbench.page().hideView(workbench.page().findView(CaView.ID));
        part = (CaView) workbench.page().showView(CaView.ID);
        view = new CaAccess(workbench.window().getShell());
    }

    private void openFleet() throws Exception {
        folder = CaFleet.create(parent);
        workbench.fleet().open(folder.path());
        view.waitForRows("ca.connections", 1);
    }

    private void command(String id) throws Exception {
        workbench.page().activate(part);
        part.getSite().getService(IHandlerService.class).executeCommand(id, null);
    }

    /** Does on the command line what the copied text of the selected line says. */
    private InProcessCommand.Outcome copied(String... more) {
        Object selected = ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).getFirstElement();
        return run(Adapters.adapt(selected, CommandLine.class).and(more));
    }

    private InProcessCommand.Outcome run(CommandLine line) {
        return new InProcessCommand(folder.path(), Map.of("INKAN_CA_PASSPHRASE", CaFleet.PASSPHRASE), Locale.ENGLISH)
                .run(line.arguments().toArray(String[]::new));
    }

    @Test
    void withoutAFleetItSaysWhatItIsForAndOffersToOpenOne() {
        view.waitFor("ca.openFleet");
        assertFalse(view.shows("ca.connections"));
    }

    @Test
    void aFleetWithoutAConnectionOffersToMakeOne() throws Exception {
        workbench.fleet().open(FleetFolder.create(parent.resolve("empty"), "Contoso").path());
        view.waitFor("ca.newConnection");
    }

    @Test
    void approvedRequestsLeaveTheQueueAndAreIssued() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        assertFalse(view.enabled("ca.pending.approve"));
        view.select("ca.pending.table", 0);
        view.press("ca.pending.approve");
        view.waitForRows("ca.pending.table", 2);
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 3);
    }

    @Test
    void denyingAsksForTheReasonFirst() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0, 1);
        command("org.eclipse.ui.edit.delete");
        CaAccess reason = CaAccess.dialog("ca.reason.words");
        reason.press("ca.reason.cancel");
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0, 1);
        view.press("ca.pending.deny");
        reason = CaAccess.dialog("ca.reason.words");
        reason.type("ca.reason.words", "担当者が知らない要求");
        reason.press("ca.reason.do");
        view.waitForRows("ca.pending.table", 1);
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 2);
    }

    @Test
    void theCommandCopiedWhileDenyingDeniesTheSame() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0, 1);
        view.press("ca.pending.deny");
        CaAccess reason = CaAccess.dialog("ca.reason.words");
        reason.type("ca.reason.words", "担当者が知らない 要求");
        reason.press("ca.reason.copy");
        Clipboard clipboard = new Clipboard(workbench.window().getShell().getDisplay());
        String line = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        reason.press("ca.reason.cancel");
        assertTrue(line.matches("inkan ca deny \\d+ \\d+ --ca lab --reason '担当者が知らない 要求'"), line);
        String[] words = line.split(" ");
        assertEquals(0, run(CommandLine.of("ca", "deny", words[3], words[4], "--ca", "lab", "--reason", "担当者が知らない 要求")).exitCode());
        command("org.inkan.ca.ui.test");
        view.waitForRows("ca.pending.table", 1);
    }

    @Test
    void anIssuedCertificateIsFoundAndRevokedWithAReason() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 2);
        view.type("ca.issued.search", "web02");
        view.waitForRows("ca.issued.table", 1);
        String serial = view.cell("ca.issued.table", 0, 4);
        view.type("ca.issued.search", serial);
        view.waitForCell("ca.issued.table", 0, 1, "web02");
        view.select("ca.issued.table", 0);
        command("org.eclipse.ui.edit.delete");
        CaAccess reason = CaAccess.dialog("ca.reason.choice");
        reason.choose("ca.reason.choice", 1);
        reason.press("ca.reason.copy");
        assertEquals("inkan ca revoke " + serial + " --ca lab --reason KEY_COMPROMISE", clipboard());
        reason.press("ca.reason.do");
        view.type("ca.issued.search", "");
        view.choose("ca.issued.state", 4);
        view.waitForRows("ca.issued.table", 1);
        assertEquals(serial, view.cell("ca.issued.table", 0, 4));
        view.tab("ca.tab.crl");
        view.waitForCell("ca.crl.table", 0, 4, "1");
    }

    @Test
    void aNewCrlHasTheNextNumber() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.tab("ca.tab.crl");
        view.waitForRows("ca.crl.table", 2);
        long before = Long.parseLong(view.cell("ca.crl.table", 0, 1));
        view.press("ca.crl.publish");
        view.waitForCell("ca.crl.table", 0, 1, String.valueOf(before + 1));
    }

    @Test
    void aWrongPassphraseIsAProblemThatChangesNothingAndTheRightOneWorks() throws Exception {
        workbench.secrets().answer(Optional.of("not-the-passphrase"));
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0);
        view.press("ca.pending.approve");
        EventLoop.waitUntil("problem", () -> !workbench.prompts().problems().isEmpty());
        assertEquals(List.of("CAE-003"), workbench.prompts().problems().stream().map(Problem::code).toList());
        workbench.secrets().answer(Optional.of(CaFleet.PASSPHRASE));
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0);
        view.press("ca.pending.approve");
        view.waitForRows("ca.pending.table", 2);
    }

    @Test
    void aConnectionOfABackEndThatIsNotInstalledIsAProblemAndTheOthersWork() throws Exception {
        folder = CaFleet.create(parent);
        Connections.load(folder.path()).with(new Connection("gone", "com.example.gone", Map.of()))
                .with(new Connection("by hand", "org.inkan.ca.manual", Map.of())).save(folder.path());
        workbench.fleet().open(folder.path());
        view.waitForRows("ca.connections", 3);
        for (int row = 0; row < 3; row++) {
            if (view.cell("ca.connections", row, 0).equals("gone")) {
                view.waitForCell("ca.connections", row, 2, "CA-");
            }
        }
        view.waitForRows("ca.pending.table", 3);
    }

    @Test
    void removingAConnectionAsksAndKeepsTheAuthority() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.connections", 0);
        workbench.prompts().answer(Optional.empty());
        command("org.eclipse.ui.edit.delete");
        assertEquals(1, Connections.load(folder.path()).all().size());
        workbench.prompts().answer(Optional.of(parent));
        command("org.eclipse.ui.edit.delete");
        view.waitFor("ca.newConnection");
        assertEquals(List.of(), Connections.load(folder.path()).all());
        assertTrue(java.nio.file.Files.isDirectory(folder.path().resolve("ca")));
    }

    @Test
    void whatIsCopiedAsACommandDoesTheSame() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.connections", 0);
        assertEquals(0, copied().exitCode());
        view.select("ca.pending.table", 0);
        InProcessCommand.Outcome approved = copied();
        assertEquals(0, approved.exitCode(), approved.errors());
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 3);
        view.select("ca.issued.table", 0);
        assertEquals(0, copied("--reason", "SUPERSEDED").exitCode());
        view.tab("ca.tab.crl");
        view.waitForRows("ca.crl.table", 2);
        view.select("ca.crl.table", 0);
        InProcessCommand.Outcome crl = copied("--publish");
        assertEquals(0, crl.exitCode(), crl.errors());
    }

    @Test
    void severalAreApprovedAndRevokedAtOnce() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0, 1, 2);
        assertTrue(Adapters.adapt(part, CommandLine.class).forShell().matches("inkan ca approve \\d+ \\d+ \\d+ --ca lab"));
        view.press("ca.pending.approve");
        EventLoop.waitUntil("queue empty", () -> !view.shows("ca.pending.table") || view.rows("ca.pending.table") == 0);
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 5);
        view.select("ca.issued.table", 0, 1, 2, 3);
        view.press("ca.issued.revoke");
        CaAccess.dialog("ca.reason.choice").press("ca.reason.do");
        view.choose("ca.issued.state", 4);
        view.waitForRows("ca.issued.table", 4);
        view.tab("ca.tab.crl");
        view.waitForCell("ca.crl.table", 0, 4, "4");
    }

    @Test
    void linesAreCopiedAsPemAndWhatIsAFileOpensInItsViewer() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0, 1);
        command("org.inkan.ca.ui.copyPem");
        assertEquals(2, clipboard().split("-----BEGIN CERTIFICATE REQUEST-----").length - 1, clipboard());
        view.select("ca.connections", 0);
        command("org.inkan.ca.ui.copyPem");
        assertEquals(2, clipboard().split("-----BEGIN CERTIFICATE-----").length - 1, clipboard());
        view.tab("ca.tab.issued");
        view.waitForRows("ca.issued.table", 2);
        view.select("ca.issued.table", 0);
        String subject = view.cell("ca.issued.table", 0, 1).replace("CN=", "");
        command("org.inkan.ca.ui.copyPem");
        Process openssl = new ProcessBuilder("openssl", "x509", "-noout", "-subject").redirectErrorStream(true).start();
        try (java.io.OutputStream in = openssl.getOutputStream()) {
            in.write(clipboard().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertTrue(new String(openssl.getInputStream().readAllBytes()).contains(subject), subject);
        view.open("ca.issued.table");
        assertTrue(workbench.page().getActiveEditor().getTitle().startsWith(subject), workbench.page().getActiveEditor().getTitle());
        view.tab("ca.tab.crl");
        view.waitForRows("ca.crl.table", 2);
        view.select("ca.crl.table", 0);
        command("org.inkan.ca.ui.open");
        assertEquals(2, workbench.page().getEditorReferences().length);
        workbench.page().closeAllEditors(false);
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(workbench.window().getShell().getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    @Test
    void everythingIsReachedByTheKeyboardAndSpeaksTheLanguageOfThePerson() throws Exception {
        openFleet();
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0);
        assertEquals(List.of(), KeyboardReach.unreachable(part.tabs().orElseThrow()));
        assertEquals(7, view.menu("ca.connections").split("\\|").length, view.menu("ca.connections"));
        assertEquals(4, view.menu("ca.pending.table").split("\\|").length, view.menu("ca.pending.table"));
        for (String tab : List.of("pending", "issued", "crl", "connection")) {
            view.tab("ca.tab." + tab);
            view.waitFor(tab.equals("connection") ? "ca.connection.facts" : "ca." + tab + ".table");
            new Screenshots().take(workbench.window().getShell(), "ca_" + tab);
            assertEquals(List.of(), ShownTexts.clipped(part.tabs().orElseThrow()));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(part.tabs().orElseThrow()));
            }
        }
        view.tab("ca.tab.pending");
        view.waitForRows("ca.pending.table", 3);
        view.select("ca.pending.table", 0);
        view.open("ca.pending.table");
        assertTrue(workbench.page().getActivePart().getSite().getId().equals(IPageLayout.ID_PROP_SHEET));
    }
}
