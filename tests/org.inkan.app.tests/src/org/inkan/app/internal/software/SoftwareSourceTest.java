package org.inkan.app.internal.software;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftwareSourceTest {

    private static final String CONTENT = "content of p2, long enough to be damaged in the middle";

    @TempDir
    Path folder;

    private Path zip(int method, String... names) throws Exception {
        Path archive = folder.resolve("印鑑 archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(method);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(CONTENT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private static String code(Path chosen) {
        return assertThrows(ProblemException.class, () -> SoftwareSource.of(chosen, new NullProgressMonitor())).problem().code();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "印鑑 repository/" })
    void anArchiveIsUnpackedUntilItIsClosedWhetherOrNotItHoldsAFolder(String inner) throws Exception {
        Path archive = zip(9, inner + "content.xml", inner + "plugins/a_1.0.0.jar");
        Path unpacked;
        try (SoftwareSource source = SoftwareSource.of(archive, new NullProgressMonitor())) {
            unpacked = source.unpacked().orElseThrow();
            assertEquals(CONTENT, Files.readString(source.folder().resolve("plugins/a_1.0.0.jar")));
            assertTrue(source.folder().startsWith(unpacked));
        }
        assertFalse(Files.exists(unpacked));
    }

    @Test
    void aFolderIsTakenAsItIsAndLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("p2.index"), "version=1");
        try (SoftwareSource source = SoftwareSource.of(folder, new NullProgressMonitor())) {
            assertEquals(folder.toUri(), source.address());
        }
        assertTrue(Files.exists(folder.resolve("p2.index")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../escaped", "plugins/../../escaped", "/escaped" })
    void anEntryThatWouldLieOutsideIsRefused(String name) throws Exception {
        Path archive = zip(9, "content.xml", name);
        assertEquals("APP-004", code(archive));
        assertFalse(Files.exists(Path.of(System.getProperty("java.io.tmpdir"), "escaped")) || Files.exists(Path.of("/escaped")));
    }

    @Test
    void aDamagedArchiveIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(zip(0, "content.xml"));
        Path damaged = folder.resolve("damaged.zip");
        for (int length : List.of(0, 1, whole.length / 2, whole.length - 1)) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertEquals("APP-004", code(damaged), "the first " + length + " bytes");
        }
        byte[] changed = whole.clone();
        // The stored bytes begin behind the header, so this is in the middle of them.
        changed[30 + "content.xml".length() + CONTENT.length() / 2] ^= 1;
        Files.write(damaged, changed);
        assertEquals("APP-004", code(damaged));
    }

    @Test
    void whatIsNoRepositoryIsRefused() throws Exception {
        assertEquals("APP-003", code(folder));
        assertEquals("APP-003", code(zip(9, "readme.txt")));
        assertEquals("APP-005", code(folder.resolve("not there.zip")));
    }

    @Test
    void unpackingCanBeCancelled() throws Exception {
        Path archive = zip(9, "content.xml");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> SoftwareSource.of(archive, cancelled));
    }
}
