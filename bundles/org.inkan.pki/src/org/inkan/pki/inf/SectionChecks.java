package org.inkan.pki.inf;

import java.util.stream.Stream;
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
                // Rule INF-022 looks at every OID= line already, rule INF-005 at every line without an equals sign.
                if ((!policy || e.kind() != Kind.BAD_OID) && e.kind() != Kind.NO_EQUALS) {
                    report.told(e.line(), e.column(), "[" + kind.section() + "]", e.what(), e.why(), e.remedy());
                }
            }
        }
        strayUsage(inf).filter(InfEntry::hasEquals).map(InfValueException::stray).forEach(e -> report.told(e.line(), e.column(),
            "[" + CertReqInf.ENHANCED_KEY_USAGE + "]", e.what(), e.why(), e.remedy()));
    }

    /** Lines of {@code [EnhancedKeyUsageExtension]} that are neither a usage nor {@code Critical}. */
    static Stream<InfEntry> strayUsage(CertReqInf inf) {
        return inf.document().section(CertReqInf.ENHANCED_KEY_USAGE).stream().flatMap(s -> s.entries().stream())
            .filter(e -> !e.hasEquals()
                || !e.continues() && !e.name().equalsIgnoreCase("OID") && !e.name().equalsIgnoreCase(CertReqInf.CRITICAL));
    }

    static void depth(CertReqInf inf, InfRule.Report report) {
        NameConstraintSection.withDepth(inf).forEach(e -> report.at(e, e.text()));
    }

    static void namesOfTheMachine(CertReqInf inf, InfRule.Report report) {
        if (inf.number(NewRequestKey.SUBJECT_NAME_FLAGS).orElse(0) != 0 || MachineSubject.asksTemplate(inf)) {
            inf.entry(NewRequestKey.SUBJECT_NAME_FLAGS).ifPresent(e -> report.at(e, e.text()));
        }
    }
}
