package org.inkan.pki.path.internal;

import java.util.List;

import org.inkan.pki.path.rule.PathRule;

/** What the CRLs at hand say about one certificate. */
public sealed interface RevocationState {

    /** Not revoked, for every reason there is. */
    record Good() implements RevocationState {
    }

    /** Listed. */
    record Revoked(CrlView.Entry entry) implements RevocationState {
    }

    /** The CRLs do not cover the certificate; {@code troubles} tells why those that might have were not usable. */
    record Unknown(List<Trouble> troubles) implements RevocationState {
        public Unknown {
            troubles = List.copyOf(troubles);
        }
    }

    /** @param issuer who issued the CRL */
    record Trouble(PathRule rule, String issuer) {
    }
}
