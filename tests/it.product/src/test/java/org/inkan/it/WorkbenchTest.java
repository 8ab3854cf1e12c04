package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged workbench as a person starts it, on the screen and with the window manager that {@code ./test} provides. */
class WorkbenchTest extends ProductTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TICK = Duration.ofMillis(250);
    /** A process that waits for its user still collects garbage now and then. */
    private static final Duration IDLE = Duration.ofMillis(25);

    @TempDir
    Path folder;

    @Test
    void itOpensTheSampleFleetAndEndsCleanlyWithNothingInTheErrorLog() throws Exception {
        Path fleet = folder.resolve("印鑑 contoso");
        assertEquals(0, inkan(folder, Map.of("INKAN_HOME", checkout().toString()), "quickstart", fleet.toString()).exitCode());
        Path workspace = folder.resolve("workspace");
        remember(workspace, fleet.toRealPath());
        Path output = folder.resolve("output");
        Process workbench = new ProcessBuilder(product().resolve("inkan").toString(), "workbench", "-data", workspace.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(Path.of("/dev/null").toFile()).start();
        try {
            await("the window shows the fleet", output, () -> !windows("contoso - Inkan").isEmpty());
            await("everything is read", output, () -> isIdle(workbench));
            xdotool("windowfocus", "--sync", windows("contoso - Inkan").get(0));
            // What the window manager makes of Alt+F4 is what a click on the cross is.
            xdotool("key", "alt+F4");
            assertTrue(workbench.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the window was closed and the program still runs");
            assertEquals(0, workbench.exitValue(), Files.readString(output));
            assertEquals(List.of(), errors(workspace.resolve(".metadata/.log")));
        } finally {
            workbench.descendants().forEach(ProcessHandle::destroyForcibly);
            workbench.destroyForcibly();
        }
    }

    /** As the workbench itself remembers which fleet was open last. */
    private static void remember(Path workspace, Path fleet) throws Exception {
        Path settings = workspace.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.createDirectories(settings);
        StringBuilder escaped = new StringBuilder();
        fleet.toString().chars().forEach(c -> escaped.append(c < 128 && c != ' ' ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        Files.writeString(settings.resolve("org.inkan.ui.prefs"), "eclipse.preferences.version=1\nopenFleet=" + escaped + "\n",
                StandardCharsets.ISO_8859_1);
    }

    private List<String> windows(String title) {
        return run(folder, Map.of(), PATIENCE, List.of("xdotool", "search", "--onlyvisible", "--name", title)).out().lines().toList();
    }

    private void xdotool(String... arguments) {
        Run run = run(folder, Map.of(), PATIENCE, Stream.concat(Stream.of("xdotool"), Stream.of(arguments)).toList());
        assertEquals(0, run.exitCode(), run.err());
    }

    private static boolean isIdle(Process process) {
        Duration before = busy(process);
        for (int tick = 0; tick < 4; tick++) {
            LockSupport.parkNanos(TICK.toNanos());
        }
        return busy(process).minus(before).compareTo(IDLE) < 0;
    }

    private static Duration busy(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }

    private static void await(String what, Path output, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + PATIENCE.toSeconds() + " s: " + what + "\n" + Files.readString(output));
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    private static List<String> errors(Path log) throws Exception {
        return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!(ENTRY|MESSAGE) .*")).toList() : List.of();
    }
}
