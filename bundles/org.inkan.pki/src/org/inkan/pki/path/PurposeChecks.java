package org.inkan.pki.path;

import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.rule.PathRule;

/**
 * Extended key usage. RFC 5280 §4.2.1.12 defines it for end certificates; in a CA certificate Windows, OpenSSL and the
 * browsers read it as the purposes the CA may issue for, and so do we.
 */
record PurposeChecks(Set<String> required, boolean mustBeStated) {

    private static final String ANY = "2.5.29.37.0";

    void endEntity(CertificateView view, Verdicts verdicts) {
        check(view, PathRule.EKU_MISSING, verdicts);
        if (!required.isEmpty() && view.ca().purposes().isEmpty()) {
            verdicts.add(PathRule.EKU_NOT_STATED, mustBeStated ? Severity.ERROR : Severity.INFO, "extendedKeyUsage",
                    OidText.list(required));
        }
    }

    void issuer(CertificateView view, Verdicts verdicts) {
        check(view, PathRule.EKU_BLOCKED, verdicts);
    }

    private void check(CertificateView view, PathRule rule, Verdicts verdicts) {
        Set<String> stated = view.ca().purposes().orElse(required);
        if (stated.contains(ANY)) {
            return;
        }
        required.stream().filter(oid -> !stated.contains(oid)).sorted()
                .forEach(oid -> verdicts.error(rule, "extendedKeyUsage", new OidText(oid)));
    }
}
