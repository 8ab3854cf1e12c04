package org.inkan.trust;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What one machine saw when it asked for revocation information. No consulted source says that the OpsMgr
 * connector checks CRLs, so an unreachable address is a warning and never a failure.
 *
 * @param at         machine that asked
 * @param address    CRL or OCSP address of the certificate
 * @param answer     what came back
 * @param nextUpdate end of validity of the list that came back, if any
 */
public record RevocationReach(String at, URI address, Answer answer, Optional<Instant> nextUpdate) {
    /** Checks for null. */
    public RevocationReach {
        Objects.requireNonNull(at);
        Objects.requireNonNull(address);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(nextUpdate);
    }

    /** How the address answered. */
    public enum Answer {
        /** A usable answer came back. */
        REACHED,
        /** An answer came back but it is out of date. */
        STALE,
        /** Nothing usable came back. */
        UNREACHABLE,
        /** Nobody asked yet. */
        UNTRIED
    }
}
