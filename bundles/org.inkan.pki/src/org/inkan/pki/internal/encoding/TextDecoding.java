package org.inkan.pki.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text just well enough to find armour, Base64 and registry lines: all of them are ASCII, so every
 * 8-bit encoding (UTF-8, CP932 …) may be read as ISO-8859-1 without loss.
 */
public final class TextDecoding {

    private static final int SAMPLE = 512;

    private TextDecoding() {
    }

    /** The text, with byte order marks taken off; ASCII parts are right whatever the encoding. */
    public static String ascii(byte[] data) {
        if (starts(data, 0xEF, 0xBB, 0xBF)) {
            return new String(data, 3, data.length - 3, StandardCharsets.ISO_8859_1);
        }
        if (starts(data, 0xFF, 0xFE) || starts(data, 0xFE, 0xFF)) {
            Charset charset = data[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(data, 2, data.length - 2, charset);
        }
        return new String(data, withoutMark(data));
    }

    private static Charset withoutMark(byte[] data) {
        int even = 0;
        int odd = 0;
        int limit = Math.min(data.length, SAMPLE) & ~1;
        for (int i = 0; i < limit; i += 2) {
            even += data[i] == 0 ? 1 : 0;
            odd += data[i + 1] == 0 ? 1 : 0;
        }
        // every ASCII character of UTF-16 has one zero octet, on the same side each time
        if (limit >= 4 && odd * 4 > limit && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return limit >= 4 && even * 4 > limit && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    /** Whether the data begins with these octets. */
    public static boolean starts(byte[] data, int... octets) {
        if (data.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((data[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
