package org.inkan.pki.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.CrlEvaluation;
import org.inkan.pki.path.internal.CrlView;
import org.inkan.pki.path.internal.RevocationState;
import org.inkan.pki.path.rule.PathRule;

/** Turns what the CRLs say into findings, RFC 5280 §6.1.3 (a)(3). The CRLs are read once. Thread-safe. */
final class RevocationChecks {

    private final ValidationParameters parameters;
    private final List<CrlView> crls;
    private final boolean unreadable;
    private final CrlSigners signers;

    RevocationChecks(ValidationParameters parameters, Set<CertificateView> pending) {
        this.parameters = parameters;
        this.signers = new CrlSigners(parameters, pending);
        if (parameters.revocation() == RevocationCheck.NONE) {
            this.crls = List.of();
            this.unreadable = false;
        } else {
            List<CrlView> views = new ArrayList<>(parameters.crls().stream().map(CrlView::of).toList());
            this.unreadable = views.removeIf(Objects::isNull);
            this.crls = List.copyOf(views);
        }
    }

    void check(CertificateView view, PathState issuer, Verdicts verdicts) {
        if (parameters.revocation() == RevocationCheck.NONE) {
            return;
        }
        CrlEvaluation evaluation = new CrlEvaluation(crls, parameters.at(), parameters.profile() == Severity.ERROR,
                crl -> signers.trusted(crl, issuer));
        switch (evaluation.state(view)) {
        case RevocationState.Good good -> {
            // nothing to say about a certificate that is not revoked
        }
        case RevocationState.Revoked revoked -> revoked(revoked.entry(), verdicts);
        case RevocationState.Unknown unknown -> unknown(view, unknown, verdicts);
        }
    }

    private static void revoked(CrlView.Entry entry, Verdicts verdicts) {
        PathRule rule = entry.reason() == CrlView.HOLD ? PathRule.ON_HOLD : PathRule.REVOKED;
        verdicts.error(rule, "serialNumber", entry.at().toString(), entry.reason());
    }

    private void unknown(CertificateView view, RevocationState.Unknown unknown, Verdicts verdicts) {
        Severity severity = parameters.revocation() == RevocationCheck.CRL_REQUIRED ? Severity.ERROR : Severity.WARNING;
        verdicts.add(PathRule.REVOCATION_UNKNOWN, severity, "cRLDistributionPoints", view.issuerText());
        unknown.troubles().forEach(trouble -> verdicts.add(trouble.rule(), severity, "", trouble.issuer()));
        if (unreadable) {
            verdicts.add(PathRule.CRL_MALFORMED, severity, "", view.issuerText());
        }
    }
}
