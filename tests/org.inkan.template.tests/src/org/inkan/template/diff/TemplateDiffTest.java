package org.inkan.template.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.Period;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.security.SecurityDescriptor;
import org.junit.jupiter.api.Test;

class TemplateDiffTest {

    private final CertificateTemplate base = OpsMgrTemplates.classic(new Random(1));

    @Test
    void rightsAreSentences() throws Exception {
        String before = "O:EAG:EAD:(A;;LCRPLORC;;;AU)(OA;;CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU)";
        CertificateTemplate old = base.withSecurity(SecurityDescriptor.parse(before));
        CertificateTemplate now = base.withSecurity(SecurityDescriptor.parse(before.replace("CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU",
            "CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;EA")));
        assertEquals(
                List.of("Removed: Authenticated Users may enroll", "Added: Enterprise Admins may enroll"),
                meanings(old, now, Locale.ENGLISH));
        assertEquals(List.of("削除: Authenticated Users に登録を許可", "追加: Enterprise Admins に登録を許可"), meanings(old, now, Locale.JAPANESE));
    }

    @Test
    void systemsAreNamed() {
        int value = base.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0);
        CertificateTemplate now = base.with(TemplateAttribute.PRIVATE_KEY_FLAG, Compatibility.WINDOWS_2012_CLIENT_7.applyTo(value));
        assertEquals(List.of("msPKI-Private-Key-Flag: EXPORTABLE_KEY, CA Windows Server 2003, client Windows XP"
            + " → EXPORTABLE_KEY, CA Windows Server 2012, client Windows 7"), meanings(base, now, Locale.ENGLISH));
        assertEquals(List.of("msPKI-Private-Key-Flag: EXPORTABLE_KEY, CA Windows Server 2003、クライアント Windows XP"
            + " → EXPORTABLE_KEY, CA Windows Server 2012、クライアント Windows 7"), meanings(base, now, Locale.JAPANESE));
    }

    @Test
    void periodsAndPurposesAreWords() {
        assertEquals(
                List.of("pKIExpirationPeriod: 2 years → 5 years"), meanings(base, base.withValidity(Period.ofYears(5)), Locale.ENGLISH));
        assertEquals(List.of("pKIExpirationPeriod: 2 年 → 5 年"), meanings(base, base.withValidity(Period.ofYears(5)), Locale.JAPANESE));
        CertificateTemplate now = base.with(TemplateAttribute.EXTENDED_KEY_USAGE, List.of("1.3.6.1.5.5.7.3.1"));
        assertEquals(List.of("pKIExtendedKeyUsage: Client Authentication, Server Authentication → Server Authentication"),
            meanings(base, now, Locale.ENGLISH));
    }

    private static List<String> meanings(CertificateTemplate before, CertificateTemplate after, Locale locale) {
        return TemplateDiff.diff(before, after).stream().map(c -> c.meaning().in(locale)).toList();
    }
}
