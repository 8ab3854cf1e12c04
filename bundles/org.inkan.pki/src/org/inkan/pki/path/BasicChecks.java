package org.inkan.pki.path;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.PolicyExtensions.Mapping;
import org.inkan.pki.path.internal.PolicyGraph;
import org.inkan.pki.path.internal.VerificationKey;
import org.inkan.pki.path.rule.PathRule;
import org.inkan.pki.x509.Oids;

/** Basic certificate processing, RFC 5280 §6.1.3 (a), and whether all of the certificate is understood. */
record BasicChecks(ValidationParameters parameters) {

    /** What holds for every certificate, an anchor's included. */
    void content(CertificateView view, Verdicts verdicts) {
        view.duplicateExtensions().forEach(oid -> verdicts.error(PathRule.DUPLICATE_EXTENSION, oid, new OidText(oid)));
        view.malformedExtensions().forEach(oid -> verdicts.error(PathRule.MALFORMED, oid, new OidText(oid)));
        unknownCritical(view, verdicts);
        if (!view.versionFits()) {
            verdicts.error(PathRule.VERSION, "version", view.version());
        }
        if (view.policies().foreignQualifier() && view.critical(Oids.CERTIFICATE_POLICIES)) {
            verdicts.error(PathRule.POLICY_QUALIFIER, "certificatePolicies");
        }
        if (view.policies().mappings().stream().anyMatch(BasicChecks::mapsAnyPolicy)) {
            verdicts.error(PathRule.ANY_POLICY_MAPPED, "policyMappings");
        }
    }

    /** Step (a)(1) and (a)(4). */
    void signature(CertificateView view, PathState state, Verdicts verdicts) {
        if (!view.issuer().equals(state.issuer().subject())) {
            verdicts.error(PathRule.NAME_CHAINING, "issuer", state.issuer().toString());
        }
        if (!view.algorithmsAgree()) {
            verdicts.error(PathRule.ALGORITHM_MISMATCH, "signatureAlgorithm");
        }
        VerificationKey.Outcome outcome = state.key().verify(view);
        if (outcome == VerificationKey.Outcome.UNSUPPORTED) {
            verdicts.error(PathRule.ALGORITHM_UNSUPPORTED, "signatureAlgorithm",
                    new OidText(view.signatureAlgorithm().getAlgorithm().getId()));
        } else if (outcome == VerificationKey.Outcome.INVALID) {
            verdicts.error(PathRule.SIGNATURE_INVALID, "signature", state.issuer().toString());
        }
    }

    /** Step (a)(2); both ends belong to the period, and a second is the smallest unit of it (§4.1.2.5). */
    void validity(CertificateView view, Verdicts verdicts) {
        Instant at = parameters.at();
        if (at.isBefore(view.notBefore())) {
            verdicts.error(PathRule.NOT_YET_VALID, "notBefore", view.notBefore().toString(), at.toString());
        } else if (at.truncatedTo(ChronoUnit.SECONDS).isAfter(view.notAfter())) {
            verdicts.error(PathRule.EXPIRED, "notAfter", view.notAfter().toString(), at.toString());
        }
    }

    void distrust(CertificateView view, Verdicts verdicts) {
        if (parameters.distrusted().contains(view.certificate())) {
            verdicts.error(PathRule.DISTRUSTED, "");
        }
    }

    /** Microsoft's application policies repeat the extended key usage; where that is present, it is what counts. */
    private static void unknownCritical(CertificateView view, Verdicts verdicts) {
        Set<String> twins = view.hasExtension(Oids.EXTENDED_KEY_USAGE)
                ? Set.of(Oids.MS_APPLICATION_POLICIES)
                : Set.of();
        view.unknownCriticalExtensions(twins).forEach(oid -> verdicts.error(PathRule.UNKNOWN_CRITICAL, oid, new OidText(oid)));
    }

    /** Forbidden by §6.1.4 (a) on the way, and by §4.2.1.5 anywhere. */
    private static boolean mapsAnyPolicy(Mapping mapping) {
        return mapping.issuerDomain().equals(PolicyGraph.ANY) || mapping.subjectDomain().equals(PolicyGraph.ANY);
    }
}
