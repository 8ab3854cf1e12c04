package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two templates compared at a terminal. */
class TemplateDiffTest {

    private static final int WIDE = 220;

    @TempDir
    Path folder;
    private CliHarness cli;

    @BeforeEach
    void twoTemplates() {
        assertEquals(0, CliHarness.in(folder).run("fleet", "init", "f").exit());
        cli = CliHarness.in(folder).in("f").on(WIDE, false);
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-safe").exit());
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-classic", "--display-name", "Classic").exit());
    }

    @Test
    void aPersonReadsSettingsAndNotBits() {
        CliHarness.Run run = cli.run("template", "diff", "OperationsManagerCert", "Classic");
        assertEquals(0, run.exit(), run.all());
        assertTrue(run.out().lines().anyMatch(line -> line.matches(
                ".*CA certificate manager approval \\[msPKI-Enrollment-Flag\\]\\W+Yes\\W+No\\W*")), run.all());
        assertFalse(run.out().contains("PEND_ALL_REQUESTS"), run.all());
        CliHarness.Run japanese = cli.run("template", "diff", "OperationsManagerCert", "Classic", "--lang", "ja");
        assertTrue(japanese.out().contains("CA 証明書マネージャーの許可 [msPKI-Enrollment-Flag]"), japanese.all());
        assertTrue(japanese.out().contains("はい"), japanese.all());
    }

    @Test
    void aProgramReadsAttributesAsBefore() {
        String json = cli.run("template", "diff", "OperationsManagerCert", "Classic", "--json").out();
        assertTrue(json.contains("\"attribute\":\"msPKI-Enrollment-Flag\"") || json.contains("\"attribute\": \"msPKI-Enrollment-Flag\""), json);
        assertTrue(json.contains("PEND_ALL_REQUESTS"), json);
    }

    @Test
    void whatIsSetIsShownInTheSameWords() {
        CliHarness.Run run = cli.run("template", "set", "Classic", "msPKI-Minimal-Key-Size=3072");
        assertTrue(run.out().contains("Minimum key size [msPKI-Minimal-Key-Size]"), run.all());
    }
}
