package org.inkan.core.credential;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A password or pass phrase. Cannot be printed by accident, and is wiped when closed. Not for use by several
 * threads while one of them closes it.
 */
public final class Secret implements AutoCloseable {

    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** Takes a copy; the caller may wipe its own array. */
    public static Secret of(char[] characters) {
        return new Secret(characters.clone());
    }

    /** Reads UTF-8 bytes, without one line break at the end, as files and pipes deliver a password. */
    public static Secret ofUtf8(byte[] utf8) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(utf8));
        int length = decoded.length();
        while (length > 0 && (decoded.charAt(length - 1) == '\n' || decoded.charAt(length - 1) == '\r')) {
            length--;
        }
        char[] characters = new char[length];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        return new Secret(characters);
    }

    /** @return a copy, which the caller wipes after use */
    public char[] characters() {
        return characters.clone();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return characters.length == 0;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
