package org.inkan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static final CommandLine AWKWARD = CommandLine.of("hosts", "import").and("O'Brien's 一覧.csv", "$(id)", "", "-n");

    @Test
    void plainArgumentsStayAsTheyAre() {
        assertEquals("inkan enroll --hosts web1.dmz.contoso.com,web2 --jobs 4",
                CommandLine.of("enroll", "--hosts", "web1.dmz.contoso.com,web2", "--jobs", "4").forShell());
    }

    @Test
    void aShellGivesBackExactlyTheArguments() throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "inkan() { for each; do printf '[%s]' \"$each\"; done; }\n" + AWKWARD.forShell())
                .redirectErrorStream(true).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("[" + String.join("][", AWKWARD.arguments()) + "]", said);
    }

    @Test
    void powerShellDoublesASingleQuoteAndQuotesWhatItWouldSplit() {
        assertEquals("inkan hosts import 'O''Brien''s 一覧.csv' '$(id)' '' -n", AWKWARD.forPowerShell());
        assertEquals("inkan enroll --hosts 'a,b'", new CommandLine(List.of("enroll", "--hosts", "a,b")).forPowerShell());
    }
}
