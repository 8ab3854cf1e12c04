package org.inkan.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;

/** Base of tests that start the product of this build as a separate process. */
public abstract class ProductTest {

    /** What one run left behind. Times out with a failed test, so every run has an exit code. */
    public record Run(int exitCode, String out, String err) {
    }

    /** What tests that show a window must not use side by side: they find windows by their titles, and only one has the focus. */
    static final String SCREEN = "screen";

    private static final Duration LIMIT = Duration.ofMinutes(2);
    /** The common pool has one thread on two processors, and a program that runs for minutes would keep it from all others. */
    private static final Executor READERS = task -> Thread.ofPlatform().daemon().start(task);

    @BeforeAll
    static void theProductIsBuilt() {
        Assertions.assertTrue(Files.isExecutable(product().resolve("inkan")), "no product at " + product());
    }

    /** The checkout this test belongs to. */
    protected static Path checkout() {
        return Path.of(System.getProperty("inkan.checkout", "../..")).toAbsolutePath().normalize();
    }

    /** The product as a user unpacks it. */
    protected static Path product() {
        return checkout().resolve("releng/org.inkan.product/target/products/org.inkan.product/linux/gtk/x86_64/inkan");
    }

    /** Runs {@code inkan} with English texts in {@code folder}. */
    protected static Run inkan(Path folder, String... arguments) {
        return inkan(folder, Map.of(), arguments);
    }

    /** Runs {@code inkan}; {@code environment} is added to an environment in English and UTF-8. */
    protected static Run inkan(Path folder, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(product().resolve("inkan").toString()));
        command.addAll(List.of(arguments));
        return run(folder, environment, LIMIT, command);
    }

    /** Runs any program, for example openssl, with nothing on its standard input. */
    protected static Run run(Path folder, Map<String, String> environment, Duration limit, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), READERS);
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), READERS);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                Assertions.fail(String.join(" ", command) + " did not end within " + limit.toSeconds() + " s\n" + out.join() + err.join());
            }
            return new Run(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
