package org.inkan.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One machine as far as trust is concerned.
 *
 * @param name          full computer name, unique in an analysis
 * @param issuers       certificates above the machine's own certificate, nearest issuer first, root last; empty
 *                      when the machine has no certificate yet
 * @param roots         content of its machine Root store, empty {@code Optional} when the store was never read
 * @param intermediates content of its machine CA store, empty {@code Optional} when the store was never read
 * @param peers         names of the machines it opens a channel to (its parents); the reverse direction is implied
 */
public record TrustEnd(String name, List<X509Certificate> issuers, Optional<Set<X509Certificate>> roots,
        Optional<Set<X509Certificate>> intermediates, Set<String> peers) {
    /** Copies everything. */
    public TrustEnd {
        Objects.requireNonNull(name);
        issuers = List.copyOf(issuers);
        roots = roots.map(Set::copyOf);
        intermediates = intermediates.map(Set::copyOf);
        peers = Set.copyOf(peers);
    }

    /** A machine whose stores were not read: all its peers' certificates count as unproven there. */
    public static TrustEnd unread(String name, List<X509Certificate> issuers, Set<String> peers) {
        return new TrustEnd(name, issuers, Optional.empty(), Optional.empty(), peers);
    }
}
