package org.inkan.inventory;

import java.util.Locale;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What can be remarked about a row of a list or a host entered by hand; the rule id is {@code CSV-} and the constant's name. */
enum CsvFinding {
    OPEN_QUOTE(Severity.ERROR), NO_NAME(Severity.ERROR), ADDRESS(Severity.ERROR), BAD_NAME(Severity.ERROR),
    NOT_ASCII(Severity.ERROR), LONG_NETBIOS(Severity.WARNING), NETBIOS_CLASH(Severity.WARNING),
    DUPLICATE(Severity.ERROR), SAME_AGAIN(Severity.INFO), UNKNOWN_ROLE(Severity.ERROR), NO_GROUP(Severity.ERROR),
    PARENT_ADDRESS(Severity.ERROR), UNKNOWN_PARENT(Severity.WARNING), PARENT_IS_AGENT(Severity.WARNING),
    OWN_PARENT(Severity.ERROR), TOO_LONG(Severity.ERROR), EXTRA_CELLS(Severity.WARNING),
    UNKNOWN_COLUMN(Severity.INFO), NAME_TAKEN(Severity.ERROR), RENAMED(Severity.WARNING), PARENT_AGENT(Severity.WARNING);

    final Severity severity;

    CsvFinding(Severity severity) {
        this.severity = severity;
    }

    static Finding of(HostNames.Flaw flaw, Place place, String name) {
        return switch (flaw) {
            case EMPTY -> NO_NAME.at(place);
            case ADDRESS -> ADDRESS.at(place, name);
            case NOT_ASCII -> NOT_ASCII.at(place, name);
            default -> BAD_NAME.at(place, name);
        };
    }

    Finding at(Place place, Object... arguments) {
        Texts texts = Texts.beside(CsvFinding.class);
        String key = "CsvFinding_" + name();
        Text what = texts.text(key + "_what", arguments);
        return new Finding("CSV-" + name().replace('_', '-').toUpperCase(Locale.ROOT), severity, place, what,
                texts.text(key + "_why", arguments), texts.text(key + "_remedy", arguments));
    }
}
