package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.rules.TemplateRequirements;

/** What a repair would change, seen before it is made: findings that go and come, and each product's before and after. Stateless. */
public final class RepairEffect {

    private static final Texts TEXTS = Texts.beside(RepairEffect.class);

    private RepairEffect() {
    }

    /** In words; {@code before} is the template now, {@code after} what the repair makes of it. */
    public static Text of(TemplateFindings rules, CertificateTemplate before, CertificateTemplate after, Place place) {
        List<Finding> repaired = rules.of(after, before, place);
        Set<String> now = noteworthy(rules.of(before, place));
        Set<String> then = noteworthy(repaired);
        Set<String> left = new TreeSet<>();
        repaired.forEach(f -> left.add(f.rule()));
        Set<String> eased = new TreeSet<>(now);
        eased.retainAll(left);
        List<Text> lines = new ArrayList<>();
        add(lines, "RepairEffect_clears", now, left);
        add(lines, "RepairEffect_eases", eased, then);
        add(lines, "RepairEffect_causes", then, now);
        for (TemplateRequirements each : rules.requirements()) {
            if (each.concerns(before)) {
                lines.add(TEXTS.text("RepairEffect_product", each.product(), words(each.check(before, place)),
                        words(each.check(after, place))));
            }
        }
        return Text.joined("  ", lines);
    }

    private static void add(List<Text> lines, String key, Set<String> these, Set<String> notThose) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(notThose);
        if (!left.isEmpty()) {
            lines.add(TEXTS.text(key, String.join(", ", left)));
        }
    }

    private static Set<String> noteworthy(List<Finding> findings) {
        Set<String> rules = new TreeSet<>();
        findings.stream().filter(f -> f.severity() != Severity.INFO).forEach(f -> rules.add(f.rule()));
        return rules;
    }

    private static Text words(List<Finding> findings) {
        List<String> rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
        return rules.isEmpty() ? TEXTS.text("RepairEffect_none") : Text.literal(String.join(", ", rules));
    }
}
