package org.inkan.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws Exception {
        Path file = folder.resolve("新しい/名前.txt");
        AtomicFiles.write(file, new byte[] { 1 });
        AtomicFiles.write(file, new byte[] { 2, 3 });
        assertArrayEquals(new byte[] { 2, 3 }, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    /** The recorder of the JVM notices what is forced; a pulled plug cannot be had in a test. */
    @Test
    void theNameIsForcedToTheDiskAfterTheFile() throws Exception {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "folders can be opened");
        Path file = folder.resolve("new").resolve("file");
        Path recorded = folder.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            AtomicFiles.write(file, new byte[] { 1 });
            recording.stop();
            recording.dump(recorded);
        }
        List<String> forced = RecordingFile.readAllEvents(recorded).stream().map(event -> event.getString("path"))
                .filter(path -> path.startsWith(folder.toString())).toList();
        assertEquals(3, forced.size(), forced.toString());
        assertTrue(forced.getFirst().endsWith(".tmp"), "first what the file holds: " + forced);
        assertEquals(List.of(file.getParent().toString(), folder.toString()), forced.subList(1, 3), "the name, and that of its new folder");
    }

    @Test
    void aSecretIsReadableByItsOwnerOnly() throws Exception {
        Path file = folder.resolve("key");
        AtomicFiles.write(file, new byte[] { 0 });
        AtomicFiles.writeSecret(file, new byte[] { 1 });
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNameAsLongAsTheFileSystemAllowsCanBeWritten() throws Exception {
        AtomicFiles.write(folder.resolve("n".repeat(255)), new byte[] { 1 });
        assertTrue(Files.exists(folder.resolve("n".repeat(255))));
    }

    @Test
    void aTargetThatIsAFolderIsRefusedAndNoTemporaryFileStays() throws Exception {
        Path target = Files.createDirectories(folder.resolve("is/full")).getParent();
        assertCode("CORE-003", () -> AtomicFiles.write(target, new byte[] { 1 }));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void failuresAreToldApart() {
        Path file = folder.resolve("x");
        assertEquals("CORE-001",
                AtomicFiles.writeFailed(file, new AccessDeniedException("x")).problem().code());
        assertEquals("CORE-002",
                AtomicFiles.writeFailed(file, new IOException("No space left on device")).problem().code());
        assertEquals("CORE-003", AtomicFiles.writeFailed(file, new IOException("?")).problem().code());
    }

    @Test
    void whatTheFileSystemSaidIsFoundBelowWhatADatabaseMadeOfIt() {
        Path file = folder.resolve("f");
        Exception wrapped = new IllegalStateException("IO Exception: null", new IOException("No space left on device"));
        assertEquals("CORE-002", AtomicFiles.refused(file, wrapped).orElseThrow().problem().code());
        assertTrue(AtomicFiles.refused(file, new IllegalStateException("syntax error")).isEmpty());
    }

    @Test
    void readingNamesMissingFoldersAndLargeFiles() throws Exception {
        Path file = Files.write(folder.resolve("f"), new byte[11]);
        assertCode("CORE-004", () -> AtomicFiles.read(folder.resolve("none"), 10));
        assertCode("CORE-005", () -> AtomicFiles.read(folder, 10));
        assertCode("CORE-006", () -> AtomicFiles.read(file, 10));
        assertEquals(11, AtomicFiles.read(file, 11).length);
    }

    @Test
    void aSecondLockOfTheSameFolderIsRefusedUntilTheFirstIsClosed() throws Exception {
        try (FolderLock first = FolderLock.acquire(folder)) {
            ProblemException refused = assertThrows(ProblemException.class, () -> FolderLock.acquire(folder));
            assertEquals("CORE-010", refused.problem().code());
            assertTrue(refused.getMessage().contains(String.valueOf(ProcessHandle.current().pid())));
        }
        FolderLock.acquire(folder).close();
    }

    private static void assertCode(String code, org.junit.jupiter.api.function.Executable action) {
        assertEquals(code, assertThrows(ProblemException.class, action).problem().code());
    }
}
