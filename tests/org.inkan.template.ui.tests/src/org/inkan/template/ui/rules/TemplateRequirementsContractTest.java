package org.inkan.template.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.junit.jupiter.api.Test;

/** What all {@link TemplateRequirements} must do; subclass it for yours. */
public abstract class TemplateRequirementsContractTest {

    /** The requirements. */
    protected abstract TemplateRequirements requirements();

    @Test
    void theProductHasAName() {
        assertFalse(requirements().product().in(Locale.JAPANESE).isBlank());
    }

    @Test
    void everyBuiltInTemplateAndAnEmptyOneCanBeLookedAtTwiceWithTheSameResult() {
        List<CertificateTemplate> templates = new java.util.ArrayList<>(BuiltInTemplates.all());
        templates.add(new CertificateTemplate(Map.of()));
        for (CertificateTemplate template : templates) {
            requirements().concerns(template);
            List<String> first = rules(template);
            assertEquals(first, rules(template), template.cn());
        }
    }

    @Test
    void everyFindingSaysWhatWhyAndWhatToDoInBothLanguages() {
        for (CertificateTemplate template : BuiltInTemplates.all()) {
            for (Finding finding : requirements().check(template, Place.of("x"))) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    assertFalse(finding.what().in(locale).isBlank(), finding.rule());
                    assertFalse(finding.why().in(locale).isBlank(), finding.rule());
                    assertFalse(finding.remedy().in(locale).isBlank(), finding.rule());
                }
            }
        }
    }

    private List<String> rules(CertificateTemplate template) {
        return requirements().check(template, Place.of("x")).stream().map(Finding::rule).toList();
    }
}
