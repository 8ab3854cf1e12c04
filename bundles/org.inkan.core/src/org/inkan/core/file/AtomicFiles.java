package org.inkan.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Whole-file writes that leave either the old content or the new, whatever happens: the bytes go to a temporary
 * file in the same folder, are forced to the disk and renamed, and the name is forced to the disk, too. Stateless.
 */
public final class AtomicFiles {

    private static final Texts TEXTS = Texts.beside(AtomicFiles.class);
    private static final FileAttribute<?>[] PRIVATE = { PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
    private static final FileAttribute<?>[] PLAIN = {};
    private static final int DEEPEST_CAUSE = 20;

    private AtomicFiles() {
    }

    /**
     * Replaces or creates {@code file}, making its folders where needed.
     *
     * @throws ProblemException CORE-001 no permission, CORE-002 disk full, CORE-003 any other failure; the old
     *                          file is then untouched and no temporary file is left
     */
    public static void write(Path file, byte[] content) throws ProblemException {
        write(file, content, PLAIN);
    }

    /** The same for secret content: readable by its owner only (mode 0600 where the file system knows modes). */
    public static void writeSecret(Path file, byte[] content) throws ProblemException {
        write(file, content, knowsModes(file) ? PRIVATE : PLAIN);
    }

    /**
     * Reads a whole file.
     *
     * @param limit most bytes accepted, so that a wrong file name cannot exhaust memory
     * @throws ProblemException CORE-004 missing, CORE-005 unreadable or a folder, CORE-006 larger than {@code limit}
     */
    public static byte[] read(Path file, long limit) throws ProblemException {
        if (!Files.exists(file)) {
            throw Problem.of("CORE-004", TEXTS, "AtomicFiles_missing", file.toString()).exception();
        }
        if (Files.isDirectory(file)) {
            throw Problem.of("CORE-005", TEXTS, "AtomicFiles_unreadable", file.toString()).exception();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
            if (content.length > limit) {
                throw Problem.of("CORE-006", TEXTS, "AtomicFiles_large", file.toString(), limit).exception();
            }
            return content;
        } catch (IOException e) {
            throw Problem.of("CORE-005", TEXTS, "AtomicFiles_unreadable", file.toString()).exception(e);
        }
    }

    /** Turns a failed write into the problem that fits: permission, full disk or other. */
    public static ProblemException writeFailed(Path file, Exception cause) {
        return refused(file, cause).orElseGet(() -> Problem.of("CORE-003", TEXTS, "AtomicFiles_failed", file.toString()).exception(cause));
    }

    /** What the file system refused: CORE-001 for want of permission, CORE-002 for a full disk; empty where {@code cause} says neither. */
    public static Optional<ProblemException> refused(Path file, Throwable cause) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                || contains(cause, "Permission denied", "Read-only file system", "Access is denied")) {
            return Optional.of(Problem.of("CORE-001", TEXTS, "AtomicFiles_denied", file.toString()).exception(cause));
        }
        return contains(cause, "No space left", "not enough space", "Disk quota")
                ? Optional.of(Problem.of("CORE-002", TEXTS, "AtomicFiles_full", file.toString()).exception(cause)) : Optional.empty();
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] attributes) throws ProblemException {
        Path target = file.toAbsolutePath();
        Path temporary = null;
        try {
            boolean fresh = !Files.isDirectory(target.getParent());
            Files.createDirectories(target.getParent());
            temporary = create(target, attributes);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceNames(target.getParent());
            if (fresh && target.getParent().getParent() != null) {
                forceNames(target.getParent().getParent());
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            discard(temporary);
            throw writeFailed(file, e);
        }
    }

    /**
     * To force a file says nothing about its name: on POSIX the folder holds the names, and until it is forced itself (fsync)
     * a power failure may bring back the old file, or none, after the caller was told that the new one is safe. Windows keeps
     * renames in the journal of NTFS and does not open folders as files.
     */
    private static void forceNames(Path folder) {
        if (!knowsModes(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is whole and in its place; some network file systems cannot promise more.
        }
    }

    /** A short name of its own: the target's name may already be as long as the file system allows. */
    private static Path create(Path target, FileAttribute<?>[] attributes) throws IOException {
        for (int attempt = 0;; attempt++) {
            Path candidate = target.resolveSibling("." + Long.toHexString(System.nanoTime() + attempt) + ".tmp");
            try {
                return Files.createFile(candidate, attributes);
            } catch (java.nio.file.FileAlreadyExistsException e) {
                if (attempt == 100) {
                    throw e;
                }
            }
        }
    }

    private static void discard(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // The first failure is the one to report; a stray hidden file does no harm.
            }
        }
    }

    private static boolean knowsModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** In the message of {@code failure} or of what caused it: a database wraps what the file system says. */
    private static boolean contains(Throwable failure, String... phrases) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE).map(Throwable::getMessage)
                .filter(Objects::nonNull).anyMatch(message -> Stream.of(phrases).anyMatch(message::contains));
    }
}
