package org.inkan.ca.spi;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which issued certificates are wanted; an empty part does not restrict.
 *
 * @param serial        exactly this serial number
 * @param subject       part of the subject's display form, without regard to case
 * @param template      {@code cn} of the template, without regard to case
 * @param expiresBefore not valid any more at this time
 * @param revoked       only revoked ones, or only others
 */
public record IssuedQuery(Optional<BigInteger> serial, Optional<String> subject, Optional<String> template,
        Optional<Instant> expiresBefore, Optional<Boolean> revoked) {

    public IssuedQuery {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(expiresBefore, "expiresBefore");
        Objects.requireNonNull(revoked, "revoked");
    }

    /** Everything. */
    public static IssuedQuery all() {
        return new IssuedQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public IssuedQuery withSerial(BigInteger wanted) {
        return new IssuedQuery(Optional.of(wanted), subject, template, expiresBefore, revoked);
    }

    public IssuedQuery withSubject(String part) {
        return new IssuedQuery(serial, Optional.of(part), template, expiresBefore, revoked);
    }

    public IssuedQuery withTemplate(String cn) {
        return new IssuedQuery(serial, subject, Optional.of(cn), expiresBefore, revoked);
    }

    public IssuedQuery withExpiresBefore(Instant limit) {
        return new IssuedQuery(serial, subject, template, Optional.of(limit), revoked);
    }

    public IssuedQuery withRevoked(boolean wanted) {
        return new IssuedQuery(serial, subject, template, expiresBefore, Optional.of(wanted));
    }
}
