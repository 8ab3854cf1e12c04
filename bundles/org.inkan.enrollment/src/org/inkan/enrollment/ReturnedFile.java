package org.inkan.enrollment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;

/**
 * A file that came back from a host.
 *
 * @param path  the file, or the zip file it lies in
 * @param entry its name in the zip file; empty if it is a file of its own
 */
record ReturnedFile(Path path, String entry) {

    private static final int LARGEST = 4 << 20;
    private static final int DEPTH = 4;
    private static final int MOST_ENTRIES = 200_000;

    /** The results and requests a path stands for; a result is preferred over the request beside it. */
    static List<ReturnedFile> in(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var tree = Files.walk(path, DEPTH)) {
                List<Path> all = tree.filter(Files::isRegularFile).filter(file -> isReturned(name(file))).sorted().toList();
                return all.stream().filter(file -> isResult(name(file)) || !Files.exists(file.resolveSibling("result.json")))
                        .map(file -> new ReturnedFile(file, "")).toList();
            }
        }
        return name(path).toLowerCase(Locale.ROOT).endsWith(".zip") && Files.exists(path) ? inZip(path)
                : List.of(new ReturnedFile(path, ""));
    }

    private static List<ReturnedFile> inZip(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Set<String> names = new LinkedHashSet<>();
            file.stream().limit(MOST_ENTRIES).filter(entry -> !entry.isDirectory() && isReturned(last(entry.getName())))
                    .forEach(entry -> names.add(entry.getName()));
            return names.stream().filter(name -> isResult(last(name)) || !names.contains(sibling(name))).sorted()
                    .map(name -> new ReturnedFile(zip, name)).toList();
        }
    }

    /** Its content; CORE-… or ENR-010 if it cannot be read or is larger than any result. */
    byte[] read() throws ProblemException {
        if (entry.isEmpty()) {
            return AtomicFiles.read(path, LARGEST);
        }
        try (ZipFile file = new ZipFile(path.toFile())) {
            ZipEntry found = file.getEntry(entry);
            byte[] data = file.getInputStream(found).readNBytes(LARGEST + 1);
            if (data.length > LARGEST) {
                throw EnrollmentCode.UNREADABLE.problem(name()).exception();
            }
            return data;
        } catch (IOException e) {
            throw EnrollmentCode.UNREADABLE.problem(name()).exception(e);
        }
    }

    String name() {
        return entry.isEmpty() ? path.toString() : path + "!" + entry;
    }

    String shortName() {
        return entry.isEmpty() ? name(path) : last(entry);
    }

    private static boolean isReturned(String name) {
        return isResult(name) || name.toLowerCase(Locale.ROOT).matches(".*\\.(req|csr)");
    }

    private static boolean isResult(String name) {
        return name.equalsIgnoreCase("result.json");
    }

    private static String sibling(String name) {
        return name.substring(0, name.length() - last(name).length()) + "result.json";
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
