package org.inkan.pki.path.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReadingTest {

    /** Two digits of a year from 50 on belong to the last century (RFC 5280 §4.1.2.5.1). */
    @ParameterizedTest
    @CsvSource({ "260228235959Z,2026-02-28T23:59:59Z", "491231000000Z,2049-12-31T00:00:00Z",
            "500101000000Z,1950-01-01T00:00:00Z", "2601010000Z,2026-01-01T00:00:00Z",
            "260101000000+0900,2025-12-31T15:00:00Z" })
    void utcTimeIsReadInEveryForm(String text, Instant expected) {
        assertEquals(expected, TimeReading.of(Time.getInstance(new ASN1UTCTime(text))));
    }

    @ParameterizedTest
    @CsvSource({ "20500101000000Z,2050-01-01T00:00:00Z", "99991231235959Z,9999-12-31T23:59:59Z",
            "20500101000000.5Z,2050-01-01T00:00:00.500Z", "20500101090000+0900,2050-01-01T00:00:00Z" })
    void generalizedTimeIsReadInEveryForm(String text, Instant expected) {
        assertEquals(expected, TimeReading.of(Time.getInstance(new ASN1GeneralizedTime(text))));
    }

    /** What is no date goes Bouncy Castle's way, as before. */
    @ParameterizedTest
    @ValueSource(strings = { "269901000000Z", "260230000000Z" })
    void aDayThatIsNoneIsJudgedByTheLibrary(String text) {
        Time time = Time.getInstance(new ASN1UTCTime(text));
        assertEquals(time.getDate().toInstant(), TimeReading.of(time));
    }

    @ParameterizedTest
    @ValueSource(strings = { "26XX01000000Z" })
    void lettersAreNoTime(String text) {
        assertThrows(RuntimeException.class, () -> TimeReading.of(Time.getInstance(new ASN1UTCTime(text))));
    }
}
