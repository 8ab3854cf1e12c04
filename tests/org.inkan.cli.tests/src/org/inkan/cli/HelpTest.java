package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.inkan.cli.output.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja" })
    void everyCommandHasHelpThatFitsTheTerminal(String language) {
        for (List<String> command : commands()) {
            CliHarness.Run run = run(command, "--help", "--lang", language);
            assertEquals(0, run.exit(), command + run.err());
            assertEquals(0, run.out().lines().filter(line -> DisplayWidth.of(line) > 80).count(), run.out());
            assertTrue(run.out().contains(language.equals("ja") ? "使用法:" : "Usage: inkan"), run.out());
            assertTrue(describesEverything(run.out()), run.out());
        }
    }

    @Test
    void japaneseHelpSpeaksJapaneseInEveryHeader() {
        for (List<String> command : commands()) {
            String header = run(command, "--help", "--lang=ja").out().lines().findFirst().orElse("");
            assertTrue(header.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9fff), command + ": " + header);
        }
    }

    /** An option or parameter without a description stands alone on its line and is followed by no indented text. */
    private static boolean describesEverything(String help) {
        List<String> lines = help.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean bare = lines.get(i).matches(" {2,6}(-\\S(, --\\S+)?|--\\S+|[A-Z]+)\\s*");
            if (bare && (i + 1 == lines.size() || !lines.get(i + 1).startsWith("          "))) {
                return false;
            }
        }
        return true;
    }

    private CliHarness.Run run(List<String> command, String... more) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of(more));
        return CliHarness.in(folder).run(arguments.toArray(String[]::new));
    }

    static List<List<String>> commands() {
        return InkanCommandLine.names().stream().map(name -> List.of(name.split(" "))).toList();
    }
}
