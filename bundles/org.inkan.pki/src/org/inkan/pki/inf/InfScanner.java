package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the characters of one key or value: quotes ({@code ""} inside quotes is one), comments from {@code ;}, {@code %string%} and {@code
 * %%}, a trailing backslash (WDK "General Syntax Rules for INF Files").
 */
final class InfScanner {

    /** Expanding strings into a value must not blow it up; Windows ends at 4096 anyway. */
    private static final int MAX_VALUE = 1 << 16;

    private final List<InfLine> lines;
    private final Map<String, String> strings;
    private final List<InfIssue> issues;
    private final StringBuilder text = new StringBuilder();
    private long[] positions = new long[64];
    private final List<InfValue> fields = new ArrayList<>();
    private int fieldStart;
    /** Length up to the last character that is not an unquoted blank. */
    private int solid;
    private int line;
    private int column;
    private boolean quoted;
    private long quoteAt;

    InfScanner(List<InfLine> lines, Map<String, String> strings, List<InfIssue> issues) {
        this.lines = lines;
        this.strings = strings;
        this.issues = issues;
    }

    /** Index of the physical line on which the scan ended. */
    int lastLine() {
        return line;
    }

    /** Scans from a column of a line (both from 0) up to {@code to} or, if that is negative, to the end of the logical line. */
    InfValue scan(int startLine, int startColumn, int to) {
        line = startLine;
        column = startColumn;
        String source = lines.get(line).text();
        while (true) {
            int end = to < 0 ? source.length() : to;
            scanLine(source, end);
            if (quoted) {
                issues.add(new InfIssue(InfIssue.Kind.UNCLOSED_QUOTE, (int) (quoteAt >>> 32), (int) quoteAt, source.strip()));
                quoted = false;
                solid = text.length();
            }
            boolean continued = to < 0 && solid > 0 && solid == lastBackslash && line + 1 < lines.size();
            if (!continued) {
                return finish();
            }
            text.setLength(solid - 1);
            solid = text.length();
            source = lines.get(++line).text();
            column = 0;
        }
    }

    /** Value of {@link #solid} just after an unquoted backslash. */
    private int lastBackslash = -1;

    private void scanLine(String source, int end) {
        while (column < end) {
            char c = source.charAt(column);
            long position = InfValue.position(line + 1, column + 1);
            if (c == '"') {
                quote(source, end, position);
            } else if (c == '%') {
                percent(source, end, position);
            } else if (c == ';' && !quoted) {
                return;
            } else {
                plain(c, position);
                column++;
            }
        }
    }

    private void quote(String source, int end, long position) {
        if (quoted && column + 1 < end && source.charAt(column + 1) == '"') {
            append('"', position);
            column += 2;
        } else {
            quoted = !quoted;
            quoteAt = position;
            // What stands in quotes counts, blanks and the empty text included.
            solid = Math.max(solid, text.length());
            lastBackslash = -1;
            column++;
        }
    }

    private void percent(String source, int end, long position) {
        int close = source.indexOf('%', column + 1);
        if (close < 0 || close >= end || close == column + 1) {
            append('%', position);
            column += close == column + 1 ? 2 : 1;
            return;
        }
        String name = source.substring(column + 1, close);
        String value = strings.get(name.strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            if (name.indexOf('"') >= 0 || name.indexOf(';') >= 0) {
                append('%', position);
                column++;
                return;
            }
            issues.add(new InfIssue(InfIssue.Kind.UNKNOWN_STRING, line + 1, column + 1, name));
            value = source.substring(column, close + 1);
        }
        for (int i = 0; i < value.length() && text.length() < MAX_VALUE; i++) {
            append(value.charAt(i), position);
        }
        column = close + 1;
    }

    private void plain(char c, long position) {
        boolean blank = Character.isWhitespace(c);
        if (!quoted && blank && text.length() == fieldStart && solid <= fieldStart && fields.isEmpty()) {
            return;
        }
        if (!quoted && c == ',') {
            endField();
            put(c, position);
            solid = text.length();
            fieldStart = text.length();
            return;
        }
        put(c, position);
        if (quoted || !blank) {
            solid = text.length();
            lastBackslash = c == '\\' && !quoted ? solid : -1;
        }
    }

    private void append(char c, long position) {
        put(c, position);
        solid = text.length();
        lastBackslash = -1;
    }

    private void put(char c, long position) {
        if (text.length() >= positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
        }
        positions[text.length()] = position;
        text.append(c);
    }

    private void endField() {
        fields.add(value(fieldStart, Math.max(fieldStart, text.length())).strip());
    }

    private InfValue finish() {
        long end = InfValue.position(line + 1, column + 1);
        text.setLength(Math.min(text.length(), solid));
        if (!fields.isEmpty()) {
            fieldStart = Math.min(fieldStart, text.length());
            endField();
        }
        InfValue whole = value(0, text.length());
        return new InfValue(whole.text(), Arrays.copyOf(positions, text.length()), end, List.copyOf(fields));
    }

    private InfValue value(int from, int to) {
        long end = to < text.length() ? positions[to] : InfValue.position(line + 1, column + 1);
        return new InfValue(text.substring(from, to), Arrays.copyOfRange(positions, from, to), end, List.of());
    }
}
