package org.inkan.template;

import java.util.Optional;

/** Units of a template period, largest first; a year has 365 days, as the table of built-in templates, after MS-CRTD &lt;42&gt;, shows. */
public enum PeriodUnit {
    YEARS(365L * 86_400, 'y', '年'),
    MONTHS(30L * 86_400, 'm', 'か', 'ヶ', 'カ'),
    WEEKS(7L * 86_400, 'w', '週'),
    DAYS(86_400L, 'd', '日'),
    HOURS(3_600L, 'h', '時'),
    SECONDS(1L);

    private final long seconds;
    private final String initials;

    PeriodUnit(long seconds, char... initials) {
        this.seconds = seconds;
        this.initials = new String(initials);
    }

    /** Length of one unit in 100-ns steps. */
    public long ticks() {
        return seconds * 10_000_000;
    }

    static Optional<PeriodUnit> ofWord(String word) {
        for (PeriodUnit unit : values()) {
            if (unit.initials.indexOf(word.charAt(0)) >= 0) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
