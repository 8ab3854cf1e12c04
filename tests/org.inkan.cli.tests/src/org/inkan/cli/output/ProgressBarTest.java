package org.inkan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ProgressBar bar = new ProgressBar(new PrintStream(err, true, StandardCharsets.UTF_8),
            new Terminal(80, false, false, true, StandardCharsets.UTF_8));

    @Test
    void theBarMakesRoomForAQuestionAndStaysAwayUntilItIsAnswered() {
        bar.beginTask("Signing", 10);
        assertTrue(drawn().contains("0% Signing"), drawn());
        try (ProgressBar.Pause pause = bar.pause()) {
            assertTrue(drawn().endsWith(" \r"), "the line is empty");
            int before = err.size();
            bar.beginTask("Signing", 10);
            assertEquals(before, err.size());
        }
        bar.beginTask("Signing", 10);
        assertTrue(drawn().endsWith("0% Signing"), drawn());
    }

    private String drawn() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
