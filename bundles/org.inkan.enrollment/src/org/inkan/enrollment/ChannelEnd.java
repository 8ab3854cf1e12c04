package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.inkan.inventory.Role;
import org.inkan.pki.x509.X509Names;
import org.inkan.trust.TrustAnalysis;
import org.inkan.trust.TrustStore;

/**
 * One end of a channel as the fleet's folder knows it. Immutable.
 *
 * @param host     full computer name
 * @param role     part it plays; empty for a server that is not in the fleet
 * @param name     the name the connector reads from its certificate; empty if it has no certificate or that has no name
 * @param notAfter end of its certificate's validity; empty if it has no certificate
 * @param issuers  certificates above its own, nearest first
 * @param stores   what is known about its stores
 */
public record ChannelEnd(String host, Optional<Role> role, Optional<String> name, Optional<Instant> notAfter,
        List<X509Certificate> issuers, Stores stores) {

    /** What is known about the stores of a machine: only what a kit carries, and whether it ran. */
    public enum Stores {
        /** There is no install kit. */
        NO_KIT,
        /** The kit is built; no result came back. */
        KIT_BUILT,
        /** A result of this kit, or a person, vouches that its certificates are in the stores. */
        PROVEN
    }

    /** Copies the list. */
    public ChannelEnd {
        Objects.requireNonNull(host);
        issuers = List.copyOf(issuers);
    }

    static ChannelEnd unknown(String host) {
        return new ChannelEnd(host, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Stores.NO_KIT);
    }

    /** Whether it has a certificate. */
    public boolean hasCertificate() {
        return notAfter.isPresent();
    }

    /** Name of the root its chain ends in; empty if the chain is not complete. */
    public Optional<String> root() {
        return issuers.stream().filter(issuer -> TrustAnalysis.storeOf(issuer) == TrustStore.ROOT).findFirst().map(ChannelEnd::label);
    }

    /** A certificate in a few words: its common name, or the whole subject. */
    static String label(X509Certificate certificate) {
        String common = X509Names.commonName(certificate.getSubjectX500Principal());
        return common == null || common.isEmpty() ? X509Names.display(certificate.getSubjectX500Principal()) : common;
    }
}
