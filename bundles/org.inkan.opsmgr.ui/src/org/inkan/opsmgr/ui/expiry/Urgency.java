package org.inkan.opsmgr.ui.expiry;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** How soon something has to be done about a certificate. */
public enum Urgency {
    /** It has ended. */
    OVERDUE("✕"),
    /** It ends within the days of the preference. */
    SOON("!"),
    /** Nothing has to be done yet. */
    LATER("");

    private final String sign;

    Urgency(String sign) {
        this.sign = sign;
    }

    /** Stands beside the number of a bar, because colour alone tells nothing to many readers. */
    public String sign() {
        return sign;
    }

    /** In words. */
    public Text label() {
        return Texts.beside(Urgency.class).text("Urgency_" + name());
    }
}
