package org.inkan.pki.inf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One physical line with the bytes it was read from, so that lines nobody edits are written back bit by bit.
 *
 * @param raw bytes including the line end
 * @param text text without the line end
 * @param end the line end as text; empty for the last line of a file that does not end with one
 */
record InfLine(byte[] raw, String text, String end) {

    static InfLine of(String text, String end, InfEncoding encoding) {
        return new InfLine((text + end).getBytes(encoding.charset()), text, end);
    }

    static List<InfLine> split(byte[] data, int from, InfEncoding encoding) {
        List<InfLine> lines = new ArrayList<>();
        int unit = encoding.unit();
        int start = from;
        int at = from;
        while (at < data.length) {
            int c = unit(data, at, encoding);
            int next = at + unit;
            if (c == '\r' && next < data.length && unit(data, next, encoding) == '\n') {
                next += unit;
            }
            if (c == '\r' || c == '\n') {
                lines.add(read(data, start, Math.min(next, data.length), encoding));
                start = next;
            }
            at = next;
        }
        if (start < data.length) {
            lines.add(read(data, start, data.length, encoding));
        }
        return lines;
    }

    private static int unit(byte[] data, int at, InfEncoding encoding) {
        int first = data[at] & 0xFF;
        if (encoding.unit() == 1 || at + 1 >= data.length) {
            return first;
        }
        int second = data[at + 1] & 0xFF;
        return encoding.name().startsWith("UTF_16LE") ? first | second << 8 : first << 8 | second;
    }

    private static InfLine read(byte[] data, int from, int to, InfEncoding encoding) {
        byte[] raw = Arrays.copyOfRange(data, from, to);
        String all = new String(raw, encoding.charset());
        int length = all.length();
        while (length > 0 && (all.charAt(length - 1) == '\n' || all.charAt(length - 1) == '\r')) {
            length--;
        }
        return new InfLine(raw, all.substring(0, length), all.substring(length));
    }

    static byte[] join(byte[] mark, List<InfLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        lines.forEach(line -> out.writeBytes(line.raw));
        return out.toByteArray();
    }
}
