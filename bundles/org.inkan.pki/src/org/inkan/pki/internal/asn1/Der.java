package org.inkan.pki.internal.asn1;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Writes DER by joining byte arrays: signing thousands of certificates a second has no time for an object tree of each. */
public final class Der {

    /** RFC 5280 4.1.2.5: years from 2050 on need GeneralizedTime. */
    private static final int FIRST_GENERALIZED_YEAR = 2050;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'");
    private static final DateTimeFormatter GENERALIZED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'");
    private static final byte[] TRUE = {1, 1, (byte) 0xFF};

    private Der() {
    }

    public static byte[] tlv(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        int lengthBytes = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : length < 0x1000000 ? 3 : 4;
        byte[] out = new byte[2 + lengthBytes + length];
        out[0] = (byte) tag;
        out[1] = (byte) (lengthBytes == 0 ? length : 0x80 | lengthBytes);
        for (int i = 0; i < lengthBytes; i++) {
            out[2 + i] = (byte) (length >> 8 * (lengthBytes - 1 - i));
        }
        int at = 2 + lengthBytes;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, out, at, part.length);
            at += part.length;
        }
        return out;
    }

    public static byte[] sequence(byte[]... parts) {
        return tlv(0x30, parts);
    }

    public static byte[] sequence(Collection<byte[]> parts) {
        return tlv(0x30, parts.toArray(byte[][]::new));
    }

    /** The caller gives the members in DER order (X.690 11.6). */
    public static byte[] set(byte[]... parts) {
        return tlv(0x31, parts);
    }

    public static byte[] explicit(int tag, byte[]... parts) {
        return tlv(0xA0 | tag, parts);
    }

    public static byte[] integer(BigInteger value) {
        return tlv(0x02, value.toByteArray());
    }

    public static byte[] enumerated(int value) {
        return tlv(0x0A, new byte[] {(byte) value});
    }

    public static byte[] octets(byte[] value) {
        return tlv(0x04, value);
    }

    /** A BIT STRING of whole octets. */
    public static byte[] bits(byte[] value) {
        return tlv(0x03, new byte[1], value);
    }

    public static byte[] booleanTrue() {
        return TRUE.clone();
    }

    public static byte[] oid(String oid) {
        try {
            return new ASN1ObjectIdentifier(oid).getEncoded();
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static byte[] time(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        boolean generalized = at.getYear() >= FIRST_GENERALIZED_YEAR || at.getYear() < 1950;
        String text = (generalized ? GENERALIZED : UTC).format(at);
        return tlv(generalized ? 0x18 : 0x17, text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
