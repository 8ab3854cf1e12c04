package org.inkan.pki.path;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.CaExtensions;
import org.inkan.pki.path.rule.PathRule;

/** Whether a certificate may issue others, RFC 5280 §6.1.4 (k) to (n). */
final class CaChecks {

    private CaChecks() {
    }

    static void mayIssue(CertificateView view, Verdicts verdicts) {
        if (!view.ca().isCa()) {
            verdicts.error(PathRule.NOT_A_CA, "basicConstraints");
        }
        if (!view.ca().maySignCertificates()) {
            verdicts.error(PathRule.NO_CERT_SIGN, "keyUsage");
        }
    }

    /** Steps (l) and (m): how many CA certificates may still follow. */
    static int remaining(CertificateView view, int before, Verdicts verdicts) {
        int remaining = before;
        if (!view.selfIssued()) {
            if (remaining <= 0) {
                verdicts.error(PathRule.PATH_LENGTH, "basicConstraints");
            }
            remaining = Math.max(0, remaining - 1);
        }
        return limited(view, remaining);
    }

    static int limited(CertificateView view, int remaining) {
        CaExtensions.Basic basic = view.ca().basicConstraints();
        return basic != null && basic.ca() && basic.pathLength() >= 0 ? Math.min(remaining, basic.pathLength()) : remaining;
    }
}
