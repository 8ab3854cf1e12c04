package org.inkan.ca.embedded.internal.keys;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * Random serial numbers: 127 random bits in exactly 16 octets, positive and without leading zeros, so that every
 * program counts the same octets. OpsMgr and AD CS deal in up to 19 significant octets, RFC 5280 4.1.2.2 in 20.
 * Thread-safe.
 */
public final class SerialNumbers {

    private final SecureRandom random = new SecureRandom();

    public BigInteger next() {
        byte[] octets = new byte[16];
        do {
            random.nextBytes(octets);
            octets[0] &= 0x7f;
        } while (octets[0] == 0);
        return new BigInteger(octets);
    }
}
