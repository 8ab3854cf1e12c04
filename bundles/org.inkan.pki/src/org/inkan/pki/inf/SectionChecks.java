package org.inkan.pki.inf;

import org.inkan.pki.inf.InfValueException.Kind;

/** Checks of the sections that stand for an extension, and of names that only the machine itself knows. */
final class SectionChecks {

    private SectionChecks() {
    }

    static void value(CertReqInf inf, InfRule.Report report) {
        for (SectionExtensions kind : SectionExtensions.values()) {
            try {
                kind.read(inf);
            } catch (InfValueException e) {
                boolean policy = kind == SectionExtensions.POLICIES || kind == SectionExtensions.APPLICATION_POLICIES;
                // Rule INF-022 looks at every OID= line already.
                if (!policy || e.kind() != Kind.BAD_OID) {
                    report.told(e.line(), e.column(), "[" + kind.section() + "]", e.what(), e.why(), e.remedy());
                }
            }
        }
    }

    static void depth(CertReqInf inf, InfRule.Report report) {
        NameConstraintSection.withDepth(inf).forEach(e -> report.at(e, e.text()));
    }

    static void namesOfTheMachine(CertReqInf inf, InfRule.Report report) {
        if (inf.number(NewRequestKey.SUBJECT_NAME_FLAGS).orElse(0) != 0) {
            inf.entry(NewRequestKey.SUBJECT_NAME_FLAGS).ifPresent(e -> report.at(e, e.text()));
        }
    }
}
