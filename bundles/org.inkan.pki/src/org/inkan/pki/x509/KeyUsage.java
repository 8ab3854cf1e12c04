package org.inkan.pki.x509;

import java.util.EnumSet;
import java.util.Set;

/**
 * Key usage bits in the bit order of RFC 5280 4.2.1.3. The masks are those of Windows (facts: pKIKeyUsage, INF {@code KeyUsage}): the
 * first octet of the BIT STRING is the low byte, so that {@code decipherOnly} is 0x8000.
 */
public enum KeyUsage {
    DIGITAL_SIGNATURE("digitalSignature", 0x80),
    NON_REPUDIATION("nonRepudiation", 0x40),
    KEY_ENCIPHERMENT("keyEncipherment", 0x20),
    DATA_ENCIPHERMENT("dataEncipherment", 0x10),
    KEY_AGREEMENT("keyAgreement", 0x08),
    KEY_CERT_SIGN("keyCertSign", 0x04),
    CRL_SIGN("cRLSign", 0x02),
    ENCIPHER_ONLY("encipherOnly", 0x01),
    DECIPHER_ONLY("decipherOnly", 0x8000);

    private final String label;
    private final int mask;

    KeyUsage(String label, int mask) {
        this.label = label;
        this.mask = mask;
    }

    /** The ASN.1 name, e.g. {@code keyEncipherment}. */
    public String label() {
        return label;
    }

    /** The Windows mask: bits 0–7 as the first octet, {@code decipherOnly} in the second. */
    public int mask() {
        return mask;
    }

    /** The usages whose bit is set in a Windows mask; bits without a meaning are ignored. */
    public static Set<KeyUsage> ofMask(int mask) {
        Set<KeyUsage> usages = EnumSet.noneOf(KeyUsage.class);
        for (KeyUsage usage : values()) {
            if ((mask & usage.mask) != 0) {
                usages.add(usage);
            }
        }
        return usages;
    }

    /** The Windows mask of a set. */
    public static int toMask(Set<KeyUsage> usages) {
        int mask = 0;
        for (KeyUsage usage : usages) {
            mask |= usage.mask;
        }
        return mask;
    }

    /** BIT STRING content without the unused-bits octet: one byte, or two if {@code decipherOnly} is set (pKIKeyUsage of a template). */
    public static byte[] toBytes(Set<KeyUsage> usages) {
        int mask = toMask(usages);
        return mask > 0xFF ? new byte[] {(byte) mask, (byte) (mask >> 8)} : new byte[] {(byte) mask};
    }

    /** Reverse of {@link #toBytes}; further bytes are ignored. */
    public static Set<KeyUsage> ofBytes(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        return ofMask(first | second << 8);
    }
}
