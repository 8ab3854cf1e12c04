package org.inkan.trust.bag;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.pki.path.ChainValidator;
import org.inkan.pki.path.PathResult;
import org.inkan.pki.path.RevocationCheck;
import org.inkan.pki.path.ValidationParameters;

/** Judges every member of a bag by RFC 5280, with the revocation lists in the bag. Stateless. */
public final class BagVerdicts {

    private static final Texts TEXTS = Texts.beside(BagVerdicts.class);

    private BagVerdicts() {
    }

    /**
     * Judges all of them.
     *
     * @param at the moment to judge for
     */
    public static Map<TrustItem, Verdict> of(TrustBag bag, Instant at, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, bag.certificates().size() + bag.crls().size());
        Map<TrustItem, Verdict> verdicts = new HashMap<>();
        List<X509Certificate> plain = bag.plain();
        ValidationParameters parameters = parameters(bag, at, plain);
        ChainValidator validator = new ChainValidator();
        for (TrustItem.OfCertificate item : bag.certificates()) {
            progress.split(1);
            verdicts.put(item, verdict(validator.validate(item.certificate(), plain, parameters)));
        }
        for (TrustItem.OfCrl item : bag.crls()) {
            progress.split(1);
            verdicts.put(item, verdict(item.crl(), plain, at));
        }
        return verdicts;
    }

    static ValidationParameters parameters(TrustBag bag, Instant at, List<X509Certificate> plain) {
        ValidationParameters parameters = ValidationParameters.of(bag.anchors(), at).withHelpers(plain);
        // Without any list every certificate would only say that nobody knows whether it was revoked.
        return bag.crls().isEmpty() ? parameters : parameters.withCrls(RevocationCheck.CRL_IF_PRESENT, bag.plainCrls());
    }

    private static Verdict verdict(PathResult result) {
        List<Finding> findings = result.findings().stream().filter(finding -> finding.severity() != Severity.INFO).toList();
        Verdict.State state = !result.valid() ? Verdict.State.NOT_TRUSTED
                : findings.isEmpty() ? Verdict.State.TRUSTED : Verdict.State.REMARKS;
        return new Verdict(state, result.path(), findings);
    }

    static Verdict verdict(X509CRL crl, List<X509Certificate> bag, Instant at) {
        List<Finding> findings = new ArrayList<>();
        List<X509Certificate> named = bag.stream()
                .filter(certificate -> certificate.getSubjectX500Principal().equals(crl.getIssuerX500Principal())).toList();
        if (named.isEmpty()) {
            findings.add(finding("TRUST-001", Severity.WARNING, "noIssuer"));
        } else if (named.stream().noneMatch(certificate -> signed(crl, certificate))) {
            findings.add(finding("TRUST-002", Severity.ERROR, "signature"));
        }
        if (crl.getNextUpdate() != null && crl.getNextUpdate().toInstant().isBefore(at)) {
            findings.add(finding("TRUST-003", Severity.ERROR, "expired", crl.getNextUpdate().toInstant()));
        }
        if (crl.getThisUpdate().toInstant().isAfter(at)) {
            findings.add(finding("TRUST-004", Severity.ERROR, "early", crl.getThisUpdate().toInstant()));
        }
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Verdict(refused ? Verdict.State.NOT_TRUSTED : findings.isEmpty() ? Verdict.State.TRUSTED : Verdict.State.REMARKS,
                List.of(), findings);
    }

    static boolean signed(X509CRL crl, X509Certificate issuer) {
        try {
            crl.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            // A key of another type or a damaged signature: either way this certificate did not sign it.
            return false;
        }
    }

    private static Finding finding(String rule, Severity severity, String key, Object... arguments) {
        String prefix = "BagVerdicts_" + key;
        return new Finding(rule, severity, Place.of(""), TEXTS.text(prefix + "_what", arguments), TEXTS.text(prefix + "_why", arguments),
                TEXTS.text(prefix + "_remedy", arguments), List.of());
    }
}
