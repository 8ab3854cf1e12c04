package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Period;
import org.inkan.template.PeriodUnit;
import org.inkan.template.TemplateAttribute;
import org.junit.jupiter.api.Test;

class CertutilTextTest {

    private static final String OUTPUT = """
        [One]
          cn = "One"
          flags = "66113" 0x10241
            CT_FLAG_MACHINE_TYPE -- 40 (64)
          pKIKeyUsage = "a0 00"
          pKIExpirationPeriod = "2 年"
          pKIOverlapPeriod = "6 Weeks"
          pKIExtendedKeyUsage = "1.3.6.1.5.5.7.3.1" サーバー認証,
            "1.3.6.1.5.5.7.3.2" クライアント認証
          whenChanged = "20260101000000.0Z"
        [Two]
          cn = "Two"
          flags = "1" 0x1
        """;

    @Test
    void namesAndQuotedValuesCountInAnyLanguage() throws Exception {
        List<CertificateTemplate> found = TemplateImport.read(OUTPUT.getBytes(StandardCharsets.UTF_8), Place.of("pasted"));
        assertEquals(List.of("One", "Two"), found.stream().map(CertificateTemplate::cn).toList());
        CertificateTemplate one = found.getFirst();
        assertEquals(66113, one.integer(TemplateAttribute.FLAGS, 0));
        assertEquals(Period.ofYears(2), one.validity());
        assertEquals(Period.of(6, PeriodUnit.WEEKS), one.overlap());
        assertEquals(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"), one.extendedKeyUsage());
        assertEquals(List.of(), one.otherAttributes());
    }

    @Test
    void aPeriodThatIsNoPeriodIsRefusedWithItsAttribute() {
        byte[] broken = OUTPUT.replace("2 年", "for ever").getBytes(StandardCharsets.UTF_8);
        assertThrows(ProblemException.class, () -> TemplateImport.read(broken, Place.of("pasted")));
    }
}
