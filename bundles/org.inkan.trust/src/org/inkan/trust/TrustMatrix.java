package org.inkan.trust;

import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of an analysis, in the order of the machines given. Immutable.
 *
 * @param needs    every need of every machine
 * @param unknown  directed pairs that cannot be judged because the peer has no certificate or no complete chain yet
 */
public record TrustMatrix(List<TrustNeed> needs, List<Unjudged> unknown) {
    /** Copies the lists. */
    public TrustMatrix {
        needs = List.copyOf(needs);
        unknown = List.copyOf(unknown);
    }

    /** What one machine still lacks. */
    public List<TrustNeed> open(String at) {
        return needs.stream().filter(n -> n.at().equals(at) && n.open()).toList();
    }

    /** The certificates to import on one machine into one store, each once. */
    public Set<X509Certificate> toImport(String at, TrustStore store) {
        Set<X509Certificate> certificates = new LinkedHashSet<>();
        for (TrustNeed need : needs) {
            if (need.at().equals(at) && need.store() == store && need.open()) {
                certificates.add(need.certificate());
            }
        }
        return certificates;
    }

    /** Whether {@code at} is proven to accept {@code peer}. */
    public boolean trusts(String at, String peer) {
        return unknown.stream().noneMatch(u -> u.at().equals(at) && u.peer().equals(peer))
                && needs.stream().anyMatch(n -> n.at().equals(at) && n.peer().equals(peer))
                && needs.stream().noneMatch(n -> n.at().equals(at) && n.peer().equals(peer) && n.open());
    }

    /**
     * A pair that cannot be judged.
     *
     * @param at     machine that would have to trust
     * @param peer   machine without a usable chain
     * @param reason why
     */
    public record Unjudged(String at, String peer, Reason reason) {
        /** Why a pair cannot be judged. */
        public enum Reason {
            /** The peer has no certificate. */
            NO_CERTIFICATE,
            /** The peer's issuers do not end in a self-signed root. */
            NO_ROOT,
            /** The peer is not part of the analysis. */
            UNKNOWN_PEER
        }
    }
}
