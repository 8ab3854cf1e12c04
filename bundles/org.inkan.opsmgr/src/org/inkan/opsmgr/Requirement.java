package org.inkan.opsmgr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** One requirement; its texts are in the properties under its id with underscores. */
record Requirement(String id, List<Source> sources, BiConsumer<Claims, Requirement.Report> judgement)
        implements Rule<OpsMgrSubject> {
    private static final Texts TEXTS = Texts.beside(Requirement.class);

    static Requirement of(String id, BiConsumer<Claims, Report> judgement, Source... sources) {
        return new Requirement(id, List.of(sources), judgement);
    }

    @Override
    public Text title() {
        return TEXTS.text(key() + "_title");
    }

    @Override
    public List<Finding> check(OpsMgrSubject subject, Place place) {
        Report report = new Report(this);
        judgement.accept(ClaimsReader.read(subject, place), report);
        return List.copyOf(report.findings);
    }

    private String key() {
        return "OpsMgrRules_" + id.replace('-', '_');
    }

    /** Collects the findings of one requirement about one subject. */
    static final class Report {
        private final Requirement requirement;
        private final List<Finding> findings = new ArrayList<>();

        private Report(Requirement requirement) {
            this.requirement = requirement;
        }

        void error(Place place, Object... arguments) {
            add(Severity.ERROR, place, List.of(), arguments);
        }

        void warning(Place place, Object... arguments) {
            add(Severity.WARNING, place, List.of(), arguments);
        }

        void info(Place place, Object... arguments) {
            add(Severity.INFO, place, List.of(), arguments);
        }

        void add(Severity severity, Place place, List<QuickFix<?>> fixes, Object... arguments) {
            String key = requirement.key();
            findings.add(new Finding(requirement.id, severity, place, TEXTS.text(key + "_what", arguments),
                    TEXTS.text(key + "_why", arguments), TEXTS.text(key + "_remedy", arguments), fixes));
        }
    }
}
