package org.inkan.ca.spi;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * Who a certification authority is.
 *
 * @param name  the authority's common name, as AD CS uses it in its configuration string
 * @param chain its certificates, the issuing one first and the root last; empty only for an authority that is reached
 *              by files and whose chain was not given yet
 */
public record CaIdentity(String name, List<X509Certificate> chain) {

    public CaIdentity {
        Objects.requireNonNull(name, "name");
        chain = List.copyOf(chain);
    }
}
