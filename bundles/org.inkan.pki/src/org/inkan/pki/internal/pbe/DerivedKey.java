package org.inkan.pki.internal.pbe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * An AES-256 key derived from a password with PBKDF2 and HMAC-SHA-256, with the salt that led to it. One derivation may
 * serve several parts of one file, each with an IV of its own, which halves the time a PKCS#12 file takes.
 */
public final class DerivedKey implements AutoCloseable {

    private static final int SALT = 16;
    private static final int KEY = 32;

    private final byte[] salt;
    private final int iterations;
    private final byte[] key;

    private DerivedKey(byte[] salt, int iterations, byte[] key) {
        this.salt = salt;
        this.iterations = iterations;
        this.key = key;
    }

    /** Derives with a fresh salt; the password is taken in UTF-8. */
    public static DerivedKey modern(char[] password, int iterations) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] octets = PasswordForms.encode(password, StandardCharsets.UTF_8);
        try {
            return new DerivedKey(salt, iterations, Pbkdf2.derive("HmacSHA256", octets, salt, iterations, KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }

    byte[] salt() {
        return salt;
    }

    int iterations() {
        return iterations;
    }

    byte[] key() {
        return key;
    }

    /** Wipes the key. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
