package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
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

import org.inkan.it.ProductTest.Run;

/** A workbench on the screen and with the window manager that {@code ./test} provides, as a person sees it. */
final class RunningWorkbench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TICK = Duration.ofMillis(250);
    /** A process that waits for its user still collects garbage now and then. */
    private static final Duration IDLE = Duration.ofMillis(25);

    private final Path workspace;
    private final Path output;
    private final Process process;

    /** Starts {@code command}, which opens {@code workspace}; {@code fleet} is the fleet that was open last there. */
    RunningWorkbench(Path workspace, Path fleet, List<String> command) throws IOException {
        this.workspace = workspace;
        output = workspace.resolveSibling(workspace.getFileName() + ".out");
        remember(fleet);
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .redirectInput(Path.of("/dev/null").toFile()).start();
    }

    /** As the workbench itself remembers which fleet was open last. */
    private void remember(Path fleet) throws IOException {
        Path settings = workspace.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.createDirectories(settings);
        StringBuilder escaped = new StringBuilder();
        fleet.toString().chars().forEach(c -> escaped.append(c < 128 && c != ' ' ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        Files.writeString(settings.resolve("org.inkan.ui.prefs"), "eclipse.preferences.version=1\nopenFleet=" + escaped + "\n",
                StandardCharsets.ISO_8859_1);
    }

    /** Waits until the window is there and everything is read. */
    void awaitWindow(String title) throws IOException {
        await("the window shows the fleet", () -> !windows(title).isEmpty());
        await("everything is read", this::isIdle);
    }

    /** Closes the window as a person does, and waits until the program has ended as it should. */
    void closeWindow(String title) throws Exception {
        xdotool("windowfocus", "--sync", windows(title).get(0));
        // What the window manager makes of Alt+F4 is what a click on the cross is.
        xdotool("key", "alt+F4");
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the window was closed and the program still runs");
        assertEquals(0, process.exitValue(), Files.readString(output));
    }

    /** What the error log says. */
    List<String> errors() throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!(ENTRY|MESSAGE) .*")).toList()
                : List.of();
    }

    /** What the workbench remembers of its window for the next start. */
    String remembered() throws IOException {
        return Files.readString(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi"));
    }

    private List<String> windows(String title) {
        return ProductTest.run(workspace, Map.of(), PATIENCE, List.of("xdotool", "search", "--onlyvisible", "--name", title)).out().lines()
                .toList();
    }

    private void xdotool(String... arguments) {
        Run run = ProductTest.run(workspace, Map.of(), PATIENCE, Stream.concat(Stream.of("xdotool"), Stream.of(arguments)).toList());
        assertEquals(0, run.exitCode(), run.err());
    }

    private boolean isIdle() {
        Duration before = busy();
        for (int tick = 0; tick < 4; tick++) {
            LockSupport.parkNanos(TICK.toNanos());
        }
        return busy().minus(before).compareTo(IDLE) < 0;
    }

    private Duration busy() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
    }

    private void await(String what, BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + PATIENCE.toSeconds() + " s: " + what + "\n" + Files.readString(output));
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
