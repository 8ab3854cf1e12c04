package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of back ends as a person reads them. */
class BackendOptionsTest {

    @TempDir
    Path folder;

    @Test
    void aYesOrNoIsExplainedInTheWordsOfTheWorkbenchAndOfTheCommandLine() {
        CliHarness.Run english = CliHarness.in(folder).on(200, false).run("ca", "backends");
        assertEquals(0, english.exit(), english.all());
        assertTrue(english.out().contains("-o twoTier=true  (true = Yes, false = No)"), english.out());
        assertTrue(english.out().contains("Yes: a root CA signs an issuing CA."), english.out());
        CliHarness.Run japanese = CliHarness.in(folder).on(200, false).run("ca", "backends", "--lang", "ja");
        assertTrue(japanese.out().contains("(true = はい、false = いいえ)"), japanese.out());
        assertTrue(japanese.out().contains("はい: ルート証明機関の下に発行元証明機関を作成します。"), japanese.out());
    }
}
