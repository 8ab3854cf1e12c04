package org.inkan.opsmgr;

import java.util.List;

/** What only a template can tell: who names the subject and who may enroll. */
final class TemplateRequirements {
    private TemplateRequirements() {
    }

    static List<Requirement> all() {
        return List.of(
                Requirement.of("OM-TPL-01",
                        (claims, report) -> claims.said(Aspect.BROAD_ENROLL)
                                .filter(broad -> broad.value() && supplied(claims))
                                .ifPresent(broad -> report.warning(broad.place())),
                        Sources.SEED, Sources.GUIDE_2025),
                Requirement.of("OM-TPL-02", (claims, report) -> claims.said(Aspect.SUBJECT_SUPPLIED)
                        .filter(supplied -> !supplied.value()).ifPresent(supplied -> report.warning(supplied.place())),
                        Sources.SEED, Sources.GUIDE_2025));
    }

    private static boolean supplied(Claims claims) {
        return claims.said(Aspect.SUBJECT_SUPPLIED).map(Claim::value).orElse(false);
    }
}
