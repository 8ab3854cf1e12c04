package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.inkan.inventory.Role;

/**
 * What a kit is to contain.
 *
 * @param host            full computer name
 * @param managementGroup name of the management group, for the agent's installation
 * @param parent          server the host reports to; may be empty
 * @param certificate     the host's certificate; install phase only
 * @param chain           issuing certificates, issuer first and root last
 * @param peerIssuers     certificates above those of the hosts it talks to; they may come from another CA
 * @param pfx             key and certificate, if the key was made here
 */
public record KitOrder(String host, Role role, String managementGroup, String parent,
        Optional<X509Certificate> certificate, List<X509Certificate> chain,
        List<X509Certificate> peerIssuers, Optional<byte[]> pfx) {

    /** Copies the lists. */
    public KitOrder {
        chain = List.copyOf(chain);
        peerIssuers = List.copyOf(peerIssuers);
    }
}
