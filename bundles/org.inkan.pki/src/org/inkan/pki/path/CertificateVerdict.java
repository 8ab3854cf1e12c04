package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;

/**
 * What validation found about one certificate of a path.
 *
 * @param certificate the certificate
 * @param findings    reasons, in the order of the checks; no {@link Severity#ERROR} among them means it is fine
 */
public record CertificateVerdict(X509Certificate certificate, List<Finding> findings) {

    public CertificateVerdict {
        Objects.requireNonNull(certificate);
        findings = List.copyOf(findings);
    }

    /** Whether nothing speaks against this certificate. */
    public boolean valid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
