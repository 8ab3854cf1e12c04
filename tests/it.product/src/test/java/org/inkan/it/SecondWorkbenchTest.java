package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Inkan is started again while it runs, as by a second click on its icon. */
@ResourceLock(ProductTest.SCREEN)
class SecondWorkbenchTest extends ProductTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void itSaysThatTheWorkspaceIsInUseAndEnds() throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder start = new ProcessBuilder(product().resolve("inkan").toString(), "workbench", "-data",
                folder.resolve("workspace").toString()).redirectErrorStream(true).redirectOutput(output.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        Process first = start.start();
        Process second = null;
        try {
            String window = newWindow(List.of());
            second = start.start();
            String dialog = newWindow(List.of(window));
            xdotool("windowfocus", "--sync", dialog);
            xdotool("key", "Return");
            assertTrue(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the second one still runs");
            assertEquals(0, second.exitValue(), Files.readString(output));
            assertTrue(first.isAlive());
        } finally {
            first.destroyForcibly().waitFor();
            if (second != null) {
                second.destroyForcibly();
            }
        }
    }

    private String newWindow(List<String> known) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = run(folder, Map.of(), PATIENCE, List.of("xdotool", "search", "--onlyvisible", "--name", "Inkan")).out().lines()
                    .filter(each -> !known.contains(each)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return fail("no window within " + PATIENCE.toSeconds() + " s");
    }

    private void xdotool(String... arguments) {
        Run run = run(folder, Map.of(), PATIENCE, Stream.concat(Stream.of("xdotool"),
                Stream.of(arguments)).toList());
        assertEquals(0, run.exitCode(), run.err());
    }
}
