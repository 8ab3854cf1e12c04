package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.inkan.ui.command.CommandLine;
import org.inkan.core.problem.Problem;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Issued certificates: found, opened, copied and revoked. */
class CaIssuedTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final CaViewSession ca = new CaViewSession();

    @Test
    void anIssuedCertificateIsFoundAndRevokedWithAReason() throws Exception {
        ca.openFleet(parent);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 2);
        ca.view.type("ca.issued.search", "web02");
        ca.view.waitForRows("ca.issued.table", 1);
        String serial = ca.view.cell("ca.issued.table", 0, 4);
        ca.view.type("ca.issued.search", serial);
        ca.view.waitForCell("ca.issued.table", 0, 1, "web02");
        ca.view.select("ca.issued.table", 0);
        ca.command("org.eclipse.ui.edit.delete");
        CaAccess reason = CaAccess.dialog("ca.reason.choice");
        reason.choose("ca.reason.choice", 1);
        reason.press("ca.reason.copy");
        assertEquals("inkan ca revoke " + serial + " --ca lab --reason KEY_COMPROMISE", ca.clipboard());
        reason.press("ca.reason.do");
        ca.view.type("ca.issued.search", "");
        ca.view.choose("ca.issued.state", 4);
        ca.view.waitForRows("ca.issued.table", 1);
        assertEquals(serial, ca.view.cell("ca.issued.table", 0, 4));
        ca.view.tab("ca.tab.crl");
        ca.view.waitForCell("ca.crl.table", 0, 4, "1");
    }

    @Test
    void severalAreApprovedAndRevokedAtOnce() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0, 1, 2);
        assertTrue(Adapters.adapt(ca.part, CommandLine.class).forShell().matches("inkan ca approve \\d+ \\d+ \\d+ --ca lab"));
        ca.view.press("ca.pending.approve");
        EventLoop.waitUntil("queue empty", () -> !ca.view.shows("ca.pending.table") || ca.view.rows("ca.pending.table") == 0);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 5);
        ca.view.select("ca.issued.table", 0, 1, 2, 3);
        ca.view.press("ca.issued.revoke");
        CaAccess.dialog("ca.reason.choice").press("ca.reason.do");
        ca.view.choose("ca.issued.state", 4);
        ca.view.waitForRows("ca.issued.table", 4);
        ca.view.tab("ca.tab.crl");
        ca.view.waitForCell("ca.crl.table", 0, 4, "4");
    }

    @Test
    void theOneCommandCopiedForSeveralRevokesThemAllWithOneCrl() throws Exception {
        ca.openFleet(parent);
        ca.view.tab("ca.tab.crl");
        ca.view.waitForRows("ca.crl.table", 2);
        long before = Long.parseLong(ca.view.cell("ca.crl.table", 0, 1));
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 2);
        ca.view.select("ca.issued.table", 0, 1);
        String[] serials = { ca.view.cell("ca.issued.table", 0, 4), ca.view.cell("ca.issued.table", 1, 4) };
        CommandLine line = Adapters.adapt(ca.part, CommandLine.class);
        assertEquals("inkan ca revoke " + String.join(" ", serials) + " --ca lab", line.forShell());
        ca.view.press("ca.issued.revoke");
        CaAccess reason = CaAccess.dialog("ca.reason.choice");
        reason.choose("ca.reason.choice", 1);
        reason.press("ca.reason.copy");
        assertEquals(line.forShell() + " --reason KEY_COMPROMISE", ca.clipboard());
        reason.press("ca.reason.cancel");
        assertEquals(0, ca.run(line.and("--reason", "KEY_COMPROMISE")).exitCode());
        ca.command("org.inkan.ca.ui.test");
        ca.view.choose("ca.issued.state", 4);
        ca.view.waitForRows("ca.issued.table", 2);
        ca.view.tab("ca.tab.crl");
        ca.view.waitForCell("ca.crl.table", 0, 4, "2");
        assertEquals(before + 1, Long.parseLong(ca.view.cell("ca.crl.table", 0, 1)));
    }

    /** One is revoked for good already; the others are revoked, and the problem names it. */
    @Test
    void oneThatCannotBeRevokedKeepsNoOtherFromIt() throws Exception {
        ca.openFleet(parent);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 2);
        String first = ca.view.cell("ca.issued.table", 0, 4);
        assertEquals(0, ca.run(CommandLine.of("ca", "revoke", first, "--ca", "lab", "--reason", "SUPERSEDED")).exitCode());
        ca.view.select("ca.issued.table", 0, 1);
        ca.view.press("ca.issued.revoke");
        CaAccess reason = CaAccess.dialog("ca.reason.choice");
        reason.choose("ca.reason.choice", 1);
        reason.press("ca.reason.do");
        EventLoop.waitUntil("problem", () -> !ca.workbench.prompts().problems().isEmpty());
        assertEquals(List.of("CA-016"), ca.workbench.prompts().problems().stream().map(Problem::code).toList());
        ca.view.choose("ca.issued.state", 4);
        EventLoop.waitUntil("both are revoked, each for its own reason", () -> ca.view.rows("ca.issued.table") == 2
                && ca.view.cell("ca.issued.table", 0, 0).contains(RevocationReason.SUPERSEDED.text().in(Locale.getDefault()))
                && ca.view.cell("ca.issued.table", 1, 0).contains(RevocationReason.KEY_COMPROMISE.text().in(Locale.getDefault())));
    }

    @Test
    void linesAreCopiedAsPemAndWhatIsAFileOpensInItsViewer() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0, 1);
        ca.command("org.inkan.ca.ui.copyPem");
        assertEquals(2, ca.clipboard().split("-----BEGIN CERTIFICATE REQUEST-----").length - 1, ca.clipboard());
        ca.view.select("ca.connections", 0);
        ca.command("org.inkan.ca.ui.copyPem");
        assertEquals(2, ca.clipboard().split("-----BEGIN CERTIFICATE-----").length - 1, ca.clipboard());
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 2);
        ca.view.select("ca.issued.table", 0);
        String subject = ca.view.cell("ca.issued.table", 0, 1).replace("CN=", "");
        ca.command("org.inkan.ca.ui.copyPem");
        Process openssl = new ProcessBuilder("openssl", "x509", "-noout", "-subject").redirectErrorStream(true).start();
        try (java.io.OutputStream in = openssl.getOutputStream()) {
            in.write(ca.clipboard().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertTrue(new String(openssl.getInputStream().readAllBytes()).contains(subject), subject);
        ca.view.open("ca.issued.table");
        assertTrue(ca.workbench.page().getActiveEditor().getTitle().startsWith(subject), ca.workbench.page().getActiveEditor().getTitle());
        ca.view.tab("ca.tab.crl");
        ca.view.waitForRows("ca.crl.table", 2);
        ca.view.select("ca.crl.table", 0);
        ca.command("org.inkan.ca.ui.open");
        assertEquals(2, ca.workbench.page().getEditorReferences().length);
        ca.workbench.page().closeAllEditors(false);
    }
}
