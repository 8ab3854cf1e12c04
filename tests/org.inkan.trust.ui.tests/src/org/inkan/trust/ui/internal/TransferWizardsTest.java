package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.inkan.core.audit.AuditVerification;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WizardAccess;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TransferWizardsTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private WizardDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    private WizardAccess open(IWorkbenchWizard wizard) {
        wizard.init(workbench.window().getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(workbench.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return WizardAccess.opened();
    }

    private Path fleet() throws Exception {
        Path fleet = TrustFleet.create(parent);
        workbench.open(fleet);
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("read", () -> bag.state().filter(state -> state.bag().certificates().size() == 4).isPresent());
        return fleet;
    }

    private static void check(WizardAccess wizard, String name) {
        Table table = wizard.widget(Table.class, "export.certificates");
        for (TableItem row : table.getItems()) {
            row.setChecked(row.getText().equals(name));
        }
        Event event = new Event();
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    private static String tool(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void aChainAsPkcs7IsReadByOpensslAndCerttool() throws Exception {
        fleet();
        WizardAccess wizard = open(new ExportCertificatesWizard());
        assertFalse(wizard.canFinish());
        check(wizard, "web01.contoso.com");
        wizard.press("export.format.PKCS7");
        Path file = parent.resolve("チェーン 1.p7b");
        wizard.type("export.file", file.toString());
        wizard.finish();
        String openssl = tool("openssl", "pkcs7", "-inform", "DER", "-in", file.toString(), "-print_certs", "-noout");
        assertEquals(3, openssl.lines().filter(line -> line.startsWith("subject")).count(), openssl);
        assertTrue(tool("certtool", "--p7-info", "--inder", "--infile", file.toString()).contains("Number of certificates: 3"));
    }

    @Test
    void derHoldsOneAndAnExistingFileIsAskedFor() throws Exception {
        fleet();
        WizardAccess wizard = open(new ExportCertificatesWizard());
        check(wizard, "web01.contoso.com");
        Path file = Files.writeString(parent.resolve("web01.cer"), "old");
        wizard.type("export.file", file.toString());
        assertNotNull(wizard.warning());
        wizard.press("export.format.DER");
        assertNotNull(wizard.problem());
        assertFalse(wizard.canFinish());
        wizard.widget(Button.class, "export.issuers").setSelection(false);
        wizard.widget(Button.class, "export.issuers").notifyListeners(SWT.Selection, new Event());
        assertTrue(wizard.canFinish());
        workbench.prompts().answer(Optional.empty()).answer(Optional.of(file));
        wizard.finish();
        assertEquals("old", Files.readString(file));
        wizard.finish();
        assertTrue(tool("openssl", "x509", "-inform", "DER", "-in", file.toString(), "-noout", "-subject").contains("web01.contoso.com"));
    }

    @Test
    void wrongPlacesAreSaidWhileTyping() throws Exception {
        fleet();
        WizardAccess wizard = open(new ExportCertificatesWizard());
        check(wizard, "web01.contoso.com");
        for (String wrong : List.of("", "relative.pem", parent.resolve("none/x.pem").toString(), parent.toString(), "\0")) {
            wizard.type("export.file", wrong);
            assertFalse(wizard.canFinish(), wrong);
        }
    }

    @Test
    void importedFilesAreShownWithVerdictsFirstAndCountForTheFleet() throws Exception {
        Path fleet = fleet();
        WizardAccess wizard = open(new ImportCertificatesWizard());
        assertFalse(wizard.canFinish());
        workbench.prompts().answer(Optional.of(parent.resolve("openssl/gone.pem")));
        wizard.press("import.addFiles");
        EventLoop.waitUntil("found", () -> wizard.widget(Table.class, "import.found").getItemCount() == 1);
        assertEquals("Gone CA", wizard.widget(Table.class, "import.found").getItem(0).getText());
        assertFalse(Files.exists(fleet.resolve("trust")));
        assertTrue(wizard.canFinish());
        wizard.finish();
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("in the fleet", () -> bag.state().filter(state -> state.bag().certificates().size() == 5).isPresent());
        try (Stream<Path> files = Files.list(fleet.resolve("trust"))) {
            assertTrue(files.toList().getFirst().getFileName().toString().startsWith("Gone_CA-"));
        }
        assertTrue(AuditVerification.verify(fleet).intact());
        assertTrue(Files.readString(fleet.resolve("audit.log")).contains("trust.import"));
    }

    @Test
    void whatCannotBeReadIsAProblemAndWithoutAFleetNothingCanBeAdded() throws Exception {
        fleet();
        WizardAccess wizard = open(new ImportCertificatesWizard());
        workbench.prompts().answer(Optional.of(Files.writeString(parent.resolve("x.cer"), "nothing")));
        wizard.press("import.addFiles");
        EventLoop.waitUntil("problem", () -> !workbench.prompts().problems().isEmpty());
        assertFalse(wizard.canFinish());
        wizard.cancel();
        workbench.fleet().close();
        assertFalse(open(new ImportCertificatesWizard()).canFinish());
    }
}
