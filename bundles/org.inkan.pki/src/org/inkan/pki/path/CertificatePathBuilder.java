package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.IssuerPool;
import org.inkan.pki.path.internal.PathSearch;

/**
 * Finds paths through an unordered bag of certificates: cross-certificates, several CAs of one name, key rollover and
 * cycles are all fine. The same bag gives the same paths in the same order, whatever order it comes in; the search is
 * bounded, so a hostile bag costs well under a second. Immutable and thread-safe.
 */
public final class CertificatePathBuilder {

    /** Paths worth looking at; real bags have a handful. */
    private static final int MOST_PATHS = 64;

    private final IssuerPool pool;

    /** Paths end at self-signed certificates, or where no issuer is in the bag. */
    public CertificatePathBuilder(Collection<X509Certificate> bag) {
        this(bag, List.of(), null);
    }

    /**
     * Paths end at anchors if that is possible at all.
     *
     * @param at certificates valid at this moment are preferred; may be null
     */
    public CertificatePathBuilder(Collection<X509Certificate> bag, Collection<X509Certificate> anchors, Instant at) {
        this(new IssuerPool(bag, anchors, at));
    }

    CertificatePathBuilder(IssuerPool pool) {
        this.pool = pool;
    }

    /**
     * All paths, best first, each with the end certificate first.
     *
     * @return at least one path, which is the certificate alone if nothing else fits
     */
    public List<List<X509Certificate>> paths(X509Certificate leaf) {
        CertificateView view = pool.view(leaf);
        if (view == null) {
            return List.of(List.of(leaf));
        }
        List<List<X509Certificate>> paths = collect(new PathSearch(pool, view, PathSearch.End.ANCHOR));
        if (paths.isEmpty()) {
            paths = collect(new PathSearch(pool, view, PathSearch.End.ANYWHERE));
        }
        return paths.isEmpty() ? List.of(List.of(leaf)) : paths;
    }

    private static List<List<X509Certificate>> collect(PathSearch search) {
        List<List<X509Certificate>> paths = new ArrayList<>();
        while (paths.size() < MOST_PATHS && search.hasNext()) {
            paths.add(search.next().stream().map(CertificateView::certificate).toList());
        }
        return List.copyOf(paths);
    }
}
