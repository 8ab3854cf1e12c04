package org.inkan.opsmgr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** Line-based reader of registry exports; stricter than {@code reg import}, which skips what it does not know. */
final class RegParser {
    private static final Texts TEXTS = Texts.beside(RegParser.class);
    private static final int LONGEST_FILE = 32 << 20;

    private final String name;
    private final String[] lines;
    private int next;

    RegParser(byte[] data, String name) throws ProblemException {
        this.name = name;
        if (data.length > LONGEST_FILE) {
            throw unreadable();
        }
        this.lines = decode(data).split("\r\n|\n|\r", -1);
    }

    List<RegValue> parse() throws ProblemException {
        String header = lines[0].strip();
        if (!header.equals("Windows Registry Editor Version 5.00") && !header.equals("REGEDIT4")) {
            throw unreadable();
        }
        List<RegValue> values = new ArrayList<>();
        String key = "";
        boolean deletedKey = false;
        for (next = 1; next < lines.length; next++) {
            String line = lines[next].strip();
            if (line.isEmpty() || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                deletedKey = line.startsWith("[-");
                key = line.substring(deletedKey ? 2 : 1, line.length() - 1);
                if (deletedKey) {
                    delete(key, values);
                }
            } else if (line.startsWith("\"") || line.startsWith("@")) {
                RegValue value = value(key, line);
                if (!deletedKey) {
                    values.add(value);
                }
            } else {
                throw malformed(next);
            }
        }
        return values;
    }

    /** A key that goes takes along what earlier lines put into it and below it. */
    private static void delete(String key, List<RegValue> values) {
        String gone = key.toUpperCase(Locale.ROOT) + "\\";
        values.removeIf(value -> (value.key().toUpperCase(Locale.ROOT) + "\\").startsWith(gone));
    }

    private RegValue value(String key, String first) throws ProblemException {
        int line = next;
        StringBuilder valueName = new StringBuilder();
        int at = first.startsWith("@") ? 1 : quoted(first, 0, valueName, line);
        while (at < first.length() && first.charAt(at) == ' ') {
            at++;
        }
        if (at >= first.length() || first.charAt(at) != '=') {
            throw malformed(line);
        }
        String rest = first.substring(at + 1).strip();
        if (rest.equals("-")) {
            return new RegValue(key, valueName.toString(), RegValue.Kind.DELETE, new byte[0], line + 1);
        }
        if (rest.startsWith("\"")) {
            StringBuilder text = new StringBuilder();
            quoted(rest, 0, text, line);
            return new RegValue(key, valueName.toString(), RegValue.Kind.STRING,
                    text.toString().getBytes(StandardCharsets.UTF_16LE), line + 1);
        }
        return typed(key, valueName.toString(), rest, line);
    }

    private RegValue typed(String key, String valueName, String rest, int line) throws ProblemException {
        int colon = rest.indexOf(':');
        String type = colon < 0 ? "" : rest.substring(0, colon).toLowerCase(Locale.ROOT);
        String data = rest.substring(colon + 1);
        if (type.equals("dword") && data.strip().matches("[0-9A-Fa-f]{1,8}")) {
            int number = Integer.parseUnsignedInt(data.strip(), 16);
            return new RegValue(key, valueName, RegValue.Kind.DWORD,
                    ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(number).array(), line + 1);
        }
        if (!type.matches("hex(\\([0-9a-f]{1,8}\\))?")) {
            throw malformed(line);
        }
        byte[] bytes = hex(continued(data), line);
        // Tools that work on hives from outside name every type by its number: 1 is REG_SZ, 3 is REG_BINARY.
        return switch (type) {
            case "hex", "hex(3)" -> new RegValue(key, valueName, RegValue.Kind.BINARY, bytes, line + 1);
            case "hex(1)" -> new RegValue(key, valueName, RegValue.Kind.STRING, withoutEnd(bytes), line + 1);
            default -> new RegValue(key, valueName, RegValue.Kind.OTHER, bytes, line + 1);
        };
    }

    /** A stored string ends with a zero character, which is not part of it. */
    private static byte[] withoutEnd(byte[] text) {
        int length = text.length & ~1;
        while (length >= 2 && text[length - 1] == 0 && text[length - 2] == 0) {
            length -= 2;
        }
        return Arrays.copyOf(text, length);
    }

    /** A trailing backslash continues on the next line; a comment may follow no data. */
    private String continued(String first) {
        StringBuilder all = new StringBuilder();
        String part = first.strip();
        while (part.endsWith("\\") && next + 1 < lines.length) {
            all.append(part, 0, part.length() - 1);
            part = lines[++next].strip();
        }
        return all.append(part).toString();
    }

    private byte[] hex(String text, int line) throws ProblemException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!text.isBlank()) {
            for (String piece : text.split(",", -1)) {
                String digits = piece.strip();
                if (!digits.matches("[0-9A-Fa-f]{1,2}")) {
                    throw malformed(line);
                }
                bytes.write(Integer.parseInt(digits, 16));
            }
        }
        return bytes.toByteArray();
    }

    private int quoted(String text, int from, StringBuilder into, int line) throws ProblemException {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
            }
            into.append(text.charAt(i));
        }
        throw malformed(line);
    }

    private static String decode(byte[] data) {
        if (data.length >= 2 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xFE) {
            return new String(data, 2, data.length - 2, StandardCharsets.UTF_16LE);
        }
        if (data.length >= 2 && (data[0] & 0xFF) == 0xFE && (data[1] & 0xFF) == 0xFF) {
            return new String(data, 2, data.length - 2, StandardCharsets.UTF_16BE);
        }
        int bom = data.length >= 3 && (data[0] & 0xFF) == 0xEF && (data[1] & 0xFF) == 0xBB ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data, bom, data.length - bom)).toString();
        } catch (CharacterCodingException e) {
            // REGEDIT4 is in the ANSI code page of the exporting machine; Japanese is the one we must get right.
            return new String(data, Charset.isSupported("windows-31j") ? Charset.forName("windows-31j")
                    : StandardCharsets.ISO_8859_1);
        }
    }

    private ProblemException unreadable() {
        return Problem.of(OpsMgrCode.REG_UNREADABLE.code(), TEXTS, "RegFile_unreadable", name).exception();
    }

    private ProblemException malformed(int line) {
        return Problem.of(OpsMgrCode.REG_LINE.code(), TEXTS, "RegFile_line", name + ":" + (line + 1), line + 1)
                .exception();
    }
}
