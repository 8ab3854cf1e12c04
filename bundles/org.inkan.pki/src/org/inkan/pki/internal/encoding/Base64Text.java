package org.inkan.pki.internal.encoding;

import java.util.Base64;
import java.util.Optional;

/** Base64 as found in the wild: white space anywhere, padding optional. */
public final class Base64Text {

    private static final int GROUP = 4;

    private Base64Text() {
    }

    /** The bytes, or nothing when the text holds any character that does not belong into Base64. */
    public static Optional<byte[]> decode(CharSequence text) {
        StringBuilder packed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                packed.append(c);
            }
        }
        while (!packed.isEmpty() && packed.charAt(packed.length() - 1) == '=') {
            packed.setLength(packed.length() - 1);
        }
        if (packed.length() % GROUP == 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(packed.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
