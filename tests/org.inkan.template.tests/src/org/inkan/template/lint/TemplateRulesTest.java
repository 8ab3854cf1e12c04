package org.inkan.template.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Severity;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.Period;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Every rule is seen once with its fault and once without; the two templates differ in that one point only. */
class TemplateRulesTest {

    private static final String AGENT = "1.3.6.1.4.1.311.20.2.1";
    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";
    private static final String LINKED = "1.3.6.1.4.1.311.21.8.1.2.3.400";
    private static final Sid ENTERPRISE_ADMINS = Sid.UNKNOWN_DOMAIN.child(519);

    record Case(String rule, CertificateTemplate faulty, CertificateTemplate sound) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<Case> cases() throws Exception {
        CertificateTemplate open = OpsMgrTemplates.classic(new Random(1)).with(TemplateAttribute.MINIMAL_KEY_SIZE, 2048)
            .with(PrivateKeyFlag.EXPORTABLE_KEY, false);
        CertificateTemplate directory = open.with(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT, false);
        CertificateTemplate old = open.with(TemplateAttribute.SCHEMA_VERSION, 1).with(TemplateAttribute.PRIVATE_KEY_FLAG, 0)
            .with(TemplateAttribute.APPLICATION_POLICY, List.of());
        CertificateTemplate authority = open.with(GeneralFlag.IS_CA, true).with(TemplateAttribute.KEY_USAGE, new byte[] {(byte) 0x86})
            .with(TemplateAttribute.CRITICAL_EXTENSIONS, List.of("2.5.29.15", "2.5.29.19"));
        return List.of(
            new Case("ESC1", open, directory),
            new Case("ESC1", open, open.with(EnrollmentFlag.PEND_ALL_REQUESTS, true)),
            new Case("ESC1", open, open.with(TemplateAttribute.RA_SIGNATURE, 1)),
            new Case("ESC1", open, open.withPurposes(List.of(SERVER))),
            new Case("ESC2", open.withPurposes(List.of()), open),
            new Case("ESC2", open.withPurposes(List.of("2.5.29.37.0")), open),
            new Case("ESC3", open.withPurposes(List.of(AGENT)), open),
            new Case("ESC3-TARGET", old, open),
            new Case("ESC3-TARGET", open.with(TemplateAttribute.RA_SIGNATURE, 1).with(TemplateAttribute.RA_APPLICATION_POLICIES,
                List.of(AGENT)), open.withPurposes(List.of(SERVER)).with(TemplateAttribute.RA_APPLICATION_POLICIES, List.of(AGENT))),
            new Case("ESC4", open.withSecurity(rights("O:AUG:EAD:(A;;LCRPLORC;;;AU)")),
                    open.withSecurity(rights("O:EAG:EAD:(A;;LCRPLORC;;;AU)"))),
            new Case("ESC4", open.withSecurity(rights("O:EAG:EAD:(A;;WD;;;DU)")), open.withSecurity(rights("O:EAG:EAD:(A;;WD;;;DA)"))),
            // the right to write one property: what the subject is made of, as BloodHound's edge WritePKINameFlag; a label harms nobody
            new Case("ESC4", open.withSecurity(rights("O:EAG:EAD:(OA;;WP;ea1dddc4-60ff-416e-8cc0-17cee534bce7;;DU)")),
                    open.withSecurity(rights("O:EAG:EAD:(OA;;WP;bf967953-0de6-11d0-a285-00aa003049e2;;DU)"))),
            new Case("ESC4", open.withSecurity(rights("O:EAG:EA")), open.withSecurity(rights("O:EAG:EAD:"))),
            new Case("ESC9", directory.with(EnrollmentFlag.NO_SECURITY_EXTENSION, true), directory),
            new Case("ESC13", directory.with(TemplateAttribute.CERTIFICATE_POLICY, List.of(LINKED)),
                directory.with(TemplateAttribute.CERTIFICATE_POLICY, List.of(LINKED + "1"))),
            new Case("ESC15", old, open),
            new Case("ESC17", open, open.withPurposes(List.of(CLIENT))),
            new Case("TPL-AUTOENROLL", open.with(EnrollmentFlag.AUTO_ENROLLMENT, true),
                    directory.with(EnrollmentFlag.AUTO_ENROLLMENT, true)),
            new Case("TPL-NIBBLES", open.with(TemplateAttribute.SCHEMA_VERSION, 4),
                    nibbles(open.with(TemplateAttribute.SCHEMA_VERSION, 4))),
            new Case("TPL-PROVIDER", providers(open, "1,Microsoft Software Key Storage Provider"),
                providers(open, "1,Microsoft RSA SChannel Cryptographic Provider")),
            new Case("TPL-ARCHIVAL", archival(open, 0x80), archival(open, 0xA0)),
            new Case("TPL-RA-SIGNATURE", open.with(TemplateAttribute.RA_SIGNATURE, 1),
                open.with(TemplateAttribute.RA_SIGNATURE, 1).with(TemplateAttribute.RA_APPLICATION_POLICIES, List.of(AGENT))),
            new Case("TPL-RA-SYNTAX", open.with(TemplateAttribute.RA_APPLICATION_POLICIES, List.of("msPKI-Hash-Algorithm`PZPWSTR`SHA1`")),
                open.with(TemplateAttribute.RA_APPLICATION_POLICIES, List.of(AGENT))),
            new Case("TPL-OVERLAP", open.with(TemplateAttribute.OVERLAP_PERIOD, Period.ofYears(2).toBytes()), open),
            new Case("TPL-KEY-SIZE", open.with(TemplateAttribute.MINIMAL_KEY_SIZE, 2047), open),
            new Case("TPL-CA-USAGE", authority.with(TemplateAttribute.KEY_USAGE, new byte[] {(byte) 0x82}), authority),
            new Case("TPL-CRITICAL", open.with(TemplateAttribute.CRITICAL_EXTENSIONS, List.of()), open),
            new Case("TPL-CRITICAL", authority.with(TemplateAttribute.CRITICAL_EXTENSIONS, List.of("2.5.29.15")), authority),
            new Case("TPL-EXPORTABLE", open.with(PrivateKeyFlag.EXPORTABLE_KEY, true), open),
            new Case("TPL-OID", open.with(TemplateAttribute.OID, List.of()), open),
            new Case("TPL-POLICIES", open.with(TemplateAttribute.EXTENDED_KEY_USAGE, List.of(SERVER)), open));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void seesTheFaultAndIsSilentWithoutIt(Case example) {
        assertTrue(found(example.faulty()).contains(example.rule()));
        assertFalse(found(example.sound()).contains(example.rule()));
    }

    @Test
    void noRuleIsWithoutAnExample() throws Exception {
        Set<String> rules = rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, cases().stream().map(Case::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyQuickFixRemovesItsFinding() throws Exception {
        for (Case example : cases()) {
            for (Finding finding : check(example.faulty())) {
                for (QuickFix<?> fix : finding.fixes()) {
                    assertFalse(found((CertificateTemplate) fix.value()).contains(finding.rule()), finding.rule() + " " + fix.id());
                }
            }
        }
    }

    /** Whether a policy is linked to a group is written on its OID object: without that the question stays open, and is asked. */
    @Test
    void anIssuancePolicyIsMentionedWhereItsLinkIsNotKnown() {
        CertificateTemplate open = OpsMgrTemplates.classic(new Random(1))
                .with(TemplateAttribute.CERTIFICATE_POLICY, List.of(LINKED));
        Finding asked = TemplateRules.all().check(open, Place.of("test")).stream()
                .filter(f -> f.rule().equals("ESC13-LINK")).findFirst().orElseThrow();
        assertEquals(Severity.INFO, asked.severity());
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertTrue(asked.what().in(language).contains(LINKED), asked.what().in(language));
            assertFalse(asked.remedy().in(language).contains("TemplateRules_"), asked.remedy().in(language));
        }
        assertFalse(found(open).contains("ESC13-LINK"), "the links are known");
        CertificateTemplate approved = open.with(EnrollmentFlag.PEND_ALL_REQUESTS, true);
        assertTrue(TemplateRules.all().check(approved, Place.of("test")).stream().noneMatch(f -> f.rule().equals("ESC13-LINK")));
    }

    @Test
    void takingEnrollFromBroadGroupsKeepsReadAndTheAdministrators() {
        CertificateTemplate classic = OpsMgrTemplates.classic(new Random(1));
        Finding esc1 = check(classic).stream().filter(f -> f.rule().equals("ESC1")).findFirst().orElseThrow();
        assertEquals(List.of("requireApproval", "removeBroadEnroll"), esc1.fixes().stream().map(QuickFix::id).toList());
        SecurityDescriptor after = ((CertificateTemplate) esc1.fixes().get(1).value()).security().orElseThrow();
        assertFalse(after.holders(Ace.ENROLL).contains(Sid.AUTHENTICATED_USERS));
        assertTrue(after.holders(Ace.ENROLL).contains(ENTERPRISE_ADMINS));
        assertTrue(after.access().contains(Ace.allow(Ace.READ, Sid.AUTHENTICATED_USERS)));
    }

    @Test
    void aPlainEntryLosesOnlyTheExtendedRight() throws Exception {
        SecurityDescriptor after = EnrollExposure.withoutBroadEnroll(rights("O:EAG:EAD:(A;;RPCR;;;AU)(A;;RPCR;;;EA)"));
        assertEquals("O:EAG:EAD:(A;;RP;;;AU)(A;;RPCR;;;EA)", after.toSddl(Sid.UNKNOWN_DOMAIN));
    }

    @Test
    void everyTextExistsInBothLanguages() throws Exception {
        Properties english = texts("messages.properties");
        Properties japanese = texts("messages_ja.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
        for (Rule<CertificateTemplate> rule : rules()) {
            for (String part : List.of("_title", "_what", "_why", "_remedy")) {
                assertTrue(english.containsKey("TemplateRules_" + rule.id() + part), rule.id() + part);
            }
            assertFalse(rule.sources().isEmpty(), rule.id());
        }
    }

    private static List<Rule<CertificateTemplate>> rules() {
        List<Rule<CertificateTemplate>> rules = new java.util.ArrayList<>(EscalationRules.all(Map.of()));
        rules.addAll(ConsistencyRules.all());
        return rules;
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(TemplateRules.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static List<Finding> check(CertificateTemplate template) {
        return TemplateRules.all(Map.of(LINKED, "CN=Operators")).check(template, Place.of("test"));
    }

    private static Set<String> found(CertificateTemplate template) {
        return check(template).stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private static SecurityDescriptor rights(String sddl) throws Exception {
        return SecurityDescriptor.parse(sddl);
    }

    private static CertificateTemplate nibbles(CertificateTemplate template) {
        UnaryOperator<CertificateTemplate> change = t -> t.with(TemplateAttribute.PRIVATE_KEY_FLAG, Compatibility.WINDOWS_2016.applyTo(0));
        return template.with(change);
    }

    private static CertificateTemplate providers(CertificateTemplate template, String... names) {
        return template.with(TemplateAttribute.DEFAULT_CSPS, List.of(names));
    }

    private static CertificateTemplate archival(CertificateTemplate template, int usage) {
        return template.with(PrivateKeyFlag.REQUIRE_PRIVATE_KEY_ARCHIVAL, true)
                .with(TemplateAttribute.KEY_USAGE, new byte[] {(byte) usage});
    }
}
