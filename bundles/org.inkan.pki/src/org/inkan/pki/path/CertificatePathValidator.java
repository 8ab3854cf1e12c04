package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.VerificationKey;
import org.inkan.pki.path.rule.PathRule;

/**
 * Validates certification paths as RFC 5280 §6 says, policies by RFC 9618, anchors by RFC 5937, and tells for every
 * certificate what is wrong with it. It does not stop at the first error. What it learns about issuers is kept for
 * later calls with the same parameters (a different peer counts as the same), so use one instance for many
 * certificates. Thread-safe.
 */
public final class CertificatePathValidator {

    /** Longer paths are refused unread. */
    private static final int LONGEST = 64;
    private static final int MOST_CONTEXTS = 8;

    private final Set<CertificateView> pendingSigners;
    private final Map<ParameterKey, PathContext> contexts = new ConcurrentHashMap<>();

    public CertificatePathValidator() {
        this(Set.of());
    }

    /** For the path of a CRL signer: those in {@code pendingSigners} are being judged already. */
    CertificatePathValidator(Set<CertificateView> pendingSigners) {
        this.pendingSigners = Set.copyOf(pendingSigners);
    }

    /**
     * @param pathLeafFirst end certificate first; the last one is an anchor or issued by one
     * @return a verdict for each certificate, and for the anchor if it was found beyond the end of the list
     */
    public PathResult validate(List<X509Certificate> pathLeafFirst, ValidationParameters parameters) {
        if (pathLeafFirst.isEmpty()) {
            throw new IllegalArgumentException("empty path");
        }
        X509Certificate leaf = pathLeafFirst.get(0);
        CertificateView view = CertificateView.of(leaf);
        if (view == null) {
            return refused(pathLeafFirst, leaf, PathRule.MALFORMED, "tbsCertificate");
        }
        if (pathLeafFirst.size() > LONGEST) {
            return refused(pathLeafFirst, leaf, PathRule.TOO_DEEP, LONGEST);
        }
        return validate(view, pathLeafFirst.subList(1, pathLeafFirst.size()), parameters);
    }

    /** The same for an end certificate that has been read already. */
    PathResult validate(CertificateView view, List<X509Certificate> issuers, ValidationParameters parameters) {
        PathContext context = context(parameters);
        PeerName peer = parameters.peer().orElse(null);
        return issuers.isEmpty() ? alone(view, context, parameters, peer) : chain(view, issuers, context, peer);
    }

    private PathResult chain(CertificateView view, List<X509Certificate> given, PathContext context, PeerName peer) {
        List<X509Certificate> issuers = anchored(given, context);
        PathState state = context.after(issuers);
        if (state == null) {
            List<X509Certificate> path = new ArrayList<>(issuers);
            path.add(0, view.certificate());
            X509Certificate bad = issuers.stream().filter(issuer -> CertificateView.of(issuer) == null).findFirst()
                    .orElseThrow();
            return refused(path, bad, PathRule.MALFORMED, "tbsCertificate");
        }
        return context.steps().endEntity(view, state, peer);
    }

    /** Adds the anchor if the path stops just below it. */
    private static List<X509Certificate> anchored(List<X509Certificate> issuers, PathContext context) {
        X509Certificate top = issuers.get(issuers.size() - 1);
        if (context.trusts(top)) {
            return issuers;
        }
        CertificateView view = CertificateView.of(top);
        CertificateView anchor = view == null ? null : context.anchorFor(view);
        if (anchor == null) {
            return issuers;
        }
        List<X509Certificate> longer = new ArrayList<>(issuers);
        longer.add(anchor.certificate());
        return longer;
    }

    private static PathResult alone(CertificateView view, PathContext context, ValidationParameters parameters,
            PeerName peer) {
        if (context.trusts(view.certificate())) {
            boolean allowed = switch (parameters.anchorRules().target()) {
            case NEVER -> false;
            case SELF_SIGNED -> view.selfIssued()
                    && view.verificationKey().verify(view) == VerificationKey.Outcome.VALID;
            case ANY -> true;
            };
            return context.steps().trustedTarget(view, allowed, peer);
        }
        CertificateView anchor = context.anchorFor(view);
        return anchor == null ? context.steps().orphan(view, peer)
                : context.steps().endEntity(view, context.after(List.of(anchor.certificate())), peer);
    }

    private PathContext context(ValidationParameters parameters) {
        ParameterKey key = new ParameterKey(parameters);
        PathContext known = contexts.get(key);
        if (known == null) {
            if (contexts.size() >= MOST_CONTEXTS) {
                contexts.clear();
            }
            known = new PathContext(parameters, pendingSigners);
            contexts.put(key, known);
        }
        return known;
    }

    /** A path that cannot be walked: one certificate carries the reason, the others have no verdict of their own. */
    private static PathResult refused(List<X509Certificate> path, X509Certificate bad, PathRule rule, Object argument) {
        Place place = Place.of(bad.getSubjectX500Principal().getName());
        Finding finding = rule.finding(Severity.ERROR, place, argument);
        List<CertificateVerdict> verdicts = path.stream()
                .map(one -> new CertificateVerdict(one, one.equals(bad) ? List.of(finding) : List.of())).toList();
        return new PathResult(false, verdicts, Set.of());
    }
}
