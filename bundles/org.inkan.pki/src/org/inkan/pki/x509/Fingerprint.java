package org.inkan.pki.x509;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Digest that names a certificate.
 *
 * @param algorithm JCA digest name, e.g. {@code SHA-256}
 * @param digest the digest bytes
 */
public record Fingerprint(String algorithm, byte[] digest) {

    public Fingerprint {
        digest = digest.clone();
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }

    /** Upper-case hex without separators, as Windows shows thumbprints. */
    public String hex() {
        return HexFormat.of().withUpperCase().formatHex(digest);
    }

    /** Upper-case hex in pairs joined by colons, as OpenSSL shows fingerprints. */
    public String colonHex() {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && algorithm.equals(that.algorithm) && Arrays.equals(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    @Override
    public String toString() {
        return algorithm + ":" + hex();
    }
}
