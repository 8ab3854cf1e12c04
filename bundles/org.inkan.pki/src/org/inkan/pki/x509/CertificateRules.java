package org.inkan.pki.x509;

import java.util.List;
import org.inkan.core.finding.RuleSet;

/** Rules for the content of a certificate before it is signed. */
public final class CertificateRules {

    private CertificateRules() {
    }

    public static RuleSet<CertificateContent> all() {
        return new RuleSet<>(List.of());
    }
}
