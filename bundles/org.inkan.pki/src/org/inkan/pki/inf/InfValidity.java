package org.inkan.pki.inf;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.inkan.core.problem.ProblemException;

/**
 * How long a self-signed certificate is valid: {@code NotBefore} or else now; {@code NotAfter}, or {@code ValidityPeriodUnits} times
 * {@code ValidityPeriod}, or else one year, the default of {@code New-SelfSignedCertificate} (the certreq reference names none).
 *
 * @param notBefore first moment, whole seconds
 * @param notAfter last moment, whole seconds
 * @param wrong the key whose value cannot be used; both moments are meaningless then
 */
record InfValidity(Instant notBefore, Instant notAfter, Optional<NewRequestKey> wrong) {

    private static final Map<String, ChronoUnit> UNITS = Map.of("YEARS", ChronoUnit.YEARS, "MONTHS", ChronoUnit.MONTHS, "WEEKS",
        ChronoUnit.WEEKS, "DAYS", ChronoUnit.DAYS, "HOURS", ChronoUnit.HOURS, "MINUTES", ChronoUnit.MINUTES, "SECONDS", ChronoUnit.SECONDS);
    /** RFC 5280 4.1.2.5.2: four digits of the year. */
    private static final int LAST_YEAR = 9999;

    static InfValidity of(CertReqInf inf, Clock clock) {
        ZonedDateTime from = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        if (inf.has(NewRequestKey.NOT_BEFORE)) {
            Optional<Instant> date = InfDate.parse(inf.text(NewRequestKey.NOT_BEFORE), clock.getZone());
            if (date.isEmpty()) {
                return wrong(NewRequestKey.NOT_BEFORE);
            }
            from = date.get().atZone(clock.getZone());
        }
        boolean period = inf.has(NewRequestKey.VALIDITY_PERIOD) || inf.has(NewRequestKey.VALIDITY_PERIOD_UNITS);
        if (inf.has(NewRequestKey.NOT_AFTER)) {
            Optional<Instant> date = InfDate.parse(inf.text(NewRequestKey.NOT_AFTER), clock.getZone());
            // The reference: NotAfter cannot be used together with a period.
            return period || date.isEmpty() ? wrong(NewRequestKey.NOT_AFTER) : checked(from, date.get().atZone(clock.getZone()),
                NewRequestKey.NOT_AFTER);
        }
        return period ? ofPeriod(inf, from) : checked(from, from.plusYears(1), NewRequestKey.NOT_BEFORE);
    }

    private static InfValidity ofPeriod(CertReqInf inf, ZonedDateTime from) {
        ChronoUnit unit = UNITS.get(inf.text(NewRequestKey.VALIDITY_PERIOD).toUpperCase(Locale.ROOT));
        OptionalInt count = inf.number(NewRequestKey.VALIDITY_PERIOD_UNITS);
        if (unit == null) {
            return wrong(NewRequestKey.VALIDITY_PERIOD);
        }
        if (count.isEmpty() || count.getAsInt() < 0) {
            return wrong(NewRequestKey.VALIDITY_PERIOD_UNITS);
        }
        try {
            return checked(from, from.plus(count.getAsInt(), unit), NewRequestKey.VALIDITY_PERIOD_UNITS);
        } catch (DateTimeException e) {
            return wrong(NewRequestKey.VALIDITY_PERIOD_UNITS);
        }
    }

    private static InfValidity checked(ZonedDateTime from, ZonedDateTime to, NewRequestKey key) {
        boolean good = to.isAfter(from) && to.getYear() <= LAST_YEAR;
        return good ? new InfValidity(from.toInstant(), to.toInstant(), Optional.empty()) : wrong(key);
    }

    private static InfValidity wrong(NewRequestKey key) {
        return new InfValidity(Instant.EPOCH, Instant.EPOCH, Optional.of(key));
    }

    InfValidity orThrow(InfContent content) throws ProblemException {
        if (wrong.isPresent()) {
            throw content.problem("InfCertificateBuilder_validity", wrong.get(), wrong.get().key());
        }
        return this;
    }
}
