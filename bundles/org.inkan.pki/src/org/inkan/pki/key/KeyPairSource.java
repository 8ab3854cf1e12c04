package org.inkan.pki.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Gives fresh key pairs. Implementations are safe for use by several threads and never give one pair twice. */
@FunctionalInterface
public interface KeyPairSource {

    /**
     * A key pair that nobody else has.
     *
     * @throws InterruptedException when the waiting thread is interrupted or the source is closed
     */
    KeyPair next() throws InterruptedException;

    /**
     * Makes each pair when it is asked for, in the asking thread. The JDK's own provider is named because its RSA
     * generator takes half the time of Bouncy Castle's.
     */
    static KeyPairSource direct(KeyParameters parameters) {
        return () -> {
            try {
                String provider = "RSA".equals(parameters.algorithm()) ? "SunRsaSign" : "SunEC";
                KeyPairGenerator generator = KeyPairGenerator.getInstance(parameters.algorithm(), provider);
                generator.initialize(parameters.spec());
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(parameters.toString(), e);
            }
        };
    }
}
