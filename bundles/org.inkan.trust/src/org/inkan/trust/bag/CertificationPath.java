package org.inkan.trust.bag;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.pki.path.CertificateVerdict;
import org.inkan.pki.path.ChainValidator;
import org.inkan.pki.path.PathResult;
import org.inkan.pki.x509.X509Names;

/**
 * The way from a certificate up to a root, with what is to be said about each on it. Of a revocation list it is the list
 * and the way of the authority that signed it. Immutable.
 *
 * @param steps   from below upwards; the first is the one in question
 * @param missing who issued the last step and is not there; empty if the way ends in a root or a trusted certificate
 */
public record CertificationPath(List<Step> steps, Optional<String> missing) {

    /**
     * One on the way.
     *
     * @param item    certificate or list
     * @param verdict on it; its findings first, then those of the issuers above
     */
    public record Step(TrustItem item, Verdict verdict) {
    }

    /** Copies the list. */
    public CertificationPath {
        steps = List.copyOf(steps);
    }

    /**
     * Finds and judges the best way.
     *
     * @param item in question; need not be in the bag
     * @param at   the moment to judge for
     */
    public static CertificationPath of(TrustItem item, TrustBag bag, Instant at) {
        return switch (item) {
            case TrustItem.OfCertificate certificate -> of(certificate, bag, at);
            case TrustItem.OfCrl list -> of(list, bag, at);
        };
    }

    private static CertificationPath of(TrustItem.OfCrl list, TrustBag bag, Instant at) {
        List<Step> steps = new ArrayList<>(List.of(new Step(list, BagVerdicts.verdict(list.crl(), bag.plain(), at))));
        Optional<TrustItem.OfCertificate> signer = signer(list.crl(), bag);
        if (signer.isEmpty()) {
            return new CertificationPath(steps, Optional.of(X509Names.display(list.issuer())));
        }
        CertificationPath above = of(signer.get(), bag, at);
        steps.addAll(above.steps);
        return new CertificationPath(steps, above.missing);
    }

    /** Of several generations of an authority the one whose key made the list; if none did, any of that name. */
    private static Optional<TrustItem.OfCertificate> signer(X509CRL crl, TrustBag bag) {
        List<TrustItem.OfCertificate> named = bag.certificates().stream()
                .filter(each -> each.certificate().getSubjectX500Principal().equals(crl.getIssuerX500Principal())).toList();
        return named.stream().filter(each -> BagVerdicts.signed(crl, each.certificate())).findFirst().or(() -> named.stream().findFirst());
    }

    private static CertificationPath of(TrustItem.OfCertificate item, TrustBag bag, Instant at) {
        List<X509Certificate> plain = bag.plain();
        PathResult result = new ChainValidator().validate(item.certificate(), plain, BagVerdicts.parameters(bag, at, plain));
        Map<X509Certificate, TrustItem.OfCertificate> known = new HashMap<>();
        bag.certificates().forEach(each -> known.put(each.certificate(), each));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < result.verdicts().size(); i++) {
            X509Certificate certificate = result.verdicts().get(i).certificate();
            TrustItem step = i == 0 ? item : known.getOrDefault(certificate, new TrustItem.OfCertificate(certificate, List.of()));
            steps.add(new Step(step, verdict(result, i)));
        }
        X509Certificate last = result.path().getLast();
        boolean complete = bag.anchors().contains(last) || last.getIssuerX500Principal().equals(last.getSubjectX500Principal());
        return new CertificationPath(steps, complete ? Optional.empty() : Optional.of(X509Names.display(last.getIssuerX500Principal())));
    }

    /** A certificate is refused for what is wrong with it or with one above it, not for what is wrong with one below. */
    private static Verdict verdict(PathResult result, int from) {
        List<Finding> findings = result.verdicts().subList(from, result.verdicts().size()).stream().map(CertificateVerdict::findings)
                .flatMap(List::stream).filter(finding -> finding.severity() != Severity.INFO).toList();
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean unexplained = !result.valid() && result.verdicts().stream().allMatch(CertificateVerdict::valid);
        Verdict.State state = refused || unexplained ? Verdict.State.NOT_TRUSTED
                : findings.isEmpty() ? Verdict.State.TRUSTED : Verdict.State.REMARKS;
        return new Verdict(state, result.path().subList(from, result.path().size()), findings);
    }
}
