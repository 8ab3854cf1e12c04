package org.inkan.template.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.lint.TemplateRule.Hit;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/** The escalation paths ("ESC" numbers of the published research) that a template alone reveals. */
final class EscalationRules {

    private static final Source CRTD = new Source("MS-CRTD", "2.5, 2.26, 2.28", "");

    private EscalationRules() {
    }

    static List<TemplateRule> all(Map<String, String> linkedPolicies) {
        List<TemplateRule> rules = new ArrayList<>();
        rules.add(exposed("ESC1", TemplateAttribute.NAME_FLAG, paper("ESC1", "2021"),
            t -> EnrollExposure.freeSubject(t) && EnrollExposure.logon(t)));
        rules.add(exposed("ESC2", TemplateAttribute.EXTENDED_KEY_USAGE, paper("ESC2", "2021"), EnrollExposure::anyPurpose));
        rules.add(exposed("ESC3", TemplateAttribute.EXTENDED_KEY_USAGE, paper("ESC3", "2021"),
            t -> t.effectivePurposes().contains(Oids.CERTIFICATE_REQUEST_AGENT)));
        rules.add(rule("ESC4", TemplateAttribute.SECURITY_DESCRIPTOR, paper("ESC4", "2021"), EscalationRules::writable));
        rules.add(exposed("ESC9", TemplateAttribute.ENROLLMENT_FLAG, new Source("KB5014754", "", "2022-05"),
            t -> t.has(EnrollmentFlag.NO_SECURITY_EXTENSION) && EnrollExposure.logon(t)));
        rules.add(exposed("ESC13", TemplateAttribute.CERTIFICATE_POLICY, new Source("MS-ADTS", "msDS-OIDToGroupLink", ""),
            t -> EnrollExposure.logon(t) && t.texts(TemplateAttribute.CERTIFICATE_POLICY).stream().anyMatch(linkedPolicies::containsKey)));
        rules.add(exposed("ESC15", TemplateAttribute.SCHEMA_VERSION, new Source("CVE-2024-49019", "", "2024-11"),
            t -> t.schemaVersion() == 1 && EnrollExposure.freeSubject(t)));
        rules.add(exposed("ESC17", TemplateAttribute.NAME_FLAG, new Source("Certipy", "ESC17", "2025"),
            t -> EnrollExposure.freeSubject(t)
                && (EnrollExposure.anyPurpose(t) || t.effectivePurposes().contains(Oids.SERVER_AUTHENTICATION))));
        return rules;
    }

    private static Source paper(String number, String date) {
        return new Source("Certified Pre-Owned", number, date);
    }

    private static TemplateRule rule(String id, TemplateAttribute attribute, Source source, Function<CertificateTemplate, List<Hit>> look) {
        return new TemplateRule(id, attribute, List.of(source, CRTD), look);
    }

    private static TemplateRule exposed(String id, TemplateAttribute attribute, Source source, Predicate<CertificateTemplate> dangerous) {
        return rule(id, attribute, source,
            t -> EnrollExposure.unattended(t) && dangerous.test(t) ? hits(t) : List.of());
    }

    /** Everybody may enroll: an error. A chosen group may, or the rights are not recorded: worth a look. */
    private static List<Hit> hits(CertificateTemplate template) {
        Optional<SecurityDescriptor> security = template.security();
        if (security.isEmpty()) {
            return List.of(new Hit(Severity.WARNING, List.of(TemplateRule.TEXTS.text("TemplateRules_unknownEnrollees")), fixes(template)));
        }
        Set<Sid> enrollees = EnrollExposure.enrollees(security.get());
        if (enrollees.isEmpty()) {
            return List.of();
        }
        boolean broad = enrollees.stream().anyMatch(EnrollExposure::broad);
        return List.of(new Hit(broad ? Severity.ERROR : Severity.INFO, List.of(names(enrollees)), fixes(template)));
    }

    private static List<Hit> writable(CertificateTemplate template) {
        Set<Sid> writers = template.security().map(EnrollExposure::writers).orElse(Set.of());
        return Hit.when(!writers.isEmpty(), Severity.ERROR, names(writers));
    }

    /** Approval is the one fix that needs no knowledge of the forest; a group needs its SID. */
    private static List<QuickFix<?>> fixes(CertificateTemplate template) {
        return List.of(new QuickFix<>("requireApproval", TemplateRule.TEXTS.text("TemplateRules_fixApproval"),
            template.with(EnrollmentFlag.PEND_ALL_REQUESTS, true)));
    }

    private static Text names(Set<Sid> sids) {
        return Text.literal(sids.stream().map(Trustees::name).collect(Collectors.joining(", ")));
    }
}
