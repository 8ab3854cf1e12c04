package org.inkan.pki.describe;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;

/** How many certificates are on a list, counted in its bytes: an object for each would take too long for a glance. */
final class RevokedCount {

    private static final int SEQUENCE = 0x30;
    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;

    private final byte[] bytes;
    private int at;

    private RevokedCount(byte[] bytes) {
        this.bytes = bytes;
    }

    /** RFC 5280 5.1: revokedCertificates is the sequence behind the last time. */
    static int of(X509CRL crl) {
        try {
            return new RevokedCount(crl.getTBSCertList()).count();
        } catch (CRLException | IndexOutOfBoundsException e) {
            // Not in the strict form of DER, or not encoded: the library knows.
            return crl.getRevokedCertificates() == null ? 0 : crl.getRevokedCertificates().size();
        }
    }

    private int count() {
        at = 1;
        int end = length() + at;
        boolean time = false;
        while (at < end) {
            int tag = bytes[at++] & 0xFF;
            int next = length() + at;
            if (time && tag == SEQUENCE) {
                return members(next);
            }
            time = tag == UTC_TIME || tag == GENERALIZED_TIME;
            at = next;
        }
        return 0;
    }

    private int members(int end) {
        int count = 0;
        while (at < end) {
            at++;
            int next = length() + at;
            at = next;
            count++;
        }
        return count;
    }

    private int length() {
        int first = bytes[at++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80) {
            throw new IndexOutOfBoundsException("indefinite");
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7F); i++) {
            length = length << 8 | bytes[at++] & 0xFF;
        }
        return length;
    }
}
