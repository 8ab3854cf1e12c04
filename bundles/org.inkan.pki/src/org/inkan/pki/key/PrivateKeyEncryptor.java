package org.inkan.pki.key;

import java.security.PrivateKey;
import java.util.Arrays;

import org.inkan.pki.internal.encoding.PemWriter;
import org.inkan.pki.internal.pbe.DerivedKey;
import org.inkan.pki.internal.pbe.PasswordEncryption;

/**
 * Protects many private keys by one password, deriving the encryption key only once: the result is the same form as
 * {@link EncryptedPrivateKeys#encrypt}, with one salt for all keys and a fresh initialisation vector for each. Safe for
 * use by several threads until closed.
 */
public final class PrivateKeyEncryptor implements AutoCloseable {

    private final DerivedKey derived;

    /** Derives the key; the password is not kept and not wiped. */
    public PrivateKeyEncryptor(char[] password) {
        derived = DerivedKey.modern(password, EncryptedPrivateKeys.ITERATIONS);
    }

    /** PEM text {@code ENCRYPTED PRIVATE KEY} in ASCII. */
    public byte[] encrypt(PrivateKey key) {
        byte[] plain = key.getEncoded();
        try {
            return PemWriter.pem("ENCRYPTED PRIVATE KEY", PasswordEncryption.privateKey(plain, derived));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Wipes the derived key. */
    @Override
    public void close() {
        derived.close();
    }
}
