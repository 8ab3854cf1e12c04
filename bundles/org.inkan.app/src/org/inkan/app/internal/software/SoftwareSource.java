package org.inkan.app.internal.software;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * A p2 repository on this machine, in a folder or a ZIP archive. An archive is unpacked to a folder that {@link #close} deletes:
 * p2 would read an archive through its network transport, and write to it what it remembers.
 *
 * @param chosen what a person chose
 * @param folder where the repository lies
 * @param unpacked the folder to delete, if any
 */
record SoftwareSource(Path chosen, Path folder, Optional<Path> unpacked) implements AutoCloseable {

    private static final Texts TEXTS = Texts.beside(SoftwareSource.class);
    private static final List<String> INDEXES = List.of("p2.index", "content.jar", "content.xml", "content.xml.xz",
            "compositeContent.jar", "compositeContent.xml");
    private static final int MOST_ENTRIES = 50_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final int BUFFER = 1 << 16;

    /**
     * Looks at a folder, or unpacks an archive; outside the user-interface thread.
     *
     * @throws ProblemException if there is no repository, or the archive is damaged or not made for this
     */
    static SoftwareSource of(Path chosen, IProgressMonitor monitor) throws ProblemException {
        if (Files.isDirectory(chosen)) {
            return new SoftwareSource(chosen, repository(chosen, chosen), Optional.empty());
        }
        Path target = null;
        try {
            target = Files.createTempDirectory("inkan-software").toRealPath();
            unpack(chosen, target, monitor);
            return new SoftwareSource(chosen, repository(chosen, target), Optional.of(target));
        } catch (ZipException | InvalidPathException e) {
            delete(target);
            throw Problem.of("APP-004", TEXTS, "SoftwareSource_damaged", chosen.toString()).exception(e);
        } catch (IOException e) {
            delete(target);
            throw Problem.of("APP-005", TEXTS, "SoftwareSource_unreadable", chosen.toString()).exception(e);
        } catch (ProblemException | OperationCanceledException e) {
            delete(target);
            throw e;
        }
    }

    /** The repository for p2. */
    URI address() {
        return folder.toUri();
    }

    /** Says that there is nothing p2 can read; {@code cause} is for the log. */
    static ProblemException none(Path chosen, Exception cause) {
        return Problem.of("APP-003", TEXTS, "SoftwareSource_none", chosen.toString()).exception(cause);
    }

    @Override
    public void close() {
        unpacked.ifPresent(SoftwareSource::delete);
    }

    /** An archive often holds the folder of the repository and not its content. */
    private static Path repository(Path chosen, Path folder) throws ProblemException {
        if (hasIndex(folder)) {
            return folder;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(SoftwareSource::hasIndex).findFirst().orElseThrow(() -> none(chosen, null));
        } catch (IOException e) {
            throw none(chosen, e);
        }
    }

    private static boolean hasIndex(Path folder) {
        return INDEXES.stream().anyMatch(index -> Files.isRegularFile(folder.resolve(index)));
    }

    private static void unpack(Path archive, Path target, IProgressMonitor monitor) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new ZipException("entries: " + zip.size());
            }
            SubMonitor progress = SubMonitor.convert(monitor, zip.size());
            long left = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                progress.worked(1);
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Path file = target.resolve(entry.getName()).normalize();
                // An entry such as ../../x would be written outside the folder.
                if (!file.startsWith(target)) {
                    throw new ZipException("outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    left -= copy(zip, entry, file, left);
                }
            }
        }
    }

    /** The sizes that an archive names may be wrong, so what is really written is counted. */
    private static long copy(ZipFile zip, ZipEntry entry, Path file, long most) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum); OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    throw new ZipException("size: " + entry.getName());
                }
                out.write(buffer, 0, n);
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum: " + entry.getName());
        }
        return size;
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // It lies in the folder for temporary files, which the system clears.
            folder.toFile().deleteOnExit();
        }
    }
}
