package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.lint.TemplateRules;
import org.inkan.template.ui.rules.TemplateRequirements;

/** Everything that is noticed about a template: attack paths, contradictions, and what products need that it is meant for. Immutable. */
public final class TemplateFindings {

    private final List<TemplateRequirements> requirements;

    /** Looks with these requirements besides the rules of templates themselves. */
    public TemplateFindings(List<TemplateRequirements> requirements) {
        this.requirements = List.copyOf(requirements);
    }

    /** Worst first; {@code before} is what the template was, so that a change cannot make it look as if meant for nothing. */
    public List<Finding> of(CertificateTemplate template, CertificateTemplate before, Place place) {
        List<Finding> findings = new ArrayList<>(TemplateRules.all().check(template, place));
        for (TemplateRequirements each : requirements) {
            if (each.concerns(template) || each.concerns(before)) {
                findings.addAll(each.check(template, place));
            }
        }
        findings.sort(Finding.WORST_FIRST);
        return List.copyOf(findings);
    }

    /** Worst first. */
    public List<Finding> of(CertificateTemplate template, Place place) {
        return of(template, template, place);
    }

    /** Findings of a file at their lines; a file that is no template is one finding. */
    public List<Finding> ofFile(byte[] content, String file) {
        SourceLines lines = SourceLines.of(content);
        try {
            CertificateTemplate template = TemplateJson.read(content, Place.of(file));
            return of(template, Place.of(file)).stream().map(lines::placed).toList();
        } catch (ProblemException e) {
            return List.of(unreadable(e.problem(), file, lines));
        }
    }

    /** What a file that is no template is as a finding. */
    public static Finding unreadable(Problem problem, String file, SourceLines lines) {
        Place place = Place.of(file).at(lines.of(problem), 0);
        return new Finding(problem.code(), Severity.ERROR, place, problem.what(), problem.why(), problem.next());
    }

    /** The requirements that are looked at. */
    public List<TemplateRequirements> requirements() {
        return requirements;
    }
}
