package org.inkan.pki.internal.pbe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/** The key derivation of PKCS#12 (RFC 7292 appendix B.2) over any octets. */
final class Pkcs12Kdf {

    static final int KEY = 1;
    static final int IV = 2;
    static final int MAC = 3;

    private Pkcs12Kdf() {
    }

    static byte[] derive(String digestName, int purpose, byte[] password, byte[] salt, int iterations, int length)
            throws GeneralSecurityException {
        MessageDigest digest = digest(digestName);
        int u = digest.getDigestLength();
        int v = u > 32 ? 128 : 64;
        byte[] d = new byte[v];
        Arrays.fill(d, (byte) purpose);
        byte[] i = joined(stretched(salt, v), stretched(password, v));
        byte[] derived = new byte[length];
        for (int at = 0; at < length; at += u) {
            digest.update(d);
            byte[] a = digest.digest(i);
            for (int round = 1; round < iterations; round++) {
                digest.update(a);
                digest.digest(a, 0, u);
            }
            System.arraycopy(a, 0, derived, at, Math.min(u, length - at));
            byte[] b = new byte[v];
            for (int k = 0; k < v; k++) {
                b[k] = a[k % u];
            }
            for (int block = 0; block < i.length; block += v) {
                addOne(i, block, b);
            }
        }
        return derived;
    }

    static MessageDigest digest(String name) throws GeneralSecurityException {
        return MessageDigest.getInstance(name, "SUN");
    }

    private static byte[] stretched(byte[] input, int v) {
        byte[] out = new byte[v * ((input.length + v - 1) / v)];
        for (int k = 0; k < out.length; k++) {
            out[k] = input[k % input.length];
        }
        return out;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** block := block + b + 1 modulo 2^(8·v). */
    private static void addOne(byte[] i, int offset, byte[] b) {
        int carry = 1;
        for (int k = b.length - 1; k >= 0; k--) {
            carry += (i[offset + k] & 0xFF) + (b[k] & 0xFF);
            i[offset + k] = (byte) carry;
            carry >>>= Byte.SIZE;
        }
    }
}
