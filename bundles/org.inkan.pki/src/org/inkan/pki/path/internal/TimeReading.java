package org.inkan.pki.path.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.bouncycastle.asn1.x509.Time;

/**
 * The time of a certificate or CRL. Nearly all are in Zulu and whole seconds, as RFC 5280 §4.1.2.5 wants; those are read
 * here, for Bouncy Castle sets up a date format anew for each. Everything else is left to it.
 */
final class TimeReading {

    /** How Bouncy Castle writes both of ASN.1's times, after fourteen digits. */
    private static final String ZULU = "GMT+00:00";
    private static final int DIGITS = 14;

    private TimeReading() {
    }

    /** @throws RuntimeException if the text is no time, as Bouncy Castle does; callers take that as malformed */
    static Instant of(Time time) {
        String text = time.getTime();
        Instant quick = text.length() == DIGITS + ZULU.length() && text.endsWith(ZULU) ? digits(text) : null;
        return quick == null ? time.getDate().toInstant() : quick;
    }

    private static Instant digits(String text) {
        for (int i = 0; i < DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        try {
            return LocalDateTime.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8), number(text, 8, 10),
                    number(text, 10, 12), number(text, 12, 14)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException outOfRange) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
