package org.inkan.opsmgr;

import java.util.List;

/**
 * What only a template can tell: who names the subject. Who may enroll is no question of Operations Manager; the rules of
 * templates ask it.
 */
final class TemplateRequirements {
    private TemplateRequirements() {
    }

    static List<Requirement> all() {
        return List.of(Requirement.of("OM-TPL-02", (claims, report) -> claims.said(Aspect.SUBJECT_SUPPLIED)
                .filter(supplied -> !supplied.value()).ifPresent(supplied -> report.warning(supplied.place())),
                Sources.SEED, Sources.GUIDE_2025));
    }
}
