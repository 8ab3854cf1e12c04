package org.inkan.template.lint;

import java.util.List;
import java.util.function.Function;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;

/**
 * A rule as data: id, attribute it points at, sources, and a look that yields {@link Hit}s. Texts lie under {@code TemplateRules_<id>_…}.
 */
record TemplateRule(String id, TemplateAttribute attribute, List<Source> sources, Function<CertificateTemplate, List<Hit>> look)
    implements Rule<CertificateTemplate> {

    static final Texts TEXTS = Texts.beside(TemplateRule.class);

    /** One thing noticed. */
    record Hit(Severity severity, List<Object> arguments, List<QuickFix<?>> fixes) {
        static List<Hit> of(Severity severity, Object... arguments) {
            return List.of(new Hit(severity, List.of(arguments), List.of()));
        }

        static List<Hit> when(boolean condition, Severity severity, Object... arguments) {
            return condition ? of(severity, arguments) : List.of();
        }
    }

    @Override
    public Text title() {
        return TEXTS.text("TemplateRules_" + id + "_title");
    }

    @Override
    public List<Finding> check(CertificateTemplate template, Place place) {
        return look.apply(template).stream().map(hit -> finding(hit, template, place)).toList();
    }

    private Finding finding(Hit hit, CertificateTemplate template, Place place) {
        Object[] arguments = new Object[hit.arguments().size() + 1];
        arguments[0] = template.cn();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = hit.arguments().get(i - 1);
        }
        String key = "TemplateRules_" + id;
        return new Finding(id, hit.severity(), place.at(attribute.ldapName()), TEXTS.text(key + "_what", arguments),
            TEXTS.text(key + "_why", arguments), TEXTS.text(key + "_remedy", arguments), hit.fixes());
    }
}
