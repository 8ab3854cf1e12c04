package org.inkan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;

/**
 * An independent program (openssl, certtool, keytool …) that judges what our code made. Immutable.
 *
 * <p>A test whose tool is not installed is skipped with a printed reason; with {@code INKAN_TOOLS_REQUIRED=1} it fails.
 */
public final class Tool {

    /** What a finished run left behind; both streams are decoded as UTF-8. */
    public record Result(int exit, byte[] bytes, String stderr) {

        /** Standard output as UTF-8 text. */
        public String stdout() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** This result, or a failed test that shows both streams. */
        public Result ok() {
            Assertions.assertEquals(0, exit, () -> stdout() + stderr);
            return this;
        }

        /** Both streams one after the other, for searching. */
        public String all() {
            return stdout() + stderr;
        }
    }

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String program;
    private final Path folder;
    private final Duration limit;
    private final Map<String, String> environment;

    private Tool(String program, Path folder, Duration limit, Map<String, String> environment) {
        this.program = program;
        this.folder = folder;
        this.limit = limit;
        this.environment = environment;
    }

    /** {@code openssl}, or a skipped test. */
    public static Tool openssl() {
        return assumePresent("openssl");
    }

    /** GnuTLS {@code certtool}, or a skipped test. */
    public static Tool certtool() {
        return assumePresent("certtool");
    }

    /** The {@code keytool} of the running JDK, or a skipped test. */
    public static Tool keytool() {
        Path own = Path.of(System.getProperty("java.home"), "bin", "keytool");
        return assumePresent(Files.isExecutable(own) ? own.toString() : "keytool");
    }

    /** Any program on the path, or a skipped test. */
    public static Tool assumePresent(String program) {
        if (!present(program)) {
            String reason = "tool not installed: " + program;
            if ("1".equals(System.getenv("INKAN_TOOLS_REQUIRED"))) {
                Assertions.fail(reason);
            }
            Corpus.Skipped.because(reason);
        }
        return new Tool(program, Path.of("").toAbsolutePath(), LIMIT, Map.of());
    }

    /** Whether a program is on the path; never aborts. */
    public static boolean present(String program) {
        if (Path.of(program).isAbsolute()) {
            return Files.isExecutable(Path.of(program));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator)).map(Path::of)
                .anyMatch(p -> Files.isExecutable(p.resolve(program)) || Files.isExecutable(p.resolve(program + ".exe")));
    }

    /** The same tool started in another folder. */
    public Tool in(Path workingFolder) {
        return new Tool(program, workingFolder, limit, environment);
    }

    /** The same tool with another time limit. */
    public Tool within(Duration time) {
        return new Tool(program, folder, time, environment);
    }

    /** The same tool with one more environment variable (how a test hands over a password). */
    public Tool with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Tool(program, folder, limit, Map.copyOf(more));
    }

    /** Runs it without input. */
    public Result run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs it with {@code input} on standard input; a run over the time limit is killed and fails the test. */
    public Result run(byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(program);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        // keytool and openssl read passwords in the locale's encoding
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return finish(builder.start(), input);
        } catch (IOException | InterruptedException e) {
            return Assertions.fail(program, e);
        }
    }

    private Result finish(Process process, byte[] input) throws InterruptedException {
        CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> drain(process.getInputStream()));
        CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // a tool may stop reading early (refused input); its exit code and message tell
        }
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            Assertions.fail(program + " did not end within " + limit);
        }
        return new Result(process.exitValue(), out.join(), new String(err.join(), StandardCharsets.UTF_8));
    }

    private static byte[] drain(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
