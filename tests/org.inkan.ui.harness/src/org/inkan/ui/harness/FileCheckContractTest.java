package org.inkan.ui.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.ProblemException;
import org.inkan.ui.check.FileCheck;
import org.junit.jupiter.api.Test;

/** What every {@link FileCheck} must do; subclass it for yours. */
public abstract class FileCheckContractTest {

    private static final int DAMAGES = 200;

    /** The check. */
    protected abstract FileCheck check();

    /** Path, relative to the fleet, of a file it is for. */
    protected abstract String file();

    /** A file with at least one finding that has a repair; null if no finding of this check ever has one. */
    protected abstract byte[] repairable() throws Exception;

    @Test
    void aDamagedFileIsAFindingOrAProblemAndNeverACrash() throws Exception {
        byte[] good = repairable() == null ? "x".getBytes(StandardCharsets.UTF_8) : repairable();
        Random random = new Random(1);
        for (int n = 0; n < DAMAGES; n++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertNotNull(check().check(Path.of("fleet"), file(), damaged));
            } catch (ProblemException e) {
                assertFalse(e.problem().what().in(Locale.JAPANESE).isBlank());
            }
        }
    }

    @Test
    void everyRepairTakesItsFindingAway() throws Exception {
        if (repairable() == null) {
            return;
        }
        List<Finding> findings = check().check(Path.of("fleet"), file(), repairable());
        assertTrue(findings.stream().anyMatch(finding -> !finding.fixes().isEmpty()), "the example has nothing to repair");
        for (Finding finding : findings) {
            for (QuickFix<?> fix : finding.fixes()) {
                byte[] after = check().repaired(fix, repairable());
                long left = check().check(Path.of("fleet"), file(), after).stream().filter(f -> f.rule().equals(finding.rule())
                        && f.place().element().equals(finding.place().element())).count();
                assertEquals(0, left, fix.id());
            }
        }
    }
}
