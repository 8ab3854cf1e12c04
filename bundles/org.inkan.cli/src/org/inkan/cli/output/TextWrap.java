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
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(paragraph, cells, locale)) {
            if (!line.isEmpty() && DisplayWidth.of(line + piece.stripTrailing()) > cells) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** What stays together: names and options do, unless they are longer than a line. */
    private static List<String> pieces(String paragraph, int cells, Locale locale) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        List<String> parts = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            parts.add(paragraph.substring(start, end));
            if (end == paragraph.length() || !holds(paragraph.codePointBefore(end), paragraph.codePointAt(end))) {
                String whole = String.join("", parts);
                pieces.addAll(DisplayWidth.of(whole.stripTrailing()) > cells ? parts : List.of(whole));
                parts.clear();
            }
        }
        return pieces;
    }

    /** Whether a break between these would tear a file name, an option or a quotation apart that a reader may copy. */
    private static boolean holds(int before, int after) {
        return (before == '.' || before == '-' || before == '"') && after < 0x80 && (Character.isLetterOrDigit(after) || after == '-');
    }
}
