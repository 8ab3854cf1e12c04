package org.inkan.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The files and compiled classes of this checkout. */
final class Checkout {

    private static final String LANGUAGE = "org.inkan.nl.";
    /** Two types under names of the platform's help, without which the view of its cheat sheets cannot be loaded. */
    private static final String STAND_IN = "org.inkan.standin.help.views";
    private static final String GUIDE = "org.inkan.help";

    private final Path root = Path.of(System.getProperty("inkan.checkout", "../..")).toAbsolutePath().normalize();

    Path root() {
        return root;
    }

    /**
     * Bundles with code of Inkan, by their folders, which are their symbolic names. The user guide, texts of the platform in another
     * language and what stands in for a part of the platform are not among them.
     */
    List<String> bundles() {
        return list(root.resolve("bundles")).filter(p -> Files.exists(p.resolve("META-INF/MANIFEST.MF")))
                .map(p -> p.getFileName().toString())
                .filter(name -> !name.startsWith(LANGUAGE) && !Set.of(GUIDE, STAND_IN).contains(name)).toList();
    }

    Path bundle(String name) {
        return root.resolve("bundles").resolve(name);
    }

    /** What the bundles are made of, but for what stands in for a part of the platform. */
    JavaClasses productClasses() {
        return classes(list(root.resolve("bundles")).filter(bundle -> !bundle.endsWith(STAND_IN)));
    }

    JavaClasses testClasses() {
        return classes(list(root.resolve("tests")));
    }

    private static JavaClasses classes(Stream<Path> bundles) {
        List<Path> built = bundles.flatMap(p -> Stream.of("target/classes", "target/test-classes").map(p::resolve))
                .filter(Files::isDirectory).toList();
        return new ClassFileImporter().importPaths(built);
    }

    /** Files git tracks or would track, so that build output does not matter. */
    List<Path> trackedFiles() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached").directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String names = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Stream.of(names.split("\0")).filter(n -> !n.isEmpty()).map(root::resolve).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
