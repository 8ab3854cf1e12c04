package org.inkan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of public test data. It is not part of the repository, so a test that needs it is skipped with a printed
 * reason when it is absent; with {@code INKAN_CORPUS_REQUIRED=1} its absence is a failure instead.
 *
 * <p>Looked for in this order: environment variable {@code INKAN_CORPUS}, system property {@code inkan.corpus}, then
 * {@code shared/corpus} beside the working directory or beside any of its parents.
 */
public final class Corpus {

    private final Path root;

    private Corpus(Path root) {
        this.root = root;
    }

    /** The corpus, or an aborted (or, where required, failed) test. */
    public static Corpus assumePresent() {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            String reason = "test corpus not found: set INKAN_CORPUS or -Dinkan.corpus";
            if ("1".equals(System.getenv("INKAN_CORPUS_REQUIRED"))) {
                Assertions.fail(reason);
            }
            Skipped.because(reason);
        }
        return new Corpus(found.orElseThrow());
    }

    /** Whether the corpus is there; never aborts. */
    public static Optional<Path> find() {
        return candidates().filter(Files::isDirectory).findFirst();
    }

    /** A file or folder of the corpus, '/' separated. */
    public Path file(String relative) {
        return root.resolve(relative);
    }

    /** The bytes of a file of the corpus. */
    public byte[] read(String relative) {
        try {
            return Files.readAllBytes(file(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of the corpus. */
    public Tsv table(String relative) {
        return Tsv.parse(new String(read(relative), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** All files below a folder as corpus-relative '/' paths, sorted, tables ({@code .tsv}) left out. */
    public List<String> files(String folder) {
        try (Stream<Path> walk = Files.walk(file(folder))) {
            return walk.filter(Files::isRegularFile).map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .filter(n -> !n.endsWith(".tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> candidates() {
        Stream<Path> named = Stream.of(System.getenv("INKAN_CORPUS"), System.getProperty("inkan.corpus"))
                .filter(s -> s != null && !s.isBlank()).map(Path::of);
        Stream<Path> upward = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("corpus"));
        return Stream.concat(named, upward);
    }

    static final class Skipped {
        private Skipped() {
        }

        static void because(String reason) {
            System.err.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
    }
}
