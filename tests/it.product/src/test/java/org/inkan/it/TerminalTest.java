package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a terminal, as util-linux's {@code script} makes one. */
class TerminalTest extends ProductTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String ESCAPE = "\u001b";

    @TempDir
    Path folder;

    @Test
    void quickstartAsksForNothingAndEndsWithCommandsToCopy() {
        Run run = onTerminal(Map.of(), "quickstart '印鑑 1'");
        assertEquals(0, run.exitCode(), run.out());
        assertFalse(run.out().contains("assphrase"), run.out());
        assertTrue(run.out().contains("\n     inkan fleet status --fleet '印鑑 1'"), run.out());
        assertTrue(Files.isRegularFile(folder.resolve("印鑑 1-secrets/pfx-password.txt")));
    }

    @Test
    void coloursGoToTheTerminalAndNowhereElse() throws Exception {
        assertTrue(onTerminal(Map.of(), "fleet status").out().contains(ESCAPE));
        assertFalse(onTerminal(Map.of("NO_COLOR", "1"), "fleet status").out().contains(ESCAPE));
        assertFalse(onTerminal(Map.of("TERM", "dumb"), "fleet status").out().contains(ESCAPE));
        onTerminal(Map.of(), "fleet status 2> errors");
        String errors = Files.readString(folder.resolve("errors"));
        assertTrue(errors.startsWith("Error INV-001"), errors);
    }

    private Run onTerminal(Map<String, String> environment, String command) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("TERM", "xterm", "SHELL", "/bin/sh"));
        all.putAll(environment);
        Run run = run(folder, all, LIMIT, List.of("script", "-qec", "'" + product().resolve("inkan") + "' " + command, "/dev/null"));
        return new Run(run.exitCode(), run.out().replace("\r\n", "\n"), run.err());
    }
}
