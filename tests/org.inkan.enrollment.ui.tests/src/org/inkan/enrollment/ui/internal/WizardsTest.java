package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WizardsTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private FleetFolder folder;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        folder = EnrollmentFleet.create(parent);
        workbench.fleet().open(folder.path());
    }

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        workbench.page().closeAllEditors(false);
    }

    private EnrollmentAccess open(FleetWizard wizard) {
        dialog = EnrollmentAccess.open(wizard, workbench.window().getShell());
        return new EnrollmentAccess(dialog.getShell());
    }

    private IWizardPage page() {
        return dialog.getCurrentPage();
    }

    @Test
    void withoutAFleetTheWizardsOpenAndSayWhatToDo() {
        workbench.fleet().close();
        for (FleetWizard wizard : List.of(new BulkEnrollWizard(), new NewRequestWizard())) {
            open(wizard);
            assertFalse(page().isPageComplete());
            assertFalse(wizard.canFinish());
            dialog.close();
        }
    }

    @Test
    void bulkEnrollPlansForTheChosenHostsAndNothingRunsBeforeFinish() throws Exception {
        Connections.load(folder.path()).with(new Connection("lab", "org.inkan.ca.manual", Map.of())).save(folder.path());
        BulkEnrollWizard wizard = new BulkEnrollWizard(List.of("web01"));
        EnrollmentAccess pages = open(wizard);
        EventLoop.waitUntil("hosts", () -> page().isPageComplete());
        dialog.showPage(page().getNextPage());
        EventLoop.waitUntil("connection", () -> page().isPageComplete());
        pages.type("enroll.template", "OperationsManagerCert");
        pages.choose("enroll.keysPfx");
        dialog.showPage(page().getNextPage());
        pages.waitForRows("enroll.plan", 1);
        assertEquals("web01", pages.cell("enroll.plan", 0, 0));
        assertTrue(pages.text("enroll.command").contains("--hosts web01 --ca lab --template OperationsManagerCert --keys pfx"),
                pages.text("enroll.command"));
        pages.waitForRows("enroll.findings", 1);
        assertEquals("ENR-PLAN-03", pages.cell("enroll.findings", 0, 0));
        assertTrue(wizard.canFinish());
        dialog.close();
        assertFalse(Files.exists(folder.kits()));
    }

    @Test
    void bulkEnrollBuildsRequestKitsAndShowsWhatToDoNext() throws Exception {
        Connections.load(folder.path()).with(new Connection("lab", "org.inkan.ca.manual", Map.of())).save(folder.path());
        BulkEnrollWizard wizard = new BulkEnrollWizard();
        EnrollmentAccess pages = open(wizard);
        EventLoop.waitUntil("hosts", () -> page().isPageComplete());
        dialog.showPage(page().getNextPage());
        EventLoop.waitUntil("connection", () -> page().isPageComplete());
        pages.type("enroll.template", "OperationsManagerCert");
        dialog.showPage(page().getNextPage());
        pages.waitForRows("enroll.plan", 3);
        assertTrue(wizard.performFinish());
        dialog.close();
        EventLoop.waitUntil("result", () -> shell("result.table") != null);
        var shell = shell("result.table");
        new EnrollmentAccess(shell).waitForRows("result.table", 3);
        assertTrue(Files.exists(folder.requestKit("web02.contoso.test")));
        shell.close();
    }

    private org.eclipse.swt.widgets.Shell shell(String id) {
        for (var shell : workbench.window().getShell().getDisplay().getShells()) {
            if (!shell.isDisposed() && new EnrollmentAccess(shell).shows(id)) {
                return shell;
            }
        }
        return null;
    }

    @Test
    void bulkEnrollNeedsAHostAndAConnection() {
        EnrollmentAccess pages = open(new BulkEnrollWizard());
        EventLoop.waitUntil("hosts", () -> page().isPageComplete());
        pages.choose("enroll.some");
        assertFalse(page().isPageComplete());
        pages.choose("enroll.matching");
        pages.type("enroll.filter", "nowhere");
        assertFalse(page().isPageComplete());
        pages.type("enroll.filter", "web");
        assertTrue(page().isPageComplete());
        dialog.showPage(page().getNextPage());
        assertFalse(page().isPageComplete());
        assertTrue(page().getErrorMessage() != null || page().getMessage() != null);
    }

    @Test
    void choicesStayWhenAPersonGoesBack() throws Exception {
        Connections.load(folder.path()).with(new Connection("lab", "org.inkan.ca.manual", Map.of())).save(folder.path());
        EnrollmentAccess pages = open(new BulkEnrollWizard());
        EventLoop.waitUntil("hosts", () -> page().isPageComplete());
        pages.choose("enroll.matching");
        pages.type("enroll.filter", "web");
        assertTrue(pages.label("enroll.count").contains("2"), pages.label("enroll.count"));
        dialog.showPage(page().getNextPage());
        pages.choose("enroll.keysPfx");
        pages.type("enroll.template", "Other");
        dialog.showPage(page().getPreviousPage());
        pages.choose("enroll.all");
        assertTrue(pages.label("enroll.count").contains("3"), pages.label("enroll.count"));
        pages.choose("enroll.matching");
        dialog.showPage(page().getNextPage());
        dialog.showPage(page().getNextPage());
        pages.waitForRows("enroll.plan", 2);
        assertTrue(pages.text("enroll.command").contains("--hosts web01,web02.contoso.test --ca lab --template Other --keys pfx"),
                pages.text("enroll.command"));
        EventLoop.waitUntil("planned", () -> page().isPageComplete());
    }

    @Test
    void aTemplateNameThatNoInfCanCarryIsToldAtOnce() throws Exception {
        Connections.load(folder.path()).with(new Connection("lab", "org.inkan.ca.manual", Map.of())).save(folder.path());
        EnrollmentAccess pages = open(new BulkEnrollWizard());
        EventLoop.waitUntil("hosts", () -> page().isPageComplete());
        dialog.showPage(page().getNextPage());
        EventLoop.waitUntil("connection", () -> page().isPageComplete());
        pages.type("enroll.template", "a\"b");
        assertFalse(page().isPageComplete());
        assertNotNull(page().getErrorMessage());
        pages.type("enroll.template", "テンプレート");
        assertTrue(page().isPageComplete());
        assertNull(page().getErrorMessage());
    }

    @Test
    void nothingIsAnErrorBeforeSomethingIsEntered() {
        EnrollmentAccess pages = open(new NewRequestWizard());
        EventLoop.waitUntil("read", () -> ((NewRequestWizard) page().getWizard()).content().isPresent());
        assertFalse(page().isPageComplete());
        assertNull(page().getErrorMessage());
        pages.type("request.host", "nobody");
        assertNotNull(page().getErrorMessage());
    }

    @Test
    void newRequestWritesTheInfAndOpensTheEditor() throws Exception {
        EventLoop.waitUntil("project", () -> workbench.fleet().project().isPresent());
        NewRequestWizard wizard = new NewRequestWizard("web02.contoso.test");
        EnrollmentAccess pages = open(wizard);
        EventLoop.waitUntil("read", () -> page().isPageComplete());
        pages.type("request.names", "web02, scom.contoso.test");
        pages.choose("request.exportable");
        dialog.showPage(page().getNextPage());
        assertTrue(pages.text("request.preview").contains("DNS=scom.contoso.test&"));
        pages.waitForRows("request.findings", 1);
        assertEquals("OM-KEY-06", pages.cell("request.findings", 0, 0));
        assertTrue(wizard.performFinish());
        dialog.close();
        EventLoop.waitUntil("editor", () -> workbench.page().getActiveEditor() instanceof InfEditor);
        CertReqInf inf = CertReqInf.of(InfDocument.read(Files.readAllBytes(folder.requests("web02.contoso.test").resolve("request.inf"))));
        assertEquals("CN=web02.contoso.test", inf.subjectText());
    }

    @Test
    void newRequestRefusesNamesThatNoCertificateCanCarry() {
        EnrollmentAccess pages = open(new NewRequestWizard());
        EventLoop.waitUntil("read", () -> ((NewRequestWizard) dialog.getCurrentPage().getWizard()).content().isPresent());
        assertFalse(page().isPageComplete());
        for (String name : List.of("10.0.0.1", "a b", "nobody", "サーバー!")) {
            pages.type("request.host", name);
            assertFalse(page().isPageComplete(), name);
        }
        pages.type("request.host", "web02.contoso.test");
        assertTrue(page().isPageComplete());
        pages.type("request.names", "not/a/name");
        assertFalse(page().isPageComplete());
    }
}
