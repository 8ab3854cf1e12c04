package org.inkan.template;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * A validity or renewal period as a template stores it (values as in the table of built-in templates, after MS-CRTD &lt;42&gt;): a negative
 * count of 100-ns units in eight little-endian octets.
 * A year is 365 days and a month 30, as in the console.
 *
 * @param ticks length in 100-ns units, never negative
 */
public record Period(long ticks) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9})\\s*(hours?|days?|weeks?|months?|years?|時間|日|週間?|か月|ヶ月|カ月|年)");

    /** Refuses a negative length. */
    public Period {
        if (ticks < 0) {
            throw new IllegalArgumentException("negative period");
        }
    }

    /** {@code count} units of this kind. */
    public static Period of(int count, PeriodUnit unit) {
        return new Period(Math.multiplyExact((long) count, unit.ticks()));
    }

    /** {@code count} years of 365 days. */
    public static Period ofYears(int count) {
        return of(count, PeriodUnit.YEARS);
    }

    /** The period of eight octets; empty if the length is wrong or the number positive. */
    public static Optional<Period> ofBytes(byte[] bytes) {
        if (bytes.length != Long.BYTES) {
            return Optional.empty();
        }
        long raw = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return raw > 0 || raw == Long.MIN_VALUE ? Optional.empty() : Optional.of(new Period(-raw));
    }

    /** Reads "1 Years", "6 weeks" or the Japanese words of the console. */
    public static Optional<Period> ofWords(String words) {
        Matcher matcher = WORDS.matcher(words.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return PeriodUnit.ofWord(matcher.group(2)).map(unit -> of(Integer.parseInt(matcher.group(1)), unit));
    }

    /** The eight octets. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(-ticks).array();
    }

    /** The same length; exact. */
    public Duration toDuration() {
        return Duration.ofSeconds(ticks / 10_000_000, ticks % 10_000_000 * 100);
    }

    /** The largest unit that divides the period without rest, as the console shows it. */
    public PeriodUnit unit() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            if (ticks != 0 && ticks % unit.ticks() == 0) {
                return unit;
            }
        }
        return ticks == 0 ? PeriodUnit.DAYS : PeriodUnit.SECONDS;
    }

    /** For example "2 years" or "2 年". */
    public Text text() {
        PeriodUnit unit = unit();
        long count = ticks / unit.ticks();
        return Texts.beside(Period.class).text("Period_" + unit.name() + (count == 1 ? "_1" : ""), count);
    }
}
