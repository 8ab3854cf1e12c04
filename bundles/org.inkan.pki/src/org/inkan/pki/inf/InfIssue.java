package org.inkan.pki.inf;

/**
 * A mistake of syntax, found while reading; reading goes on behind it.
 *
 * @param kind what is wrong
 * @param line line from 1
 * @param column column from 1
 * @param part the text concerned
 */
public record InfIssue(Kind kind, int line, int column, String part) {

    /** Kinds of mistakes; texts are {@code InfIssue_<name>_what}, {@code _why} and {@code _remedy}. */
    public enum Kind {
        UNCLOSED_QUOTE, UNCLOSED_SECTION, TEXT_AFTER_SECTION, EMPTY_SECTION_NAME, LINE_OUTSIDE_SECTION, UNKNOWN_STRING, TOO_LONG,
        ORPHAN_CONTINUE
    }
}
