package org.inkan.enrollment.ui.inf;

import java.text.BreakIterator;
import java.util.Locale;

/** Breaks long lines where the language allows it: the platform shows a hover text as it is and cuts what is too long. Stateless. */
public final class WrappedText {

    private static final int WIDEST_NARROW = 0x1100;

    private WrappedText() {
    }

    /** The text in lines of at most {@code columns}, where a Japanese character takes two. */
    public static String of(String text, int columns, Locale locale) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (column > 0 && column + width(piece.stripTrailing()) > columns) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(piece);
            column = piece.endsWith("\n") ? 0 : column + width(piece);
        }
        return wrapped.toString();
    }

    /** From the Hangul letters on, and so for everything Japanese, a character takes two columns (UAX 11). */
    private static int width(String text) {
        return text.codePoints().map(c -> c < WIDEST_NARROW ? 1 : 2).sum();
    }
}
