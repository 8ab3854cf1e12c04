package org.inkan.pki.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes the strict text form of RFC 7468 3: 64 characters a line, LF. */
public final class PemWriter {

    private static final int LINE = 64;

    private PemWriter() {
    }

    /** One block with its armour, in ASCII. */
    public static byte[] pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, new byte[] { '\n' }).encodeToString(der);
        return ("-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
