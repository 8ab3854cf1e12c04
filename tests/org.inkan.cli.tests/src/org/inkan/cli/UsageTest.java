package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.inkan.cli.output.DisplayWidth;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    @Test
    void aMissingOptionIsExplainedInJapanese() {
        CliHarness.Run run = CliHarness.in(folder).run("--lang", "ja", "inf", "new");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--host"), run.err());
        assertFalse(run.err().contains("Missing"), run.err());
    }

    @Test
    void theLanguageMayStandAnywhere() {
        CliHarness harness = CliHarness.in(folder);
        assertEquals(harness.run("--lang", "ja", "fleet", "status").err(), harness.run("fleet", "status", "--lang=ja").err());
    }

    @Test
    void aTypingMistakeBringsASuggestion() {
        CliHarness.Run run = CliHarness.in(folder).run("hosts", "imprt");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("import"), run.err());
    }

    @Test
    void aNounAloneShowsItsVerbsAndIsAUsageError() {
        CliHarness.Run run = CliHarness.in(folder).run("template");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("duplicate"), run.err());
    }

    @Test
    void theBashCompletionIsAValidScript() {
        CliHarness.Run run = CliHarness.in(folder).run("completion", "bash");
        assertEquals(0, run.exit(), run.err());
        Tool.assumePresent("bash").run(run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8), "-n").ok();
    }

    @Test
    void bashCompletesValuesAsTheyAreTyped() {
        String script = CliHarness.in(folder).run("completion", "bash").out()
                + "\nCOMP_WORDS=(inkan enroll --keys p) COMP_CWORD=3\ncompopt() { :; }\n_complete_inkan\necho \"${COMPREPLY[*]}\"\n";
        assertEquals("pfx", Tool.assumePresent("bash").run(script.getBytes(java.nio.charset.StandardCharsets.UTF_8), "-s").ok().stdout().strip());
    }

    @Test
    void thePowershellCompletionKnowsEveryCommand() {
        String script = CliHarness.in(folder).run("completion", "powershell").out();
        InkanCommandLine.names().forEach(name -> assertTrue(script.contains("'" + name + "' ="), name));
    }

    @Test
    void colourIsUsedOnlyWhereAllowedAndNeverAlone() {
        CliHarness harness = CliHarness.in(folder);
        String plain = harness.run("fleet", "status").err();
        String coloured = harness.on(80, true).run("fleet", "status").err();
        assertFalse(plain.contains("\u001b"), plain);
        assertTrue(coloured.contains("\u001b["), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void errorsThatGoToAFileHaveNoColourThoughTheTerminalHas() {
        String err = CliHarness.in(folder).withErrorsInAFile().run("fleet", "status").err();
        assertTrue(err.startsWith("Error INV-001"), err);
    }

    /** The parser lays out help for 55 columns or more, and once no command at all ran on less. */
    @Test
    void everyCommandRunsOnATerminalOfFortyColumns() {
        CliHarness narrow = CliHarness.in(folder).on(40, false);
        assertEquals(0, narrow.run("--help").exit());
        assertTrue(narrow.run("fleet", "status").err().startsWith("Error INV-001"));
        assertEquals(0, narrow.run("ca", "backends").exit());
    }

    @Test
    void helpIsACommandToo() {
        CliHarness cli = CliHarness.in(folder);
        assertEquals(cli.run("hosts", "import", "--help"), cli.run("help", "hosts", "import"));
        assertEquals(cli.run("--help"), cli.run("help"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--lang fr fleet status", "fleet status --lang=fr", "fleet status --lang" })
    void aLanguageThatIsNotKnownIsRefused(String line) {
        CliHarness.Run run = CliHarness.in(folder).run(line.split(" "));
        assertEquals(2, run.exit(), run.all());
        assertTrue(run.err().contains("--lang takes en or ja"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "enroll", "enroll --keys pfx --json", "enroll --all --jobs 0", "enroll --all --reason superseded",
            "enroll --undo", "kit build", "ca approve", "ca deny --reason x",
            "request new --out a.req --key a.key" })
    void whatTheParserCannotSeeIsWrongUsageToo(String line) {
        for (String language : List.of("en", "ja")) {
            CliHarness.Run run = CliHarness.in(folder).run((line + " --lang " + language).split(" "));
            assertEquals(2, run.exit(), run.all());
            assertEquals("", run.out());
            assertTrue(run.err().startsWith(language.equals("ja") ? "エラー CLI-0" : "Error CLI-0"), run.err());
        }
    }

    @Test
    void problemsAndTablesFitSixtyColumnsInJapanese() {
        CliHarness narrow = CliHarness.in(folder).on(60, false);
        for (String[] command : new String[][] { { "ca", "backends", "--lang=ja" },
                { "opsmgr", "reg", "read", "x", "--lang=ja" }, { "ca", "add", "--lang=ja" } }) {
            CliHarness.Run run = narrow.run(command);
            run.all().lines().filter(line -> !line.contains(folder.toString()))
                    .forEach(line -> assertTrue(DisplayWidth.of(line) <= 60, line));
        }
    }
}
