package org.inkan.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits delimited text into records (RFC 4180, any of the usual line ends and delimiters). A quote that is never
 * closed costs only its own line: looking for its end is bounded, so the whole stays linear.
 */
final class CsvReader {

    /**
     * One record.
     *
     * @param line      line it starts on, from 1
     * @param cells     its cells, surrounding blanks removed
     * @param openQuote whether a quote was never closed
     */
    record Record(int line, List<String> cells, boolean openQuote) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private static final int LONGEST_QUOTED = 4096;

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    CsvReader(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The next record, or null at the end. */
    Record next() {
        if (at >= text.length() || text.charAt(at) == 0x1A) {
            return null;
        }
        int start = line;
        List<String> cells = new ArrayList<>(10);
        boolean open = false;
        boolean more = true;
        while (more) {
            open |= !cell(cells);
            more = at < text.length() && text.charAt(at) == delimiter;
            at += more ? 1 : 0;
        }
        lineEnd();
        return new Record(start, cells, open);
    }

    private boolean cell(List<String> cells) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '"') {
            return quoted(i + 1, cells);
        }
        cells.add(plain(at));
        return true;
    }

    private String plain(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != delimiter && !isLineEnd(text.charAt(i))) {
            i++;
        }
        at = i;
        return text.substring(from, i).strip();
    }

    private boolean quoted(int from, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        int lines = 0;
        int limit = Math.min(text.length(), from + LONGEST_QUOTED);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c != '"') {
                cell.append(c);
                lines += c == '\n' || c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
            } else if (i + 1 < limit && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else {
                line += lines;
                cell.append(plain(i + 1));
                cells.add(cell.toString().strip());
                return true;
            }
        }
        cells.add(plain(from));
        return false;
    }

    private void lineEnd() {
        if (at < text.length()) {
            at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            line++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
