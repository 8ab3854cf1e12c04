package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.inkan.pki.path.internal.CanonicalName;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.VerificationKey;

/**
 * What one set of parameters has in common for all paths: parsed anchors and CRLs, and the state after each chain of
 * issuers met so far, so that ten thousand certificates of one CA verify that CA once. Thread-safe.
 */
final class PathContext {

    /** Issuer chains remembered; beyond it the memory starts anew instead of growing. */
    private static final int MOST_CHAINS = 4096;

    private final ValidationParameters parameters;
    private final PathSteps steps;
    private final Map<CanonicalName, List<CertificateView>> anchors = new HashMap<>();
    private final Map<List<X509Certificate>, PathState> chains = new ConcurrentHashMap<>();

    PathContext(ValidationParameters parameters, Set<CertificateView> pending) {
        this.parameters = parameters;
        this.steps = new PathSteps(parameters, new RevocationChecks(parameters, pending));
        for (X509Certificate anchor : parameters.anchors()) {
            CertificateView view = CertificateView.of(anchor);
            if (view != null) {
                anchors.computeIfAbsent(view.subject(), name -> new ArrayList<>(1)).add(view);
            }
        }
    }

    PathSteps steps() {
        return steps;
    }

    boolean trusts(X509Certificate certificate) {
        return parameters.anchors().contains(certificate);
    }

    /** The anchor whose key fits the signature; null if none does. */
    CertificateView anchorFor(CertificateView view) {
        for (CertificateView anchor : anchors.getOrDefault(view.issuer(), List.of())) {
            if (!anchor.equals(view) && anchor.verificationKey().verify(view) == VerificationKey.Outcome.VALID) {
                return anchor;
            }
        }
        return null;
    }

    /**
     * State after a chain of issuers.
     *
     * @param issuers lowest first, anchor (or what stands in its place) last
     * @return null if one of them is unreadable
     */
    PathState after(List<X509Certificate> issuers) {
        PathState state = null;
        int known = 0;
        while (known < issuers.size() && state == null) {
            state = chains.get(issuers.subList(known++, issuers.size()));
        }
        for (int i = state == null ? issuers.size() - 1 : known - 2; i >= 0; i--) {
            CertificateView view = CertificateView.of(issuers.get(i));
            if (view == null) {
                return null;
            }
            state = state == null ? steps.anchor(view, trusts(view.certificate())) : steps.issuer(view, state);
            remember(issuers.subList(i, issuers.size()), state);
        }
        return state;
    }

    private void remember(List<X509Certificate> issuers, PathState state) {
        if (chains.size() >= MOST_CHAINS) {
            chains.clear();
        }
        chains.put(List.copyOf(issuers), state);
    }
}
