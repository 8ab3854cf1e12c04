package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** One rule on INF files; its texts are {@code <id>_title}, {@code _what}, {@code _why}, {@code _remedy} and {@code _fix}. */
record InfRule(String id, Severity severity, Source source, Check check) implements Rule<CertReqInf> {

    /** Looks at an INF and reports what violates the rule. */
    interface Check {
        void look(CertReqInf inf, Report report);
    }

    @Override
    public Text title() {
        return texts().text(id + "_title");
    }

    @Override
    public List<Source> sources() {
        return List.of(source);
    }

    @Override
    public List<Finding> check(CertReqInf subject, Place place) {
        Report report = new Report(place);
        check.look(subject, report);
        return List.copyOf(report.findings);
    }

    private static Texts texts() {
        return Texts.beside(InfRule.class);
    }

    /** Collects the findings of one run of the rule. */
    final class Report {

        private final Place artifact;
        private final List<Finding> findings = new ArrayList<>();

        private Report(Place artifact) {
            this.artifact = artifact;
        }

        void at(InfEntry entry, Object... arguments) {
            at(entry.line(), entry.column(), entry.name(), arguments);
        }

        void at(int line, int column, String element, Object... arguments) {
            add(severity, line, column, element, List.of(), arguments);
        }

        /** A violation with a ready repair; {@code null} stands for none. */
        void fixable(int line, int column, String element, CertReqInf repaired, Object... arguments) {
            List<QuickFix<?>> fixes = repaired == null ? List.of()
                : List.of(new QuickFix<>(id + ".fix", texts().text(id + "_fix", arguments), repaired));
            add(severity, line, column, element, fixes, arguments);
        }

        void add(Severity how, int line, int column, String element, List<QuickFix<?>> fixes, Object... arguments) {
            findings.add(new Finding(id, how, new Place(artifact.artifact(), element, line, column), texts().text(id + "_what", arguments),
                texts().text(id + "_why", arguments), texts().text(id + "_remedy", arguments), fixes));
        }

        /** A violation whose sentences stand elsewhere. */
        void told(int line, int column, String element, Text what, Text why, Text remedy) {
            findings.add(new Finding(id, severity, new Place(artifact.artifact(), element, line, column), what, why, remedy));
        }
    }
}
