package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Period;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.security.Ace;
import org.inkan.template.security.Sid;
import org.junit.jupiter.api.Test;

class ForeignExportsTest {

    private static final String CLIXML = "<Objs Version=\"1.1.0.1\"><Obj RefId=\"0\"><DCT>"
        + "<En><S N=\"Key\">displayName</S><S N=\"Value\">Web_x0020_Server 2</S></En>"
        + "<En><S N=\"Key\">pKIExpirationPeriod</S><BA N=\"Value\">AIByDl3C/f8=</BA></En>"
        + "<En><S N=\"Key\">pKIExtendedKeyUsage</S><Obj N=\"Value\" RefId=\"1\"><LST>"
        + "<S>1.3.6.1.5.5.7.3.1</S><S>1.3.6.1.5.5.7.3.2</S></LST></Obj></En>"
        + "</DCT></Obj></Objs>";

    @Test
    void clixmlWithoutCnIsNamedAsTheConsoleWould() throws Exception {
        CertificateTemplate template = read(CLIXML).getFirst();
        assertEquals("WebServer2", template.cn());
        assertEquals(Period.ofYears(2), template.validity());
        assertEquals(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"), template.extendedKeyUsage());
    }

    @Test
    void aFileWithoutAnyNameIsNamedAfterItself() throws Exception {
        byte[] json =
                "{\"msPKI-Template-Schema-Version\": 2, \"pKIExpirationPeriod\": [0,128,114,14,93,194,253,255]}".getBytes(
                StandardCharsets.UTF_8);
        assertEquals("Agent", TemplateImport.read(json, Place.of("exports/Agent.json")).getFirst().cn());
    }

    @Test
    void documentTypesDepthAndBrokenXmlAreRefused() {
        String entity = "<!DOCTYPE Objs [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + CLIXML.replace("Server 2", "&x;");
        String deep = "<Objs>" + "<Obj>".repeat(50_000) + "</Obj>".repeat(50_000) + "</Objs>";
        for (String text : List.of(entity, deep, CLIXML.substring(0, 200), CLIXML.replace("AIByDl3C/f8=", "A"))) {
            assertEquals("TPL-008", problem(text).code());
        }
    }

    @Test
    void bloodHoundRightsBecomeADescriptor() throws Exception {
        CertificateTemplate template = read(bloodHound("Enroll")).getFirst();
        assertEquals("OpsMgrAgent", template.cn());
        assertEquals(Set.of(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT), template.nameFlags());
        assertEquals(Set.of(Sid.AUTHENTICATED_USERS), template.security().orElseThrow().holders(Ace.ENROLL));
        assertTrue(template.security().orElseThrow().holders(Ace.AUTO_ENROLL).isEmpty());
        assertTrue(problem(bloodHound("NewRight")).what().in(Locale.ENGLISH).contains("NewRight"));
    }

    @Test
    void theEventOfTheCaIsReadAlsoFromItsUnescapedXmlView() throws Exception {
        String content = "flags = 0x20241 (131649) CT_FLAG_MACHINE_TYPE -- 0x40 (64) "
            + "msPKI-Private-Key-Flag = 0x1010000 (16842752) A_VER<<B -- 0x0 "
            + "msPKI-Certificate-Name-Flag = 0x84000000 (2214592512) msPKI-Template-Schema-Version = 2 "
            + "pKIExpirationPeriod = 1 Years cn = Agent "
            + "pKIKeyUsage = a0 pKIExtendedKeyUsage = 1.3.6.1.5.5.7.3.1 Server 1.3.6.1.5.5.7.3.2 Client "
            + "pKIDefaultCSPs = Microsoft A Microsoft B ";
        String xml = "- <Event xmlns=\"x\"><EventData><Data Name=\"TemplateContent\">" + content
            + "</Data><Data Name=\"SecurityDescriptor\">O:DAG:DAD:(OA;;CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU) Allow"
            + "</Data></EventData></Event>";
        CertificateTemplate template = read(xml).getFirst();
        assertEquals("Agent", template.cn());
        assertEquals(0x84000000, template.integer(TemplateAttribute.NAME_FLAG, 0));
        assertEquals(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"), template.extendedKeyUsage());
        assertEquals(List.of("Microsoft A", "Microsoft B"), template.providers());
        assertEquals(Set.of(Sid.AUTHENTICATED_USERS), template.security().orElseThrow().holders(Ace.ENROLL));
    }

    @Test
    void aListingIsRefusedWithTheNamesOfWhatItLacks() {
        Problem problem = problem("    Template Name                   : Agent\n    Schema Version                  : 2\n");
        assertEquals("TPL-009", problem.code());
        assertTrue(problem.what().in(Locale.JAPANESE).contains("Agent"));
        assertTrue(problem.why().in(Locale.ENGLISH).contains("pKIKeyUsage"));
        assertFalse(problem("  Template Name : Agent\n  Private Key Flag : 16\n").why().in(Locale.ENGLISH)
                .contains("msPKI-Private-Key-Flag"));
    }

    private static String bloodHound(String right) {
        return "{\"data\":[{\"Properties\":{\"name\":\"OPSMGRAGENT@EXAMPLE.COM\",\"displayname\":\"OpsMgr Agent\",\"schemaversion\":2,"
            + "\"certificatenameflag\":\"ENROLLEE_SUPPLIES_SUBJECT\",\"validityperiod\":\"2 years\"},\"Aces\":[{\"PrincipalSID\":"
            + "\"EXAMPLE.COM-S-1-5-11\",\"RightName\":\"" + right + "\",\"IsInherited\":false}]}],\"meta\":{\"type\":\"certtemplates\"}}";
    }

    private static List<CertificateTemplate> read(String text) throws ProblemException {
        return TemplateImport.read(text.getBytes(StandardCharsets.UTF_8), Place.of("pasted.txt"));
    }

    private static Problem problem(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).problem();
    }
}
