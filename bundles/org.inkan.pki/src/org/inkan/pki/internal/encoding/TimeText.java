package org.inkan.pki.internal.encoding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UTCTime and GeneralizedTime (X.680 46, 47), with the offsets and missing seconds that DER forbids but old files hold. */
final class TimeText {

    /** RFC 5280 4.1.2.5.1: two-digit years from 50 on belong to the twentieth century. */
    private static final int PIVOT = 50;
    private static final Pattern FORM = Pattern
            .compile("(\\d{2}|\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?(Z|[+-]\\d{4})?");

    private TimeText() {
    }

    static Instant parse(Tlv value) {
        Matcher form = FORM.matcher(value.ascii());
        int yearDigits = value.is(Tlv.UTC_TIME) ? 2 : 4;
        if (!form.matches() || form.group(1).length() != yearDigits) {
            throw new IllegalArgumentException("time");
        }
        int year = Integer.parseInt(form.group(1));
        if (yearDigits == 2) {
            year += year < PIVOT ? 2000 : 1900;
        }
        LocalDateTime time = LocalDateTime.of(year, number(form, 2), number(form, 3), number(form, 4), number(form, 5),
                form.group(6) == null ? 0 : number(form, 6));
        String zone = form.group(7);
        return time.toInstant(zone == null || "Z".equals(zone) ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
