package org.inkan.opsmgr.ui.expiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** How long a time a bar stands for. */
public enum ExpiryScale {
    /** From a Monday to the Sunday after it (ISO 8601). */
    WEEK,
    /** A calendar month. */
    MONTH;

    /** What the person at the screen chooses from. */
    public Text label() {
        return Texts.beside(ExpiryScale.class).text("ExpiryScale_" + name());
    }

    /** First day of the time {@code day} lies in. */
    LocalDate start(LocalDate day) {
        return this == WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    LocalDate plus(LocalDate start, int periods) {
        return this == WEEK ? start.plusWeeks(periods) : start.plusMonths(periods);
    }

    long between(LocalDate start, LocalDate day) {
        return (this == WEEK ? ChronoUnit.WEEKS : ChronoUnit.MONTHS).between(start, start(day));
    }

    String shortText(LocalDate start, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern(this == WEEK ? "MMMd" : "yM").withLocale(locale).format(start);
    }

    Text longText(LocalDate start) {
        return locale -> this == MONTH ? DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(start)
                : Texts.beside(ExpiryScale.class).text("ExpiryScale_weekFrom",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(start)).in(locale);
    }
}
