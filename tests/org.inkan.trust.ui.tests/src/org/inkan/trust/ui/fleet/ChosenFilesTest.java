package org.inkan.trust.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.pki.io.PasswordSource;
import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFilesTest {

    @TempDir
    Path folder;

    private static ChosenFiles read(Path... chosen) {
        return ChosenFiles.read(List.of(chosen), PasswordSource.NONE, false, new NullProgressMonitor());
    }

    private Path good(String name) throws Exception {
        return Files.write(folder.resolve(name), Corpus.assumePresent().read("pkits/certs/TrustAnchorRootCertificate.crt"));
    }

    @Test
    void oneFileThatIsBrokenHidesNoOther() throws Exception {
        Path broken = Files.writeString(folder.resolve("壊れた.cer"), "-----BEGIN CERTIFICATE-----\nMIIB");
        ChosenFiles read = read(broken, good("good.cer"));
        assertEquals(1, read.bag().certificates().size());
        assertEquals(List.of(read.problem().orElseThrow()), read.problems());
        assertEquals(Optional.empty(), read(good("good.cer")).problem());
    }

    @Test
    void severalProblemsAreOneMessageThatNamesTheFiles() throws Exception {
        Path text = Files.writeString(folder.resolve("メモ.txt"), "何もない");
        ChosenFiles read = read(text, folder.resolve("gone.cer"), good("good.cer"));
        String said = read.problem().orElseThrow().line(Locale.ENGLISH);
        assertTrue(said.contains("2 of 3") && said.contains("メモ.txt") && said.contains("gone.cer"), said);
        assertEquals(1, read.bag().certificates().size());
    }

    @Test
    void aFolderGivesWhatHasTheNameOfACertificateAndAnEmptyOneIsTold() throws Exception {
        Files.createDirectories(folder.resolve("下位/更に"));
        good("下位/更に/root.CRT");
        Files.writeString(folder.resolve("下位/readme.txt"), "no certificate");
        ChosenFiles read = read(folder.resolve("下位"));
        assertEquals(1, read.bag().certificates().size());
        assertEquals(List.of(), read.problems());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals("TRUST-013", read(empty).problem().orElseThrow().code());
    }
}
