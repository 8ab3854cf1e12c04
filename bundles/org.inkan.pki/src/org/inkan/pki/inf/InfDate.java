package org.inkan.pki.inf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of INF files. certreq reads them by the language of its machine; here only what means the same day everywhere is read: a month by
 * its English name, the year first, or numbers that allow one order alone. A time may follow, with or without AM and PM.
 */
final class InfDate {

    private static final Pattern TIME = Pattern.compile("(?i)\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AP]M))?\\b");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december");
    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1000;

    private InfDate() {
    }

    /** The moment in a zone; empty if the text is no date or may mean two days. */
    static Optional<Instant> parse(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher time = TIME.matcher(text);
            LocalTime at = time.find() ? time(time) : LocalTime.MIDNIGHT;
            return date(time.replaceFirst(" ")).map(day -> day.atTime(at).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group(4) != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("hour " + hour);
            }
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("PM") ? 12 : 0);
        }
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), time.group(3) == null ? 0 : Integer.parseInt(time.group(3)));
    }

    private static Optional<LocalDate> date(String text) {
        int month = 0;
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.strip().split("[\\s,./\\-年月日]+")) {
            if (part.matches("\\d{1,4}")) {
                numbers.add(Integer.parseInt(part));
            } else if (month == 0 && month(part) > 0) {
                month = month(part);
            } else {
                return Optional.empty();
            }
        }
        return month > 0 ? named(numbers, month) : numbers.size() == 3 ? numeric(numbers) : Optional.empty();
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size() && lower.length() >= 3; i++) {
            if (MONTHS.get(i).startsWith(lower)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The month stands as a word: of the two numbers one is a year. */
    private static Optional<LocalDate> named(List<Integer> numbers, int month) {
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        int year = Math.max(numbers.get(0), numbers.get(1));
        int day = Math.min(numbers.get(0), numbers.get(1));
        return year < FIRST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<LocalDate> numeric(List<Integer> numbers) {
        int first = numbers.get(0);
        int second = numbers.get(1);
        int third = numbers.get(2);
        if (first >= FIRST_YEAR) {
            return Optional.of(LocalDate.of(first, second, third));
        }
        if (third < FIRST_YEAR || first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? LocalDate.of(third, second, first) : LocalDate.of(third, first, second));
    }
}
