package org.inkan.opsmgr;

import java.util.List;

import org.inkan.core.finding.QuickFix;
import org.inkan.core.text.Texts;

/** Ready repairs of an INF file: one entry of [NewRequest] set to what OpsMgr needs. */
final class InfFixes {
    private static final Texts TEXTS = Texts.beside(InfFixes.class);

    private InfFixes() {
    }

    /** Empty for subjects that are not INF files. */
    static List<QuickFix<?>> set(Claims claims, String key, String value) {
        if (claims.subject() instanceof OpsMgrSubject.OfInf inf) {
            return List.of(new QuickFix<>("OM." + key, TEXTS.text("InfFixes_set", key, value),
                    new OpsMgrSubject.OfInf(inf.inf().withValue("NewRequest", key, value), inf.host())));
        }
        return List.of();
    }
}
