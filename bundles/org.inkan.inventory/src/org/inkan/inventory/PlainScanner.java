package org.inkan.inventory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes over XML of the plain kind that this product writes: tags, attributes in double quotes, the predefined entities and
 * numbered characters, white space. Whatever else XML has is not plain, and neither is what is no XML at all: this is no
 * judge of files, only fast where there is nothing to judge.
 */
final class PlainScanner {

    /** Says that a file is not plain; why is not its business. */
    @SuppressWarnings("serial") // never leaves the reader
    static final class NotPlainException extends Exception {
        NotPlainException() {
            super(null, null, false, false);
        }
    }

    private final byte[] bytes;
    private int at;
    private int from;
    private int to;
    private boolean verbatim;

    PlainScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes over {@code text} if it comes next. */
    boolean meets(byte[] text) {
        if (bytes.length - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        at += text.length;
        return true;
    }

    /** Goes over one character if it comes next. */
    boolean meets(char character) {
        if (at < bytes.length && bytes[at] == character) {
            at++;
            return true;
        }
        return false;
    }

    /** Goes over {@code name} if it comes next and is not only the beginning of a longer name. */
    boolean meetsName(byte[] name) {
        int begin = at;
        if (meets(name) && at < bytes.length && (bytes[at] == '>' || bytes[at] == '/' || isSpace(bytes[at]))) {
            return true;
        }
        at = begin;
        return false;
    }

    void expect(char character) throws NotPlainException {
        if (!meets(character)) {
            throw new NotPlainException();
        }
    }

    void expect(byte[] text) throws NotPlainException {
        if (!meets(text)) {
            throw new NotPlainException();
        }
    }

    /** Goes over white space; tells whether there was any. */
    boolean space() {
        int begin = at;
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at > begin;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    /** Goes over a value in quotes; the next three methods are about it. */
    void value() throws NotPlainException {
        expect('"');
        from = at;
        verbatim = true;
        for (; at < bytes.length && bytes[at] != '"'; at++) {
            byte character = bytes[at];
            if (character < ' ') {
                refuse(character >= 0);
                verbatim = false;
            } else if (character == '&') {
                verbatim = false;
            } else {
                refuse(character == '<');
            }
        }
        to = at;
        expect('"');
    }

    /** Where the value begins. */
    int from() {
        return from;
    }

    /** Behind its last byte. */
    int to() {
        return to;
    }

    /** Whether the value is what stands between two other places. */
    boolean isAlso(int otherFrom, int otherTo) {
        return otherTo - otherFrom == to - from && Arrays.equals(bytes, otherFrom, otherTo, bytes, from, to);
    }

    String text() throws NotPlainException {
        if (verbatim) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return PlainText.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)));
        } catch (CharacterCodingException e) {
            throw new NotPlainException();
        }
    }

    static void refuse(boolean found) throws NotPlainException {
        if (found) {
            throw new NotPlainException();
        }
    }
}
