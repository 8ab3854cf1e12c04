package org.inkan.pki.internal.asn1;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Primitive;

/** Reads ASN.1 that may be hostile: nesting is bounded before the recursive parser sees it, and every failure is an IOException. */
public final class Asn1 {

    /** Deepest nesting accepted; real certificates and requests stay below 20. */
    static final int MAX_DEPTH = 64;

    private Asn1() {
    }

    /** The single value in these bytes; trailing bytes are an error. */
    public static ASN1Primitive read(byte[] bytes) throws IOException {
        if (tooDeep(bytes)) {
            throw new IOException("nesting deeper than " + MAX_DEPTH);
        }
        try {
            ASN1Primitive value = ASN1Primitive.fromByteArray(bytes);
            if (value == null) {
                throw new IOException("no content");
            }
            return value;
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A copy without the bytes behind the first value (padding that some tools append); the input if its length is odd or indefinite. */
    public static byte[] firstValue(byte[] bytes) {
        int count = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (count == 0 || count == 0x80 || count > 0x84) {
            return bytes.clone();
        }
        long length = count < 0x80 ? count : 0;
        int header = count < 0x80 ? 2 : 2 + (count & 0x7F);
        for (int i = 2; i < header && i < bytes.length; i++) {
            length = length << 8 | bytes[i] & 0xFF;
        }
        return header + length < bytes.length ? java.util.Arrays.copyOf(bytes, (int) (header + length)) : bytes.clone();
    }

    /** Follows tags and lengths without recursion; malformed structure is left for the parser to report. */
    private static boolean tooDeep(byte[] bytes) {
        int[] ends = new int[MAX_DEPTH + 1];
        int depth = 0;
        ends[0] = bytes.length;
        int at = 0;
        while (at < bytes.length) {
            while (depth > 0 && at >= ends[depth]) {
                depth--;
            }
            int tag = bytes[at++] & 0xFF;
            if (tag == 0 && at < bytes.length && bytes[at] == 0) {
                // End-of-contents octets close a value of indefinite length.
                at++;
                depth = Math.max(0, depth - 1);
                continue;
            }
            if ((tag & 0x1F) == 0x1F) {
                while (at < bytes.length && (bytes[at++] & 0x80) != 0) {
                    // High tag numbers carry seven bits an octet.
                }
            }
            if (at >= bytes.length) {
                return false;
            }
            long length = bytes[at++] & 0xFF;
            boolean indefinite = length == 0x80;
            if (length > 0x80) {
                int count = (int) (length & 0x7F);
                length = 0;
                for (int i = 0; i < count && at < bytes.length; i++) {
                    length = length << 8 | bytes[at++] & 0xFF;
                    if (length > bytes.length) {
                        return false;
                    }
                }
            }
            if ((tag & 0x20) == 0) {
                at = (int) Math.min(bytes.length, at + length);
                continue;
            }
            if (depth == MAX_DEPTH) {
                return true;
            }
            depth++;
            ends[depth] = indefinite ? ends[depth - 1] : (int) Math.min(ends[depth - 1], at + length);
        }
        return false;
    }
}
