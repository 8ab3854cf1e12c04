package org.inkan.pki.internal.pbe;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The byte forms of one password that producers really use, the one the standard wants first. Most of them differ only
 * for characters outside ASCII, so that a wrong ASCII password costs few attempts.
 */
public final class PasswordForms {

    private PasswordForms() {
    }

    /** For the key derivation of PKCS#12 (RFC 7292 B.1: BMPString with a terminating zero). */
    public static List<byte[]> pkcs12(char[] password) {
        if (password.length == 0) {
            // no password at all and an empty one are different inputs; producers disagree which to use
            return List.of(new byte[2], new byte[0]);
        }
        List<byte[]> forms = new ArrayList<>();
        forms.add(terminated(encode(password, StandardCharsets.UTF_16BE)));
        if (!ascii(password)) {
            byte[] utf8 = encode(password, StandardCharsets.UTF_8);
            // OpenSSL before 1.1 took each octet of the terminal's encoding for a character
            forms.add(widened(utf8));
            forms.add(widened(encode(password, StandardCharsets.ISO_8859_1)));
            forms.add(utf8);
            forms.add(encode(password, StandardCharsets.ISO_8859_1));
        }
        return forms;
    }

    /** For PBES1, PBES2 and PBMAC1 (RFC 8018 leaves the encoding open, RFC 9579 6 wants UTF-8). */
    public static List<byte[]> octets(char[] password) {
        List<byte[]> forms = new ArrayList<>();
        forms.add(encode(password, StandardCharsets.UTF_8));
        if (!ascii(password)) {
            forms.add(encode(password, StandardCharsets.ISO_8859_1));
        }
        // NSS before 3.32 gave PBES2 the BMPString of PKCS#12
        forms.add(terminated(encode(password, StandardCharsets.UTF_16BE)));
        return forms;
    }

    /** The two octets of each character, as Java's own key stores take them. */
    public static byte[] utf16(char[] password) {
        return encode(password, StandardCharsets.UTF_16BE);
    }

    private static boolean ascii(char[] password) {
        for (char c : password) {
            if (c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static byte[] encode(char[] password, Charset charset) {
        var buffer = charset.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    private static byte[] terminated(byte[] utf16) {
        return Arrays.copyOf(utf16, utf16.length + 2);
    }

    private static byte[] widened(byte[] octets) {
        byte[] wide = new byte[octets.length * 2 + 2];
        for (int i = 0; i < octets.length; i++) {
            wide[2 * i + 1] = octets[i];
        }
        return wide;
    }
}
