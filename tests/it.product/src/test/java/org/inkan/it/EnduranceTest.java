package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What only the whole product can show: kill -9 at random moments, and a large fleet in a small heap. */
class EnduranceTest extends ProductTest {

    private static final int KILLS = Integer.getInteger("inkan.kills", 20);

    @Test
    void killedAtRandomMomentsAndResumedEveryHostHasExactlyOneValidCertificate() {
        Run run = script(Duration.ofMinutes(20), "kill9.sh", String.valueOf(KILLS), "50");
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
        assertTrue(run.out().contains(KILLS + " rounds: every host has exactly one valid certificate"), run.out());
        // Kills before the first certificate and after the last prove little: every other round aims between them.
        Matcher middle = Pattern.compile("(\\d+) of " + KILLS + " kills fell between").matcher(run.out());
        assertTrue(middle.find() && Integer.parseInt(middle.group(1)) >= KILLS / 4, run.out());
    }

    @Test
    void aHundredThousandHostsAreImportedAndPlannedWithin512Megabytes() {
        Run run = script(Duration.ofMinutes(5), "scale.sh", "1000", "100000");
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
        assertTrue(run.out().contains("100000 hosts: import"), run.out());
    }

    private static Run script(Duration limit, String name, String... arguments) {
        Path script = checkout().resolve("releng/bench").resolve(name);
        List<String> command = new java.util.ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        return run(checkout(), Map.of("INKAN", product().resolve("inkan").toString()), limit, command);
    }
}
