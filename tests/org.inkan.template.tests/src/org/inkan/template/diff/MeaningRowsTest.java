package org.inkan.template.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.Period;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateDuplicator;
import org.junit.jupiter.api.Test;

/** Differences of templates in the words of the console. */
class MeaningRowsTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));

    @Test
    void aBitIsASettingOfItsOwn() {
        CertificateTemplate now = CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true).with(EnrollmentFlag.PUBLISH_TO_DS, true);
        assertEquals(List.of("CA certificate manager approval: No → Yes", "Publish certificate in Active Directory: No → Yes"),
                words(CLASSIC, now, Locale.ENGLISH));
        assertEquals(List.of("CA 証明書マネージャーの許可: いいえ → はい", "Active Directory の証明書を発行する: いいえ → はい"),
                words(CLASSIC, now, Locale.JAPANESE));
    }

    @Test
    void systemsAndPeriodsAreWords() {
        CertificateTemplate now = TemplateDuplicator.compatible(CLASSIC, Compatibility.WINDOWS_2016).withValidity(Period.ofYears(5));
        List<String> words = words(CLASSIC, now, Locale.ENGLISH);
        assertEquals(true, words.contains("Certification Authority: Windows Server 2003 → Windows Server 2016"), words.toString());
        assertEquals(true, words.contains("Validity period: 2 years → 5 years"), words.toString());
        assertEquals(true, words.contains("Schema version: 2 → 4"), words.toString());
    }

    @Test
    void aBitThatNobodyNamedIsNotLost() {
        CertificateTemplate now = CLASSIC.with(TemplateAttribute.ENROLLMENT_FLAG, 0x40000000);
        assertEquals(1, MeaningRows.of(CLASSIC, now).size());
    }

    @Test
    void anyTwoBuiltInTemplatesDifferInWordsThatAreThere() {
        List<CertificateTemplate> all = BuiltInTemplates.all();
        for (int i = 1; i < all.size(); i++) {
            List<MeaningRow> rows = MeaningRows.of(all.get(i - 1), all.get(i));
            assertFalse(rows.isEmpty(), all.get(i).cn());
            assertFalse(rows.stream().anyMatch(row -> row.setting().in(Locale.JAPANESE).contains("!")), all.get(i).cn());
        }
    }

    private static List<String> words(CertificateTemplate before, CertificateTemplate after, Locale locale) {
        return MeaningRows.of(before, after).stream()
                .map(row -> row.setting().in(locale) + ": " + row.before().in(locale) + " → " + row.after().in(locale)).toList();
    }
}
