package org.inkan.pki.pkcs12;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * A private key with its certificate.
 *
 * @param friendlyName the name Windows shows; empty when there is none
 * @param key          the private key
 * @param chain        the key's certificate first, then its issuers; empty when a file holds no certificate for the key
 */
public record Pkcs12Entry(String friendlyName, PrivateKey key, List<X509Certificate> chain) {

    /** Copies the list. */
    public Pkcs12Entry {
        Objects.requireNonNull(friendlyName);
        Objects.requireNonNull(key);
        chain = List.copyOf(chain);
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "Pkcs12Entry[" + friendlyName + ", " + chain.size() + "]";
    }
}
