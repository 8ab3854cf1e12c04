package org.inkan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void theWidthIsThatOfTheTerminalOrTheUsualOneWhereItSaysNothing() {
        assertEquals(132, Terminal.of(Map.of("INKAN_COLUMNS", "132")).columns());
        assertEquals(80, Terminal.of(Map.of("INKAN_COLUMNS", "0")).columns());
        assertEquals(40, Terminal.of(Map.of("COLUMNS", "7")).columns());
        assertEquals(120, Terminal.of(Map.of("COLUMNS", "wide")).columns());
    }

    @Test
    void eachStreamHasColoursOfItsOwnAndNoColorTakesBoth() {
        Terminal mixed = Terminal.of(Map.of("INKAN_STDOUT_TTY", "1"));
        assertTrue(mixed.colour());
        assertFalse(mixed.errorColour());
        Terminal none = Terminal.of(Map.of("INKAN_STDOUT_TTY", "1", "INKAN_STDERR_TTY", "1", "NO_COLOR", "1"));
        assertFalse(none.colour() || none.errorColour());
        assertTrue(none.progress());
    }
}
