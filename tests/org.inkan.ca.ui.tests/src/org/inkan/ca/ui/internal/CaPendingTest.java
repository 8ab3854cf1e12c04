package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.Problem;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Requests that wait: issued, denied with a reason, or copied as a command. */
class CaPendingTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final CaViewSession ca = new CaViewSession();

    @Test
    void approvedRequestsLeaveTheQueueAndAreIssued() throws Exception {
        ca.openFleet(parent);
        assertFalse(ca.view.enabled("ca.pending.approve"));
        ca.view.select("ca.pending.table", 0);
        ca.view.press("ca.pending.approve");
        ca.view.waitForRows("ca.pending.table", 2);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 3);
    }

    @Test
    void denyingAsksForTheReasonFirst() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0, 1);
        ca.command("org.eclipse.ui.edit.delete");
        CaAccess reason = CaAccess.dialog("ca.reason.words");
        reason.press("ca.reason.cancel");
        ca.view.waitForRows("ca.pending.table", 3);
        ca.view.select("ca.pending.table", 0, 1);
        ca.view.press("ca.pending.deny");
        reason = CaAccess.dialog("ca.reason.words");
        reason.type("ca.reason.words", "担当者が知らない要求");
        reason.press("ca.reason.do");
        ca.view.waitForRows("ca.pending.table", 1);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 2);
    }

    @Test
    void theCommandCopiedWhileDenyingDeniesTheSame() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0, 1);
        ca.view.press("ca.pending.deny");
        CaAccess reason = CaAccess.dialog("ca.reason.words");
        reason.type("ca.reason.words", "担当者が知らない 要求");
        reason.press("ca.reason.copy");
        String line = ca.clipboard();
        reason.press("ca.reason.cancel");
        assertTrue(line.matches("inkan ca deny \\d+ \\d+ --ca lab --reason '担当者が知らない 要求'"), line);
        String[] words = line.split(" ");
        assertEquals(0, ca.run(
                CommandLine.of("ca", "deny", words[3], words[4], "--ca", "lab", "--reason", "担当者が知らない 要求")).exitCode());
        ca.command("org.inkan.ca.ui.test");
        ca.view.waitForRows("ca.pending.table", 1);
    }

    @Test
    void aWrongPassphraseIsAProblemThatChangesNothingAndTheRightOneWorks() throws Exception {
        ca.workbench.secrets().answer(Optional.of("not-the-passphrase"));
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0);
        ca.view.press("ca.pending.approve");
        EventLoop.waitUntil("problem", () -> !ca.workbench.prompts().problems().isEmpty());
        assertEquals(List.of("CAE-003"), ca.workbench.prompts().problems().stream().map(Problem::code).toList());
        ca.workbench.secrets().answer(Optional.of(CaFleet.PASSPHRASE));
        ca.view.waitForRows("ca.pending.table", 3);
        ca.view.select("ca.pending.table", 0);
        ca.view.press("ca.pending.approve");
        ca.view.waitForRows("ca.pending.table", 2);
    }
}
