package org.inkan.pki.path.internal;

import java.net.URI;
import java.net.URISyntaxException;

/** uniformResourceIdentifier names; constraints look at the host alone (RFC 5280 §4.2.1.10). */
final class UriNames {

    private UriNames() {
    }

    /** The fully qualified host, or null: a URI without one, or with an address, cannot be judged and is refused. */
    static String host(String uri) {
        try {
            String host = new URI(uri).getHost();
            return host != null && DnsNames.validName(host) ? host : null;
        } catch (URISyntaxException notAUri) {
            return null;
        }
    }

    static boolean validConstraint(String base) {
        return base.isEmpty() || DnsNames.validName(base.startsWith(".") ? base.substring(1) : base);
    }

    /** Without a leading dot the constraint is one host; with it, everything below the domain. */
    static boolean within(String uri, String base) {
        String host = host(uri);
        if (host == null) {
            return false;
        }
        return base.isEmpty() || (base.startsWith(".") ? DnsNames.within(host, base) : host.equalsIgnoreCase(base));
    }
}
