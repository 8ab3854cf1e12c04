package org.inkan.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.trust.TrustMatrix.Unjudged;
import org.inkan.trust.TrustMatrix.Unjudged.Reason;

/**
 * Both ends of every channel: each machine must have the root of its peer's issuer in Root and the intermediates
 * in CA; having its own chain is not enough. Time is linear in the number of channels. Stateless.
 */
public final class TrustAnalysis {
    private TrustAnalysis() {
    }

    /** Judges every channel in both directions. Two ends with one name: the later one counts. */
    public static TrustMatrix analyse(Collection<TrustEnd> ends) {
        Map<String, TrustEnd> byName = new LinkedHashMap<>();
        Map<String, Set<String>> partners = new LinkedHashMap<>();
        for (TrustEnd end : ends) {
            byName.put(end.name(), end);
            partners.computeIfAbsent(end.name(), n -> new LinkedHashSet<>());
        }
        for (TrustEnd end : byName.values()) {
            for (String peer : end.peers().stream().sorted().toList()) {
                partners.get(end.name()).add(peer);
                partners.computeIfPresent(peer, (n, set) -> {
                    set.add(end.name());
                    return set;
                });
            }
        }
        List<TrustNeed> needs = new ArrayList<>();
        List<Unjudged> unknown = new ArrayList<>();
        partners.forEach((at, peers) -> {
            for (String peer : peers) {
                judge(byName.get(at), peer, byName.get(peer), needs, unknown);
            }
        });
        return new TrustMatrix(needs, unknown);
    }

    private static void judge(TrustEnd at, String peerName, TrustEnd peer, List<TrustNeed> needs,
            List<Unjudged> unknown) {
        if (peer == null) {
            unknown.add(new Unjudged(at.name(), peerName, Reason.UNKNOWN_PEER));
            return;
        }
        if (peer.issuers().isEmpty()) {
            unknown.add(new Unjudged(at.name(), peerName, Reason.NO_CERTIFICATE));
            return;
        }
        for (X509Certificate issuer : peer.issuers()) {
            TrustStore store = storeOf(issuer);
            needs.add(new TrustNeed(at.name(), peerName, issuer, store, state(at, issuer, store)));
        }
        if (peer.issuers().stream().noneMatch(i -> storeOf(i) == TrustStore.ROOT)) {
            unknown.add(new Unjudged(at.name(), peerName, Reason.NO_ROOT));
        }
    }

    /** Self-issued certificates go to Root, all others to CA; a p7b must never go into Root as a whole. */
    public static TrustStore storeOf(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()) ? TrustStore.ROOT
                : TrustStore.INTERMEDIATE;
    }

    private static TrustNeed.State state(TrustEnd at, X509Certificate issuer, TrustStore store) {
        Optional<Set<X509Certificate>> right = store == TrustStore.ROOT ? at.roots() : at.intermediates();
        Optional<Set<X509Certificate>> wrong = store == TrustStore.ROOT ? at.intermediates() : at.roots();
        if (right.isPresent() && right.get().contains(issuer)) {
            return TrustNeed.State.PRESENT;
        }
        if (wrong.isPresent() && wrong.get().contains(issuer)) {
            return TrustNeed.State.WRONG_STORE;
        }
        return right.isPresent() ? TrustNeed.State.MISSING : TrustNeed.State.UNPROVEN;
    }
}
