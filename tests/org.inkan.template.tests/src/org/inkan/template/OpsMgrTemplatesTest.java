package org.inkan.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.template.diff.TemplateDiff;
import org.inkan.template.io.Ldif;
import org.inkan.template.io.TemplateImport;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.lint.TemplateRules;
import org.inkan.template.security.Ace;
import org.inkan.template.security.Sid;
import org.junit.jupiter.api.Test;

class OpsMgrTemplatesTest {

    private static final Place PLACE = Place.of("test");

    @Test
    void periodsHaveTheDocumentedOctets() {
        assertArrayEquals(HexFormat.of().parseHex("0080720e5dc2fdff"), Period.ofYears(2).toBytes());
        assertArrayEquals(HexFormat.of().parseHex("0080a60affdeffff"), Period.of(6, PeriodUnit.WEEKS).toBytes());
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            Period period = new Period(random.nextLong() & Long.MAX_VALUE);
            assertEquals(period, Period.ofBytes(period.toBytes()).orElseThrow());
        }
        assertEquals("2 年", Period.ofYears(2).text().in(Locale.JAPANESE));
        assertEquals(Period.of(6, PeriodUnit.WEEKS), Period.ofWords("6 Weeks").orElseThrow());
    }

    @Test
    void classicFollowsTheProcedureAndShowsItsRisks() {
        CertificateTemplate classic = OpsMgrTemplates.classic(new Random(1));
        assertEquals("OperationsManagerCert", classic.cn());
        assertEquals(131649, classic.integer(TemplateAttribute.FLAGS, 0));
        assertEquals(2, classic.schemaVersion());
        assertEquals(100, classic.revision());
        assertEquals(2048, classic.minimalKeySize());
        assertEquals(0x01010010, classic.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
        assertEquals(List.of("1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"), classic.effectivePurposes());
        assertTrue(classic.security().orElseThrow().holders(Ace.ENROLL).contains(Sid.AUTHENTICATED_USERS));
        assertEquals(Set.of("ESC1", "ESC17"), errors(classic));
    }

    @Test
    void safeHasNoErrorWithApprovalOrWithAGroup() {
        assertEquals(Set.of(), errors(OpsMgrTemplates.safe(new Random(1))));
        Sid group = Sid.UNKNOWN_DOMAIN.child(1104);
        CertificateTemplate grouped = OpsMgrTemplates.safe(OpsMgrTemplates.Options.defaults(new Random(1)).withEnrollGroup(group));
        assertEquals(Set.of(), errors(grouped));
        assertEquals(2048, grouped.minimalKeySize());
    }

    @Test
    void theQuickFixRemovesTheFinding() {
        CertificateTemplate classic = OpsMgrTemplates.classic(new Random(1));
        Finding esc1 = TemplateRules.all().check(classic, PLACE).stream().filter(f -> f.rule().equals("ESC1")).findFirst().orElseThrow();
        assertEquals(Set.of(), errors((CertificateTemplate) esc1.fixes().getFirst().value()));
        assertTrue(!TemplateDiff.diff(classic, (CertificateTemplate) esc1.fixes().getFirst().value()).isEmpty());
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        for (CertificateTemplate template : BuiltInTemplates.all()) {
            for (Finding finding : TemplateRules.all().check(template, PLACE)) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    String all = finding.what().in(locale) + finding.why().in(locale) + finding.remedy().in(locale);
                    assertTrue(!all.contains("!Template") && !all.contains("{"), all);
                }
            }
        }
    }

    @Test
    void filesGiveBackTheSameTemplate() throws Exception {
        CertificateTemplate safe = OpsMgrTemplates.safe(new Random(1));
        assertEquals(safe, TemplateJson.read(TemplateJson.write(safe), PLACE));
        byte[] ldif = Ldif.write(safe, "CN=Certificate Templates,CN=Public Key Services,CN=Services,{ConfigNC}").getBytes();
        CertificateTemplate back = TemplateImport.read(ldif, PLACE).getFirst().with("objectClass", List.of());
        assertEquals(safe, back);
        assertArrayEquals(TemplateJson.write(safe), TemplateJson.write(back));
    }

    private static Set<String> errors(CertificateTemplate template) {
        return TemplateRules.all().check(template, PLACE).stream().filter(f -> f.severity() == Severity.ERROR).map(Finding::rule)
            .collect(Collectors.toSet());
    }
}
