package org.inkan.pki.path;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.rule.PathRule;

/** Collects what the checks say about one certificate. Used by one thread. */
final class Verdicts {

    private final CertificateView view;
    private final Severity profile;
    private final List<Finding> findings = new ArrayList<>(0);

    Verdicts(CertificateView view, Severity profile) {
        this.view = view;
        this.profile = profile;
    }

    void error(PathRule rule, String element, Object... arguments) {
        add(rule, Severity.ERROR, element, arguments);
    }

    /** A departure from the certificate profile, as severe as the caller chose. */
    void profile(PathRule rule, String element, Object... arguments) {
        add(rule, profile, element, arguments);
    }

    void add(PathRule rule, Severity severity, String element, Object... arguments) {
        findings.add(rule.finding(severity, Place.of(view.toString(), element), arguments));
    }

    CertificateVerdict verdict() {
        return new CertificateVerdict(view.certificate(), findings);
    }
}
