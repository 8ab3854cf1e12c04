package org.inkan.template.lint;

import java.util.List;
import java.util.function.Function;

import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.KeyProviders;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.RaApplicationPolicies;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateDuplicator;
import org.inkan.template.lint.TemplateRule.Hit;

/** Attributes that contradict each other: such templates are invisible, refused with 0x80094800, or do not do what they seem to. */
final class ConsistencyRules {

    private static final String LIST = "2, attribute list";

    private ConsistencyRules() {
    }

    static List<TemplateRule> all() {
        return List.of(
            rule("TPL-AUTOENROLL", TemplateAttribute.ENROLLMENT_FLAG, "2.26", t -> fixable(t, "clearAutoEnrollment",
                t.has(EnrollmentFlag.AUTO_ENROLLMENT) && t.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT), Severity.WARNING,
                t.with(EnrollmentFlag.AUTO_ENROLLMENT, false))),
            rule("TPL-NIBBLES", TemplateAttribute.PRIVATE_KEY_FLAG, "2.27", ConsistencyRules::nibbles),
            rule("TPL-PROVIDER", TemplateAttribute.DEFAULT_CSPS, LIST, ConsistencyRules::providers),
            rule("TPL-ARCHIVAL", TemplateAttribute.PRIVATE_KEY_FLAG, "2.27", t -> Hit.when(
                t.has(PrivateKeyFlag.REQUIRE_PRIVATE_KEY_ARCHIVAL) && !t.keyUsage().contains(KeyUsage.KEY_ENCIPHERMENT), Severity.WARNING)),
            rule("TPL-RA-SIGNATURE", TemplateAttribute.RA_SIGNATURE, LIST, t -> Hit.when(t.raSignatures() > 0
                && t.raApplicationPolicies().policies().isEmpty() && t.texts(TemplateAttribute.RA_POLICIES).isEmpty(), Severity.WARNING,
                t.raSignatures())),
            rule("TPL-RA-SYNTAX", TemplateAttribute.RA_APPLICATION_POLICIES, "2.23", ConsistencyRules::raSyntax),
            rule("TPL-OVERLAP", TemplateAttribute.OVERLAP_PERIOD, LIST, t -> Hit.when(
                t.validity().ticks() <= t.overlap().ticks(), Severity.ERROR, t.validity().text(), t.overlap().text())),
            rule("TPL-KEY-SIZE", TemplateAttribute.MINIMAL_KEY_SIZE, LIST, t -> fixable(t, "key2048",
                t.minimalKeySize() < 2048 && rsa(t), Severity.WARNING, t.with(TemplateAttribute.MINIMAL_KEY_SIZE, 2048),
                        t.minimalKeySize())),
            rule("TPL-CA-USAGE", TemplateAttribute.KEY_USAGE, "2.4", t -> Hit.when(
                t.has(GeneralFlag.IS_CA) && !t.keyUsage().contains(KeyUsage.KEY_CERT_SIGN), Severity.ERROR)),
            rule("TPL-CRITICAL", TemplateAttribute.CRITICAL_EXTENSIONS, List.of(new Source("RFC 5280", "4.2.1.3, 4.2.1.9", "2008-05")),
                    ConsistencyRules::critical),
            rule("TPL-EXPORTABLE", TemplateAttribute.PRIVATE_KEY_FLAG, "2.27", t -> fixable(t, "notExportable",
                t.has(PrivateKeyFlag.EXPORTABLE_KEY) && t.has(GeneralFlag.MACHINE_TYPE) && !t.has(GeneralFlag.IS_CA), Severity.INFO,
                t.with(PrivateKeyFlag.EXPORTABLE_KEY, false))),
            rule("TPL-OID", TemplateAttribute.OID, LIST, t -> Hit.when(t.schemaVersion() >= 2 && t.oid().isEmpty(), Severity.ERROR)),
            rule("TPL-POLICIES", TemplateAttribute.APPLICATION_POLICY,
                List.of(new Source("MS-WCCE", "note 56", ""), Sources.crtd(LIST)), ConsistencyRules::policies));
    }

    private static TemplateRule rule(
            String id, TemplateAttribute attribute, String section, Function<CertificateTemplate, List<Hit>> look) {
        return rule(id, attribute, List.of(Sources.crtd(section)), look);
    }

    private static TemplateRule rule(String id, TemplateAttribute attribute, List<Source> sources,
        Function<CertificateTemplate, List<Hit>> look) {
        return new TemplateRule(id, attribute, sources, look);
    }

    private static List<Hit> fixable(CertificateTemplate template, String id, boolean condition, Severity severity,
        CertificateTemplate fixed, Object... arguments) {
        QuickFix<?> fix = new QuickFix<>(id, TemplateRule.TEXTS.text("TemplateRules_fix_" + id), fixed);
        return condition ? List.of(new Hit(severity, List.of(arguments), List.of(fix))) : List.of();
    }

    private static boolean rsa(CertificateTemplate template) {
        return template.raApplicationPolicies().property("msPKI-Asymmetric-Algorithm").map("RSA"::equals).orElse(true);
    }

    private static List<Hit> nibbles(CertificateTemplate template) {
        var c = template.compatibility();
        int schema = template.schemaVersion();
        boolean old = schema >= 3 && (c.authority() < schema - 1 || c.client() < schema - 1) && c.authority() + c.client() > 0;
        boolean early = schema == 1 && c.authority() + c.client() > 0;
        return Hit.when(old || early, Severity.WARNING, schema, c.authority(), c.client());
    }

    private static List<Hit> providers(CertificateTemplate template) {
        List<String> names = template.providers();
        boolean keyStorage = KeyProviders.keyStorage(names);
        boolean legacy = names.stream().anyMatch(n -> !KeyProviders.keyStorage(n));
        boolean unsupported = keyStorage && (template.schemaVersion() < 3 || template.has(PrivateKeyFlag.USE_LEGACY_PROVIDER));
        return Hit.when(keyStorage && legacy || unsupported, Severity.ERROR, String.join(", ", names), template.schemaVersion());
    }

    private static List<Hit> raSyntax(CertificateTemplate template) {
        List<String> values = template.texts(TemplateAttribute.RA_APPLICATION_POLICIES);
        boolean expected =
                RaApplicationPolicies.tripletsExpected(template.schemaVersion(), template.has(PrivateKeyFlag.USE_LEGACY_PROVIDER));
        boolean wrong = !values.isEmpty() && template.raApplicationPolicies().triplets() != expected;
        return fixable(
                template, "raSyntax", wrong, Severity.ERROR, TemplateDuplicator.withMatchingRaSyntax(template), template.schemaVersion());
    }

    private static List<Hit> critical(CertificateTemplate template) {
        List<String> critical = template.texts(TemplateAttribute.CRITICAL_EXTENSIONS);
        boolean usage = !template.keyUsage().isEmpty() && !critical.contains(Oids.KEY_USAGE);
        boolean constraints = template.has(GeneralFlag.IS_CA) && !critical.contains(Oids.BASIC_CONSTRAINTS);
        List<String> fixed = new java.util.ArrayList<>(critical);
        if (usage) {
            fixed.add(Oids.KEY_USAGE);
        }
        if (constraints) {
            fixed.add(Oids.BASIC_CONSTRAINTS);
        }
        return fixable(template, "critical", usage || constraints, constraints ? Severity.ERROR : Severity.WARNING,
            template.with(TemplateAttribute.CRITICAL_EXTENSIONS, fixed), usage ? Oids.KEY_USAGE : Oids.BASIC_CONSTRAINTS);
    }

    private static List<Hit> policies(CertificateTemplate template) {
        List<String> policies = template.texts(TemplateAttribute.APPLICATION_POLICY);
        boolean differ = template.schemaVersion() >= 2 && !policies.isEmpty()
            && !java.util.Set.copyOf(policies).equals(java.util.Set.copyOf(template.extendedKeyUsage()));
        return fixable(template, "policies", differ, Severity.WARNING, template.with(TemplateAttribute.EXTENDED_KEY_USAGE, policies));
    }
}
