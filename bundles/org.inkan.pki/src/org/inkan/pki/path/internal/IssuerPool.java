package org.inkan.pki.path.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An unordered bag of certificates with the question "who may have issued this one?" answered best first. Name and
 * signature decide, key identifiers only order the candidates (RFC 4158 §3.5). Thread-safe.
 */
public final class IssuerPool {

    /** Signatures one pool verifies while looking for issuers; enough for any real bag, too few to be a burden. */
    private static final int MOST_VERIFICATIONS = 512;

    private final Map<CanonicalName, List<CertificateView>> bySubject = new HashMap<>();
    private final Map<X509Certificate, CertificateView> views = new LinkedHashMap<>();
    private final Set<CertificateView> anchors = new HashSet<>();
    private final Set<CanonicalName> anchored = new HashSet<>();
    private final Map<CertificateView, List<CertificateView>> issuers = new ConcurrentHashMap<>();
    private final AtomicInteger verifications = new AtomicInteger();
    private final Instant at;

    /**
     * @param bag     certificates in any order, repeated ones and unreadable ones included
     * @param trusted anchors; empty if every self-signed certificate ends a path
     * @param at      certificates valid at this moment come first; null if the moment does not matter
     */
    public IssuerPool(Collection<X509Certificate> bag, Collection<X509Certificate> trusted, Instant at) {
        this.at = at;
        for (X509Certificate certificate : trusted) {
            CertificateView view = add(certificate);
            if (view != null) {
                anchors.add(view);
            }
        }
        bag.forEach(this::add);
        spreadFromAnchors();
    }

    /** The parsed certificate, parsed now if it is not in the bag; null if it is unreadable. */
    public CertificateView view(X509Certificate certificate) {
        CertificateView known = views.get(certificate);
        return known == null ? CertificateView.of(certificate) : known;
    }

    public boolean isAnchor(CertificateView view) {
        return anchors.contains(view);
    }

    /** All certificates with this subject. */
    public List<CertificateView> named(CanonicalName subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Whether names alone let a path from here reach an anchor; rules out dead ends before they are walked. */
    boolean mayReachAnchor(CertificateView view) {
        return anchors.contains(view) || anchored.contains(view.issuer());
    }

    /**
     * Possible issuers, best first. Those whose key does not fit the signature are left out, unless none fits: then the
     * likeliest one stays, so that the caller can say that the signature is wrong instead of that nobody signed.
     */
    List<CertificateView> issuers(CertificateView child) {
        List<CertificateView> known = issuers.get(child);
        if (known == null) {
            known = findIssuers(child);
            if (views.containsKey(child.certificate())) {
                // end certificates come and go by the thousand; only the bag's own are worth remembering
                issuers.put(child, known);
            }
        }
        return known;
    }

    private List<CertificateView> findIssuers(CertificateView child) {
        List<CertificateView> candidates = new ArrayList<>(named(child.issuer()));
        candidates.removeIf(candidate -> candidate.equals(child));
        if (candidates.size() < 2) {
            // nothing to choose from: whether the signature fits is the validator's to say
            return candidates;
        }
        candidates.sort(bestFor(child));
        List<CertificateView> fitting = new ArrayList<>();
        for (CertificateView candidate : candidates) {
            if (verifications.incrementAndGet() > MOST_VERIFICATIONS
                    || candidate.verificationKey().verify(child) != VerificationKey.Outcome.INVALID) {
                fitting.add(candidate);
            }
        }
        return fitting.isEmpty() && !candidates.isEmpty() ? List.of(candidates.get(0)) : List.copyOf(fitting);
    }

    private Comparator<CertificateView> bestFor(CertificateView child) {
        return Comparator.comparing((CertificateView view) -> !anchors.contains(view))
                .thenComparing(view -> view.keyMatch(child)).thenComparing(view -> !current(view))
                .thenComparing(view -> !view.ca().isCa())
                .thenComparing(CertificateView::notAfter, Comparator.reverseOrder())
                .thenComparing(CertificateView::signature, Arrays::compareUnsigned);
    }

    private boolean current(CertificateView view) {
        return at == null || !at.isBefore(view.notBefore()) && !at.isAfter(view.notAfter());
    }

    private CertificateView add(X509Certificate certificate) {
        CertificateView known = views.get(certificate);
        if (known != null) {
            return known;
        }
        CertificateView view = CertificateView.of(certificate);
        if (view != null) {
            views.put(certificate, view);
            bySubject.computeIfAbsent(view.subject(), name -> new ArrayList<>(1)).add(view);
        }
        return view;
    }

    /** Marks every name that a chain of names connects to an anchor; each certificate is visited once. */
    private void spreadFromAnchors() {
        Map<CanonicalName, List<CertificateView>> byIssuer = new HashMap<>();
        views.values().forEach(view -> byIssuer.computeIfAbsent(view.issuer(), name -> new ArrayList<>(1)).add(view));
        Deque<CanonicalName> open = new ArrayDeque<>();
        anchors.forEach(anchor -> open.add(anchor.subject()));
        while (!open.isEmpty()) {
            CanonicalName name = open.remove();
            if (anchored.add(name)) {
                byIssuer.getOrDefault(name, List.of()).forEach(view -> open.add(view.subject()));
            }
        }
    }
}
