package org.inkan.pki.path.internal;

import java.util.Arrays;

/**
 * Cuts signed parts out of an encoding as they stand. Encoding them anew would change them whenever the issuer did not
 * write exact DER, and the signature would not fit any more.
 */
final class DerSlices {

    private DerSlices() {
    }

    /** The first element inside the outer SEQUENCE: tbsCertificate or tbsCertList, with its header. */
    static byte[] firstElement(byte[] encoded) throws MalformedException {
        int start = header(encoded, 0);
        int content = header(encoded, start);
        long end = (long) content + length(encoded, start + 1);
        if (end > encoded.length) {
            throw new MalformedException("length");
        }
        return Arrays.copyOfRange(encoded, start, (int) end);
    }

    /** Offset of the content of the element at the offset. */
    private static int header(byte[] encoded, int offset) throws MalformedException {
        if (offset + 2 > encoded.length) {
            throw new MalformedException("header");
        }
        int first = encoded[offset + 1] & 0xff;
        return offset + 2 + (first > 0x80 ? first & 0x7f : 0);
    }

    private static long length(byte[] encoded, int offset) throws MalformedException {
        int first = encoded[offset] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int octets = first & 0x7f;
        if (octets == 0 || octets > 4 || offset + octets >= encoded.length) {
            throw new MalformedException("length");
        }
        long length = 0;
        for (int i = 1; i <= octets; i++) {
            length = length << 8 | encoded[offset + i] & 0xff;
        }
        return length;
    }
}
