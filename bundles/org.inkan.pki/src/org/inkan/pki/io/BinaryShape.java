package org.inkan.pki.io;

import java.nio.ByteBuffer;

import org.inkan.pki.internal.encoding.TextDecoding;

/** Tells binary files that are no ASN.1 by their first bytes. */
final class BinaryShape {

    private static final int DIGEST = 20;

    private BinaryShape() {
    }

    static PkiFormat of(byte[] data) {
        if (TextDecoding.starts(data, 0xFE, 0xED, 0xFE, 0xED)) {
            return PkiFormat.JKS;
        }
        if (TextDecoding.starts(data, 0xCE, 0xCE, 0xCE, 0xCE)) {
            return PkiFormat.JCEKS;
        }
        if (TextDecoding.starts(data, 0x1E, 0xF1, 0xB5, 0xB0)) {
            return PkiFormat.PVK;
        }
        if (TextDecoding.starts(data, 0, 0, 0, 0, 'C', 'E', 'R', 'T')) {
            return PkiFormat.WINDOWS_STORE;
        }
        return bouncyCastle(data);
    }

    /** Version, length of the salt, salt, iterations; BKS ends its plain entries with a zero before the check value. */
    private static PkiFormat bouncyCastle(byte[] data) {
        if (data.length < 12 + DIGEST) {
            return PkiFormat.UNKNOWN;
        }
        ByteBuffer head = ByteBuffer.wrap(data);
        int version = head.getInt();
        int salt = head.getInt();
        if (version < 1 || version > 2 || salt < 8 || salt > 64 || data.length < 12 + salt) {
            return PkiFormat.UNKNOWN;
        }
        return data[data.length - DIGEST - 1] == 0 ? PkiFormat.BKS : PkiFormat.UBER;
    }
}
