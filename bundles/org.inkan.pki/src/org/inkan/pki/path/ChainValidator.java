package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.IssuerPool;
import org.inkan.pki.path.internal.PathSearch;

/**
 * Builds and validates in one go: tries the paths of a bag best first and returns the first valid one, or the least
 * wrong. Keep one instance for many certificates; it remembers the last bag (if it is an immutable list) and what the
 * validator learnt. Thread-safe.
 */
public final class ChainValidator {

    private static final int MOST_PATHS = 64;

    private record Bag(List<X509Certificate> certificates, ValidationParameters parameters, IssuerPool pool) {

        boolean serves(List<X509Certificate> bag, ValidationParameters wanted) {
            return certificates == bag && parameters.anchors() == wanted.anchors() && parameters.at().equals(wanted.at());
        }
    }

    private final CertificatePathValidator validator = new CertificatePathValidator();
    private volatile Bag last;

    /**
     * @param leaf the certificate in question; need not be in the bag
     * @param bag  intermediates and anything else, in any order
     * @param wanted parameters; without helpers of their own, the bag also serves to find CRL issuers
     * @return the verdict on the first valid path, otherwise on the path with the fewest errors
     */
    public PathResult validate(X509Certificate leaf, Collection<X509Certificate> bag, ValidationParameters wanted) {
        List<X509Certificate> copy = List.copyOf(bag);
        ValidationParameters parameters = wanted.helpers().isEmpty() ? wanted.withHelpers(copy) : wanted;
        Bag prepared = prepared(copy, parameters);
        IssuerPool pool = prepared.pool();
        CertificateView view = pool.view(leaf);
        if (view == null) {
            return validator.validate(List.of(leaf), parameters);
        }
        PathResult best = tryAll(new PathSearch(pool, view, PathSearch.End.ANCHOR), parameters, MOST_PATHS);
        if (best == null) {
            best = tryAll(new PathSearch(pool, view, PathSearch.End.ANYWHERE), parameters, 1);
        }
        return best == null ? validator.validate(List.of(leaf), parameters) : best;
    }

    /** The best path to a self-signed certificate, or as far as the bag reaches; end certificate first. */
    public List<X509Certificate> completeChain(X509Certificate leaf, Collection<X509Certificate> bag) {
        return new CertificatePathBuilder(bag).paths(leaf).get(0);
    }

    private PathResult tryAll(PathSearch search, ValidationParameters parameters, int most) {
        PathResult best = null;
        for (int tried = 0; tried < most && search.hasNext(); tried++) {
            List<CertificateView> path = search.next();
            List<X509Certificate> issuers = path.stream().skip(1).map(CertificateView::certificate).toList();
            PathResult result = validator.validate(path.get(0), issuers, parameters);
            if (result.valid()) {
                return result;
            }
            best = best == null || errors(result) < errors(best) ? result : best;
        }
        return best;
    }

    private static long errors(PathResult result) {
        return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    private Bag prepared(List<X509Certificate> bag, ValidationParameters parameters) {
        Bag known = last;
        if (known == null || !known.serves(bag, parameters)) {
            known = new Bag(bag, parameters, new IssuerPool(bag, parameters.anchors(), parameters.at()));
            last = known;
        }
        return known;
    }
}
