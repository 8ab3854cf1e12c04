package org.inkan.pki.path;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.CrlView;
import org.inkan.pki.path.internal.IssuerPool;
import org.inkan.pki.path.internal.PathSearch;

/**
 * Whether a CRL is signed by someone entitled to it: the certificate's own issuer, or a certificate of the CRL issuer's
 * name whose path leads to the same anchors and is itself not revoked (RFC 5280 §6.3.3 (f), (g)). Thread-safe.
 */
final class CrlSigners {

    /** A CRL signer's own CRL may have yet another signer; deeper nesting is a circle. */
    private static final int DEEPEST = 3;

    private record Question(CrlView crl, CertificateView issuer) {
    }

    private final ValidationParameters parameters;
    private final Set<CertificateView> pending;
    private final Map<Question, Boolean> answers = new ConcurrentHashMap<>();
    private volatile IssuerPool pool;

    /** @param pending CRL signers whose own paths are being validated further up */
    CrlSigners(ValidationParameters parameters, Set<CertificateView> pending) {
        this.parameters = parameters.withoutPeer().withRequiredEku(Set.of()).withEkuStated(false)
                .withPolicies(PolicyRequirements.none());
        this.pending = pending;
    }

    boolean trusted(CrlView crl, PathState issuer) {
        Question question = new Question(crl, issuer.issuer());
        Boolean known = answers.get(question);
        if (known == null) {
            known = byIssuer(crl, issuer) || byOther(crl);
            answers.put(question, known);
        }
        return known;
    }

    private static boolean byIssuer(CrlView crl, PathState issuer) {
        return issuer.issuer().subject().equals(crl.issuer()) && issuer.issuer().ca().maySignCrls()
                && crl.signedBy(issuer.key());
    }

    private boolean byOther(CrlView crl) {
        for (CertificateView candidate : pool().named(crl.issuer())) {
            if (candidate.ca().maySignCrls() && crl.signedBy(candidate.verificationKey()) && valid(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** A signer may be covered by its own CRL: then the question is already being answered one level up. */
    private boolean valid(CertificateView signer) {
        if (pool().isAnchor(signer) || pending.contains(signer)) {
            return true;
        }
        if (pending.size() >= DEEPEST) {
            return false;
        }
        Set<CertificateView> deeper = new HashSet<>(pending);
        deeper.add(signer);
        CertificatePathValidator validator = new CertificatePathValidator(deeper);
        PathSearch search = new PathSearch(pool(), signer, PathSearch.End.ANCHOR);
        while (search.hasNext()) {
            if (validator.validate(search.next().stream().map(CertificateView::certificate).toList(), parameters).valid()) {
                return true;
            }
        }
        return false;
    }

    private IssuerPool pool() {
        IssuerPool made = pool;
        if (made == null) {
            made = new IssuerPool(parameters.helpers(), parameters.anchors(), parameters.at());
            pool = made;
        }
        return made;
    }
}
