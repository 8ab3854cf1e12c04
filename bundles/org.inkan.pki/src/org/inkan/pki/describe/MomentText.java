package org.inkan.pki.describe;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.inkan.core.text.Text;

/** A moment as a reader writes it, in a zone and with its distance from UTC. */
record MomentText(Instant at, ZoneId zone) implements Text {

    @Override
    public String in(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale).format(at.atZone(zone))
                + DateTimeFormatter.ofPattern(" (xxx)", Locale.ROOT).format(at.atZone(zone));
    }
}
