package org.inkan.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What stands between the cells of a list. */
public enum ListSeparator {
    /** As RFC 4180 has it. */
    COMMA(','),
    /** What Excel writes where the comma is the decimal sign. */
    SEMICOLON(';'),
    /** What is pasted from a spreadsheet. */
    TAB('\t');

    private final char character;

    ListSeparator(char character) {
        this.character = character;
    }

    /** The character itself. */
    public char character() {
        return character;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The separator as a form names it. */
    public Text label() {
        return Texts.beside(ListSeparator.class).text("ListSeparator_" + name());
    }

    static Optional<ListSeparator> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }
}
