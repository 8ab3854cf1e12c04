package org.inkan.opsmgr.ui.expiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostRow;

/**
 * The hosts whose certificates end in one time. Immutable.
 *
 * @param scale   how long the time is
 * @param from    its first day; for what has ended already the day of the look
 * @param last    whether it stands for everything after its first day
 * @param urgency that of its first certificate; all that have ended stand in one bar
 * @param hosts   by the end of their certificates
 */
public record ExpiryBar(ExpiryScale scale, LocalDate from, boolean last, Urgency urgency, List<HostRow> hosts) {

    /** Copies the hosts. */
    public ExpiryBar {
        hosts = List.copyOf(hosts);
    }

    /** What stands below the bar. */
    public String label(Locale locale) {
        Texts texts = Texts.beside(ExpiryBar.class);
        if (urgency == Urgency.OVERDUE) {
            return urgency.label().in(locale);
        }
        String start = scale.shortText(from, locale);
        return last ? texts.text("ExpiryBar_after", start).in(locale) : start;
    }

    /** The bar in words: when, how many, how urgent. */
    public Text text() {
        Texts texts = Texts.beside(ExpiryBar.class);
        if (urgency == Urgency.OVERDUE) {
            return texts.text("ExpiryBar_overdue", hosts.size());
        }
        Text when = last ? texts.text("ExpiryBar_after", scale.longText(from)) : scale.longText(from);
        return texts.text("ExpiryBar_text", when, hosts.size(), urgency.label());
    }
}
