package org.inkan.opsmgr.kit;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.inkan.opsmgr.OpsMgrRole;

/**
 * What an install kit carries.
 *
 * @param role        what the machine is
 * @param certificate the host's certificate
 * @param issuers     certificates above it, nearest first, root last
 * @param peerIssuers certificates above the peers' certificates, where they differ; any order, duplicates are fine
 * @param pfx         key and certificate as PKCS#12 when the key was made elsewhere; empty when the key is on the
 *                    host. The password is never part of a kit
 */
public record InstallContent(OpsMgrRole role, X509Certificate certificate, List<X509Certificate> issuers,
        List<X509Certificate> peerIssuers, Optional<byte[]> pfx) {
    /** Copies everything. */
    public InstallContent {
        Objects.requireNonNull(role);
        Objects.requireNonNull(certificate);
        issuers = List.copyOf(issuers);
        peerIssuers = List.copyOf(peerIssuers);
        pfx = pfx.map(byte[]::clone);
    }

    /** Never prints the key. */
    @Override
    public String toString() {
        return "InstallContent[" + certificate.getSubjectX500Principal() + "]";
    }
}
