package org.inkan.opsmgr;

import java.util.List;

import org.inkan.core.finding.QuickFix;
import org.inkan.core.text.Texts;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.x509.Oids;

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

    /** The host's name as the only dNSName, where the file has no alternative names yet. */
    static List<QuickFix<?>> alternativeName(Claims claims, String name) {
        if (claims.subject() instanceof OpsMgrSubject.OfInf inf && OpsMgrNames.isHostName(name)
                && inf.inf().find("Extensions", Oids.SUBJECT_ALT_NAME).isEmpty()) {
            return List.of(new QuickFix<>("OM.SAN", TEXTS.text("InfFixes_name", name), new OpsMgrSubject.OfInf(
                    inf.inf().withValue("Extensions", Oids.SUBJECT_ALT_NAME, "{text}DNS=" + name + "&"), inf.host())));
        }
        return List.of();
    }

    /** Adds the missing purposes to their section, where the file names none in {@code [Extensions]}. */
    static List<QuickFix<?>> purposes(Claims claims, List<String> missing) {
        if (!(claims.subject() instanceof OpsMgrSubject.OfInf inf)
                || inf.inf().find("Extensions", Oids.EXTENDED_KEY_USAGE).isPresent()) {
            return List.of();
        }
        InfDocument repaired = inf.inf();
        for (String purpose : missing) {
            var section = repaired.section("EnhancedKeyUsageExtension");
            repaired = section.isEmpty() ? repaired.withValue("EnhancedKeyUsageExtension", "OID", purpose)
                    : repaired.withInserted(section.get().lastLine(), "OID = " + purpose);
        }
        return List.of(new QuickFix<>("OM.EKU", TEXTS.text("InfFixes_purposes"), new OpsMgrSubject.OfInf(repaired, inf.host())));
    }
}
