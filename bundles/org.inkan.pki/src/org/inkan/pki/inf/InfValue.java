package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a key or value after quotes, comments, continued lines and string substitution are gone, with the position each character
 * came from. Immutable.
 */
public final class InfValue {

    private final String text;
    private final long[] positions;
    private final long end;
    private final List<InfValue> fields;

    InfValue(String text, long[] positions, long end, List<InfValue> fields) {
        this.text = text;
        this.positions = positions;
        this.end = end;
        this.fields = fields;
    }

    static long position(int line, int column) {
        return (long) line << 32 | column;
    }

    /** The whole value; fields of a list keep their commas. */
    public String text() {
        return text;
    }

    /** The comma-separated fields, each trimmed and unquoted; a value without commas is its only field. */
    public List<InfValue> fields() {
        return fields.isEmpty() ? List.of(this) : fields;
    }

    /** Line (from 1) of the character at an index of {@link #text()}; past the end gives the end of the value. */
    public int line(int index) {
        return (int) (at(index) >>> 32);
    }

    /** Column (from 1) of the character at an index of {@link #text()}. */
    public int column(int index) {
        return (int) at(index);
    }

    private long at(int index) {
        return index < positions.length ? positions[index] : end;
    }

    /** Several values directly one after the other (a line and its {@code _continue_} lines), copied once. */
    static InfValue joined(List<InfValue> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder text = new StringBuilder();
        long[] positions = new long[parts.stream().mapToInt(p -> p.positions.length).sum()];
        for (InfValue part : parts) {
            System.arraycopy(part.positions, 0, positions, text.length(), part.positions.length);
            text.append(part.text);
        }
        return new InfValue(text.toString(), positions, parts.getLast().end, joinedFields(parts));
    }

    /** A list that goes on over the lines: the last field of a line and the first of the next are one. */
    private static List<InfValue> joinedFields(List<InfValue> parts) {
        if (parts.stream().allMatch(p -> p.fields.isEmpty())) {
            return List.of();
        }
        List<InfValue> fields = new ArrayList<>();
        List<InfValue> open = new ArrayList<>();
        for (InfValue part : parts) {
            List<InfValue> own = part.fields();
            open.add(own.getFirst());
            for (InfValue field : own.subList(1, own.size())) {
                fields.add(joined(open));
                open = new ArrayList<>(List.of(field));
            }
        }
        fields.add(joined(open));
        return List.copyOf(fields);
    }

    /** A part of this value; its positions stay right. */
    InfValue part(int from, int to) {
        return new InfValue(text.substring(from, to), Arrays.copyOfRange(positions, from, to), at(to), List.of());
    }

    InfValue strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
