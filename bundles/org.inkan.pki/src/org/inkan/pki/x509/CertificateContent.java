package org.inkan.pki.x509;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;

/**
 * What a version 3 certificate says before it is signed (RFC 5280 4.1.2). Immutable; times have a resolution of one second in the
 * certificate. Nothing is judged here: that is the work of {@link CertificateRules}.
 */
public record CertificateContent(BigInteger serial, X500Principal issuer, X500Principal subject, Instant notBefore, Instant notAfter,
        PublicKey publicKey, List<Extension> extensions) {

    public CertificateContent {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(publicKey, "publicKey");
        extensions = List.copyOf(extensions);
    }
}
