package org.inkan.opsmgr.kit;

import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;

import org.inkan.host.Kit;
import org.inkan.host.KitPhase;
import org.inkan.opsmgr.OpsMgrRole;

/**
 * What was sent to a host and is expected back; kept in the fleet when a kit is built.
 *
 * @param host           full computer name the kit was built for
 * @param role           what the machine is
 * @param phase          what the kit does
 * @param nonce          nonce of the kit
 * @param manifestSha256 digest of the kit's manifest
 * @param certificate    certificate the host has to bind, install phase only
 */
public record ExpectedKit(String host, OpsMgrRole role, KitPhase phase, String nonce, String manifestSha256,
        Optional<X509Certificate> certificate) {
    /** Checks for null. */
    public ExpectedKit {
        Objects.requireNonNull(host);
        Objects.requireNonNull(role);
        Objects.requireNonNull(phase);
        Objects.requireNonNull(nonce);
        Objects.requireNonNull(manifestSha256);
        Objects.requireNonNull(certificate);
    }

    /** The expectation that belongs to a kit just built. */
    public static ExpectedKit of(Kit kit, OpsMgrRole role, Optional<X509Certificate> certificate) {
        return new ExpectedKit(kit.identity().host(), role, kit.identity().phase(), kit.identity().nonce(),
                kit.manifestSha256(), certificate);
    }
}
