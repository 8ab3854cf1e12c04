package org.inkan.pki.x509;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.RuleSet;
import org.inkan.core.finding.Severity;

/**
 * Rules for the content of a certificate before it is signed, and the check of the signed one against what was asked. Stateless. Sections
 * are those of RFC 5280 unless another document is named.
 */
public final class CertificateRules {

    private CertificateRules() {
    }

    /** Every rule; an ERROR means that the certificate must not be signed. */
    public static RuleSet<CertificateContent> all() {
        return new RuleSet<>(List.of(
            new CertificateRule("CRT-001", Severity.ERROR, "4.1.2.2", FieldChecks::serial),
            new CertificateRule("CRT-002", Severity.ERROR, "4.1.2.5", FieldChecks::validity),
            new CertificateRule("CRT-003", Severity.ERROR, "4.1.2.4", FieldChecks::issuer),
            new CertificateRule("CRT-004", Severity.ERROR, "4.2.1.6", FieldChecks::emptySubject),
            new CertificateRule("CRT-005", Severity.ERROR, "4.2.1.9", ExtensionChecks::authority),
            new CertificateRule("CRT-006", Severity.ERROR, "4.2.1.9", ExtensionChecks::pathLength),
            new CertificateRule("CRT-007", Severity.ERROR, "4.2.1.1", ExtensionChecks::authorityKey),
            new CertificateRule("CRT-008", Severity.ERROR, "4.2.1.2", ExtensionChecks::authoritySubjectKey),
            new CertificateRule("CRT-009", Severity.ERROR, "4.2", ExtensionChecks::repeated),
            new CertificateRule("CRT-010", Severity.ERROR, "NIST SP 800-57 5.6.1", FieldChecks::keyStrength),
            new CertificateRule("CRT-011", Severity.ERROR, "4.2", ExtensionChecks::undecodable),
            new CertificateRule("CRT-012", Severity.ERROR, "4.2.1.3", ExtensionChecks::emptyKeyUsage),
            new CertificateRule("CRT-013", Severity.WARNING, "4.2.1.3", ExtensionChecks::keyUsageCritical),
            new CertificateRule("CRT-014", Severity.ERROR, "4.2.1.1", ExtensionChecks::mustNotBeCritical),
            new CertificateRule("CRT-015", Severity.WARNING, "4.2.1.12", ExtensionChecks::anyPurposeCritical),
            new CertificateRule("CRT-016", Severity.ERROR, "4.2.1.6", ExtensionChecks::alternativeNames),
            new CertificateRule("CRT-017", Severity.ERROR, "A.1", FieldChecks::nameLengths),
            new CertificateRule("CRT-018", Severity.WARNING, "4.2.1.2", ExtensionChecks::subjectKey),
            new CertificateRule("CRT-019", Severity.WARNING, "RFC 5480 3", ExtensionChecks::usageOfKeyType)));
    }

    /**
     * Compares a signed certificate with what was asked to be signed: every field and every extension in its order.
     *
     * @return one ERROR finding per difference; empty if it says exactly what was asked
     */
    public static List<Finding> verifySigned(CertificateContent expected, X509Certificate actual) {
        return new SignedComparison(expected, actual).findings();
    }

    /** As {@link #verifySigned(CertificateContent, X509Certificate)}, and the signature must be the issuer's. */
    public static List<Finding> verifySigned(CertificateContent expected, X509Certificate actual, PublicKey issuerKey) {
        return new SignedComparison(expected, actual).withSignatureBy(issuerKey).findings();
    }
}
