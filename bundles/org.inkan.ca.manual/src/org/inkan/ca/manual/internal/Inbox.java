package org.inkan.ca.manual.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.inf.InfEncoding;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;

/**
 * The drop folder. Certificates are found in any file of any encoding and suffix; a file that cannot be read, because
 * it is still being copied or is something else, is left alone and looked at again when it has changed. Not
 * thread-safe.
 */
final class Inbox {

    private static final String DENIED = ".denied.txt";

    private record Seen(long size, long modified, List<X509Certificate> certificates) {
    }

    private final Path folder;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Map<ByteBuffer, Set<X509Certificate>> byKey = new HashMap<>();

    Inbox(Path folder) {
        this.folder = folder;
    }

    /** Looks for files that are new or changed. */
    void look() throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile() && attributes.size() <= RequestFiles.LIMIT) {
                    look(file, attributes.size(), attributes.lastModifiedTime().toMillis());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw ManualProblem.FOLDER.because(e, folder.toString());
        }
    }

    /** Certificates for that SubjectPublicKeyInfo, in the order they were found. */
    Set<X509Certificate> forKey(byte[] subjectPublicKeyInfo) {
        return byKey.getOrDefault(ByteBuffer.wrap(subjectPublicKeyInfo), Set.of());
    }

    /** Every certificate that was dropped, for completing chains. */
    List<X509Certificate> certificates() {
        return byKey.values().stream().flatMap(Set::stream).toList();
    }

    /** The words of {@code <name>.denied.txt}; empty text if the file has none. */
    Optional<String> denied(String name) throws ProblemException {
        Path file = folder.resolve(name + DENIED);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(InfEncoding.text(AtomicFiles.read(file, 1 << 16)).strip());
    }

    private void look(Path file, long size, long modified) throws ProblemException {
        Seen before = seen.get(file);
        if (before != null && before.size() == size && before.modified() == modified) {
            return;
        }
        List<X509Certificate> found = read(file);
        seen.put(file, new Seen(size, modified, found));
        for (X509Certificate certificate : found) {
            byKey.computeIfAbsent(ByteBuffer.wrap(certificate.getPublicKey().getEncoded()), key -> new LinkedHashSet<>())
                    .add(certificate);
        }
    }

    private static List<X509Certificate> read(Path file) {
        try {
            return new ArrayList<>(PkiReader.read(AtomicFiles.read(file, RequestFiles.LIMIT), file.toString(),
                    PasswordSource.NONE).certificates());
        } catch (ProblemException e) {
            return List.of(); // not (yet) something with certificates
        }
    }
}
