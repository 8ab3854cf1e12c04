package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.text.Texts;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.testkit.Tool;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Taking enrollments back at an authority of the fleet. */
class UndoRunTest {

    private static final int HOSTS = 4;
    private static final String PASSWORD = "geheim-kagi-1";
    private static final String KIT_OUT = "web02.contoso.test";
    private static final String NEW = "web03.contoso.test";
    private static final List<String> ISSUED = List.of("web00.contoso.test", "web01.contoso.test");

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession(PASSWORD);

    private EmbeddedFleet fleet;
    private WizardDialog dialog;
    private EnrollmentAccess pages;

    @BeforeEach
    void open() throws Exception {
        fleet = EmbeddedFleet.create(parent, HOSTS, PASSWORD);
        assertEquals(List.of(), fleet.enroll(KeyMode.PFX, ISSUED).failures());
        assertEquals(List.of(), fleet.enroll(KeyMode.HOST, List.of(KIT_OUT)).failures());
        workbench.open(fleet.folder().path());
    }

    @AfterEach
    void close() {
        results().forEach(Shell::close);
        dialog.close();
    }

    private Stream<Shell> results() {
        return Stream.of(workbench.window().getShell().getDisplay().getShells())
                .filter(shell -> !shell.isDisposed() && new EnrollmentAccess(shell).shows("result.table"));
    }

    /** Goes to the plan. */
    private void plan(List<String> hosts, String choice, int rows) throws Exception {
        dialog = EnrollmentAccess.open(new UndoWizard(hosts), workbench.window().getShell());
        pages = new EnrollmentAccess(dialog.getShell());
        assertFalse(dialog.getCurrentPage().isPageComplete(), "a person has to choose");
        assertEquals(null, dialog.getCurrentPage().getErrorMessage());
        pages.choose(choice);
        looksGood("undo-certificates");
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        pages.waitForRows("undo.plan", rows);
        looksGood("undo-plan");
    }

    private void looksGood(String picture) throws Exception {
        new Screenshots().take(dialog.getShell(), picture);
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(dialog.getShell()));
        }
    }

    private EnrollmentAccess result() {
        EventLoop.waitUntil("plan", () -> dialog.getCurrentPage().isPageComplete());
        assertTrue(dialog.getCurrentPage().getWizard().canFinish());
        assertTrue(dialog.getCurrentPage().getWizard().performFinish());
        dialog.close();
        EventLoop.waitUntil("result; " + workbench.prompts().problems(), () -> results().findFirst().isPresent());
        return new EnrollmentAccess(results().findFirst().orElseThrow());
    }

    private String serial(String host) {
        return Tool.openssl().run("x509", "-noout", "-serial", "-in", fleet.folder().requests(host).resolve("certificate.cer").toString())
                .ok().stdout().replace("serial=", "").strip();
    }

    /** Serial numbers on the list of the authority, as openssl reads it. */
    private String revoked() throws Exception {
        try (CertificationAuthority authority = fleet.authority()) {
            byte[] crl = authority.capability(CrlPublication.class).orElseThrow().current(null).getEncoded();
            Path file = Files.writeString(parent.resolve("list.pem"), "-----BEGIN X509 CRL-----\n"
                    + Base64.getMimeEncoder().encodeToString(crl) + "\n-----END X509 CRL-----\n");
            return Tool.openssl().run("crl", "-noout", "-text", "-in", file.toString()).ok().stdout();
        }
    }

    @Test
    void whatThePlanSaysIsRevokedAndDeletedAndNothingElse() throws Exception {
        String serial = serial(ISSUED.getFirst());
        String other = serial(ISSUED.getLast());
        plan(List.of(ISSUED.getFirst(), KIT_OUT, NEW), "undo.revoke", 2);
        assertEquals(ISSUED.getFirst(), pages.cell("undo.plan", 0, 0));
        assertTrue(pages.cell("undo.plan", 0, 2).toUpperCase(Locale.ROOT).contains(serial.replaceFirst("^0+", "")), pages.cell("undo.plan", 0, 2));
        assertTrue(pages.cell("undo.plan", 0, 2).contains("lab"), "which CA");
        assertEquals(List.of(KIT_OUT, ""), List.of(pages.cell("undo.plan", 1, 0), pages.cell("undo.plan", 1, 2)));
        assertEquals("ENR-UNDO-05", pages.cell("undo.findings", 0, 0));
        assertTrue(pages.cell("undo.findings", 0, 1).contains(NEW), "nothing to undo, by name");
        String command = pages.text("undo.command");
        String hosts = String.join(",", ISSUED.getFirst(), KIT_OUT, NEW);
        assertTrue(command.contains("enroll --undo --fleet ") && command.endsWith("--hosts " + hosts + " --reason superseded"), command);
        assertTrue(Files.exists(fleet.folder().installKit(ISSUED.getFirst())), "a plan changes nothing");
        EnrollmentAccess result = result();
        result.waitForRows("result.table", 2);
        assertEquals(List.of(), workbench.prompts().problems());
        assertTrue(revoked().contains("Serial Number: " + serial), revoked());
        assertFalse(revoked().contains("Serial Number: " + other), revoked());
        assertFalse(Files.exists(fleet.folder().installKit(ISSUED.getFirst())));
        assertFalse(Files.exists(fleet.folder().requestKit(KIT_OUT)));
        assertTrue(Files.exists(fleet.folder().installKit(ISSUED.getLast())));
    }

    @Test
    void withoutRevocationNoSecretIsAskedForAndTheCertificateThatStaysIsNamed() throws Exception {
        plan(ISSUED, "undo.keep", 2);
        assertEquals("ENR-UNDO-01", pages.cell("undo.findings", 0, 0));
        assertFalse(pages.text("undo.command").contains("--reason"), pages.text("undo.command"));
        result().waitForRows("result.table", 2);
        assertEquals(List.of(), workbench.secrets().asked());
        assertFalse(revoked().contains("Serial Number:"), revoked());
    }

    @Test
    void forARevocationThePassphraseOfTheAuthorityIsAskedForOnce() throws Exception {
        plan(ISSUED, "undo.revoke", 2);
        result().waitForRows("result.table", 2);
        assertEquals(1, workbench.secrets().asked().size(), workbench.secrets().asked().toString());
    }

    @Test
    void whereThereIsNothingToUndoThePlanSaysSoAndCannotBeFinished() throws Exception {
        plan(List.of(NEW), "undo.keep", 0);
        EventLoop.waitUntil("said", () -> dialog.getCurrentPage().getErrorMessage() != null);
        assertFalse(dialog.getCurrentPage().getWizard().canFinish());
        dialog.close();
    }

    @Test
    void aCancelledRunLeavesTheRestAsItIs() throws Exception {
        String name = Texts.beside(EnrollmentStart.class).text("EnrollmentStart_undo").in(Locale.getDefault());
        IJobChangeListener impatient = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().equals(name)) {
                    event.getJob().cancel();
                }
            }
        };
        plan(ISSUED, "undo.revoke", 2);
        Job.getJobManager().addJobChangeListener(impatient);
        try {
            EnrollmentAccess result = result();
            assertEquals(0, result.rows("result.table"));
            assertTrue(result.label("result.next").contains("2"), result.label("result.next"));
        } finally {
            Job.getJobManager().removeJobChangeListener(impatient);
        }
        assertFalse(revoked().contains("Serial Number:"), revoked());
        ISSUED.forEach(host -> assertTrue(Files.exists(fleet.folder().installKit(host))));
    }

    @Test
    void aHostThatFailsIsExplainedAndKeepsItsFiles() throws Exception {
        BigInteger serial = new BigInteger(serial(ISSUED.getFirst()), 16);
        try (CertificationAuthority authority = fleet.authority()) {
            authority.capability(Revocation.class).orElseThrow().revoke(serial, RevocationReason.KEY_COMPROMISE, null);
        }
        plan(ISSUED, "undo.revoke", 2);
        EnrollmentAccess result = result();
        result.waitForRows("result.table", 2);
        assertEquals(ISSUED.getFirst(), result.cell("result.table", 0, 0), "what a person has to act upon comes first");
        assertTrue(result.cell("result.table", 0, 2).matches("[A-Z]+-\\d+ .*"), result.cell("result.table", 0, 2));
        assertTrue(Files.exists(fleet.folder().installKit(ISSUED.getFirst())));
        assertFalse(Files.exists(fleet.folder().installKit(ISSUED.getLast())));
    }

    @Test
    void withTheWrongPassphraseThePersonHearsThatOnlyTheListIsMissing() throws Exception {
        plan(ISSUED, "undo.revoke", 2);
        workbench.secrets().answer(Optional.of("falsch"));
        EnrollmentAccess result = result();
        result.waitForRows("result.table", 2);
        assertTrue(result.label("result.next").contains("CA-015"), result.label("result.next"));
    }
}
