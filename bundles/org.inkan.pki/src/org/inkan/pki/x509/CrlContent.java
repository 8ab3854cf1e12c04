package org.inkan.pki.x509;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;

/**
 * What a complete version 2 CRL says before it is signed (RFC 5280 5.1.2).
 *
 * @param issuer name of the signing CA
 * @param thisUpdate issue time
 * @param nextUpdate time by which the next one appears
 * @param number CRL number (RFC 5280 5.2.3), at most 20 octets
 * @param entries revoked certificates, in the order they are written
 * @param authorityKeyId key identifier of the CA key (not the extension around it)
 */
public record CrlContent(X500Principal issuer, Instant thisUpdate, Instant nextUpdate, BigInteger number, List<RevokedEntry> entries,
        byte[] authorityKeyId) {

    public CrlContent {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(thisUpdate, "thisUpdate");
        Objects.requireNonNull(nextUpdate, "nextUpdate");
        Objects.requireNonNull(number, "number");
        entries = List.copyOf(entries);
        authorityKeyId = authorityKeyId.clone();
    }

    @Override
    public byte[] authorityKeyId() {
        return authorityKeyId.clone();
    }
}
