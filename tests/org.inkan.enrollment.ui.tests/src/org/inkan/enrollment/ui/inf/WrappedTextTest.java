package org.inkan.enrollment.ui.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

    @Test
    void aLineIsBrokenBetweenWords() {
        assertEquals("one two \nthree", WrappedText.of("one two three", 9, Locale.ENGLISH));
        assertEquals("one\n\ntwo", WrappedText.of("one\n\ntwo", 9, Locale.ENGLISH));
    }

    @Test
    void japaneseIsBrokenBetweenCharactersOfTwoColumns() {
        String wrapped = WrappedText.of("キー使用法のビットを指定してください。", 10, Locale.JAPANESE);
        assertTrue(wrapped.lines().allMatch(line -> line.length() <= 6), wrapped);
        assertEquals("キー使用法のビットを指定してください。", wrapped.replace("\n", ""));
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertEquals("a \nMicrosoftRSASChannel \nb", WrappedText.of("a MicrosoftRSASChannel b", 8, Locale.ENGLISH));
    }
}
