package org.inkan.pki.internal.encoding;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Base64 as found in the wild: white space anywhere, padding optional. */
public final class Base64Text {

    private static final int GROUP = 4;
    private static final char LAST_ASCII = 0x7f;

    private Base64Text() {
    }

    /** The bytes, or nothing when the text holds any character that does not belong into Base64. */
    public static Optional<byte[]> decode(CharSequence text) {
        byte[] packed = new byte[text.length()];
        int size = 0;
        for (int i = 0; i < packed.length; i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                if (!Character.isWhitespace(c)) {
                    return Optional.empty();
                }
            } else if (!Character.isWhitespace(c)) {
                packed[size++] = (byte) c;
            }
        }
        while (size > 0 && packed[size - 1] == '=') {
            size--;
        }
        if (size % GROUP == 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(Arrays.copyOf(packed, size)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
