package org.inkan.template.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.lint.TemplateRule.Hit;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;
import org.inkan.template.security.TrusteeNames;

/** The escalation paths ("ESC" numbers of the published research) that a template alone reveals. */
final class EscalationRules {

    private EscalationRules() {
    }

    static List<TemplateRule> all(Map<String, String> linkedPolicies) {
        return List.of(
            exposed("ESC1", TemplateAttribute.NAME_FLAG, "2.28", t -> EnrollExposure.freeSubject(t) && EnrollExposure.logon(t)),
            exposed("ESC2", TemplateAttribute.EXTENDED_KEY_USAGE, "2, attribute list", EnrollExposure::anyPurpose),
            exposed("ESC3", TemplateAttribute.EXTENDED_KEY_USAGE, "2, attribute list",
                t -> t.effectivePurposes().contains(Oids.CERTIFICATE_REQUEST_AGENT)),
            new TemplateRule(
                    "ESC3-TARGET", TemplateAttribute.RA_APPLICATION_POLICIES, Sources.research("2.23"), EscalationRules::agentTarget),
            new TemplateRule("ESC4", TemplateAttribute.SECURITY_DESCRIPTOR, Sources.research("2.5"), EscalationRules::writable),
            exposed("ESC9", TemplateAttribute.ENROLLMENT_FLAG, "2.26",
                t -> t.has(EnrollmentFlag.NO_SECURITY_EXTENSION) && EnrollExposure.logon(t)),
            exposed("ESC13", TemplateAttribute.CERTIFICATE_POLICY, "2, attribute list",
                t -> EnrollExposure.logon(t) && t.texts(TemplateAttribute.CERTIFICATE_POLICY).stream()
                        .anyMatch(linkedPolicies::containsKey)),
            new TemplateRule("ESC15", TemplateAttribute.SCHEMA_VERSION, Sources.with("CVE-2024-49019", "2.28"),
                t -> unattended(t, t.schemaVersion() == 1 && EnrollExposure.freeSubject(t))),
            exposed("ESC17", TemplateAttribute.NAME_FLAG, "2.28", t -> EnrollExposure.freeSubject(t)
                && (EnrollExposure.anyPurpose(t) || t.effectivePurposes().contains(Oids.SERVER_AUTHENTICATION))));
    }

    /** The question behind ESC13 where nobody has looked at the OID objects, which say whether a policy is linked to a group. */
    static TemplateRule unknownLinks() {
        return new TemplateRule("ESC13-LINK", TemplateAttribute.CERTIFICATE_POLICY, Sources.research("2, attribute list"), t -> {
            List<String> policies = t.texts(TemplateAttribute.CERTIFICATE_POLICY);
            boolean asked = !policies.isEmpty() && EnrollExposure.logon(t) && !unattended(t, true).isEmpty();
            return Hit.when(asked, Severity.INFO, String.join(", ", policies));
        });
    }

    private static TemplateRule exposed(String id, TemplateAttribute attribute, String section, Predicate<CertificateTemplate> dangerous) {
        return new TemplateRule(id, attribute, Sources.research(section), t -> unattended(t, dangerous.test(t)));
    }

    private static List<Hit> unattended(CertificateTemplate template, boolean dangerous) {
        return dangerous && EnrollExposure.unattended(template) ? hits(template) : List.of();
    }

    /**
     * The other half of ESC3: where an enrollment agent can ask for a logon certificate of somebody else. It needs an agent of the first
     * half to be of use, so it is never more than worth knowing.
     */
    private static List<Hit> agentTarget(CertificateTemplate template) {
        boolean agent = template.raApplicationPolicies().policies().contains(Oids.CERTIFICATE_REQUEST_AGENT);
        boolean open = template.schemaVersion() == 1 || agent;
        boolean approved = template.has(EnrollmentFlag.PEND_ALL_REQUESTS);
        return Hit.when(open && !approved && EnrollExposure.logon(template), Severity.INFO);
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

    /** A group of the forest cannot be named here, but the groups nearly everybody is in can lose their right. */
    private static List<QuickFix<?>> fixes(CertificateTemplate template) {
        List<QuickFix<?>> fixes = new ArrayList<>();
        fixes.add(new QuickFix<>("requireApproval", TemplateRule.TEXTS.text("TemplateRules_fixApproval"),
            template.with(EnrollmentFlag.PEND_ALL_REQUESTS, true)));
        template.security().filter(s -> s.dacl().isPresent())
                .filter(s -> EnrollExposure.enrollees(s).stream().anyMatch(EnrollExposure::broad))
            .ifPresent(s -> fixes.add(new QuickFix<>("removeBroadEnroll", TemplateRule.TEXTS.text("TemplateRules_fixBroadEnroll"),
                template.withSecurity(EnrollExposure.withoutBroadEnroll(s)))));
        return List.copyOf(fixes);
    }

    private static Text names(Set<Sid> sids) {
        return Text.literal(sids.stream().map(TrusteeNames::name).collect(Collectors.joining(", ")));
    }
}
