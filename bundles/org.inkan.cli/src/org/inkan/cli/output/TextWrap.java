package org.inkan.cli.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks running text into lines of a given width where the language allows a break. Stateless. */
public final class TextWrap {

    private TextWrap() {
    }

    /** Lines of at most {@code cells} each, unless a single unbreakable piece is longer. */
    public static List<String> lines(String text, int cells, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph, cells, locale, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int cells, Locale locale, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = paragraph.substring(start, end);
            if (!line.isEmpty() && DisplayWidth.of(line + piece.stripTrailing()) > cells) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
    }
}
