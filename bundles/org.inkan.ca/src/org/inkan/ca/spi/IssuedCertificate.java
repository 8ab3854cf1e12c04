package org.inkan.ca.spi;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.inkan.pki.x509.RevokedEntry;

/**
 * A certificate in the authority's records.
 *
 * @param templateName {@code cn} of the template, empty for the authority's own certificates
 * @param revoked      when and why it was revoked, empty if it is not
 */
public record IssuedCertificate(String requestId, String templateName, Instant issuedAt, X509Certificate certificate,
        Optional<RevokedEntry> revoked) {

    public IssuedCertificate {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(templateName, "templateName");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(revoked, "revoked");
    }
}
