package org.inkan.pki.internal.pbe;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * PBKDF2 (RFC 8018 5.2) over any octets. Not taken from the JDK because that accepts characters only, while old files
 * need other byte forms of a password; built on the JDK's HMAC because that uses the processor's hash instructions.
 */
final class Pbkdf2 {

    private Pbkdf2() {
    }

    static byte[] derive(String hmac, byte[] password, byte[] salt, int iterations, int length)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance(hmac, "SunJCE");
        // HMAC pads a short key with zeros, so one zero octet stands for the empty key that SecretKeySpec refuses
        mac.init(new SecretKeySpec(password.length == 0 ? new byte[1] : password, hmac));
        byte[] derived = new byte[length];
        byte[] block = new byte[mac.getMacLength()];
        for (int number = 1, at = 0; at < length; number++, at += block.length) {
            mac.update(salt);
            mac.update(new byte[] { (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number });
            mac.doFinal(block, 0);
            byte[] sum = block.clone();
            for (int i = 1; i < iterations; i++) {
                mac.update(block);
                mac.doFinal(block, 0);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= block[j];
                }
            }
            System.arraycopy(sum, 0, derived, at, Math.min(sum.length, length - at));
            Arrays.fill(sum, (byte) 0);
        }
        return derived;
    }
}
