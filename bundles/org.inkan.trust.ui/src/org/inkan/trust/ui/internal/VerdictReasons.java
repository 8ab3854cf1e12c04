package org.inkan.trust.ui.internal;

import java.util.Locale;

import org.inkan.core.finding.Finding;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;

/** A verdict in full: the word, and each reason with what to do about it. Stateless. */
final class VerdictReasons {

    private static final Texts TEXTS = Texts.beside(VerdictReasons.class);

    private VerdictReasons() {
    }

    /** {@code lists} tells whether there were revocation lists to look into. */
    static String of(TrustItem item, Verdict verdict, boolean lists) {
        Locale locale = Locale.getDefault();
        StringBuilder text = new StringBuilder(item.label()).append('\n').append(verdict.state().label().in(locale));
        if (verdict.findings().isEmpty() && item instanceof TrustItem.OfCrl) {
            text.append('\n').append(TEXTS.text("VerdictReasons_list").in(locale));
        } else if (verdict.findings().isEmpty()) {
            text.append('\n').append(TEXTS.text(lists ? "VerdictReasons_fine" : "VerdictReasons_unrevoked").in(locale));
        }
        for (Finding finding : verdict.findings()) {
            text.append("\n\n").append(finding.rule()).append("  ").append(finding.what().in(locale));
            text.append('\n').append(finding.why().in(locale)).append('\n')
                    .append(TEXTS.text("VerdictReasons_remedy", finding.remedy()).in(locale));
        }
        return text.toString();
    }
}
