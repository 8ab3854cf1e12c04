package org.inkan.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values written down by hand from the project's table of built-in templates, after MS-CRTD &lt;42&gt;: decimals as LDAP gives them. */
class BuiltInTemplatesTest {

    @Test
    void ipsecOfflineRequestHasExactlyTheseAttributes() {
        CertificateTemplate template = BuiltInTemplates.find("IPSECIntermediateOffline").orElseThrow();
        Map<String, String> expected = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        expected.putAll(Map.of("cn", "IPSECIntermediateOffline", "displayName", "IPSec (Offline request)", "flags", "66113",
            "revision", "7", "msPKI-Template-Minor-Revision", "1", "msPKI-Template-Schema-Version", "1"));
        expected.putAll(Map.of("msPKI-Certificate-Name-Flag", "1", "msPKI-Enrollment-Flag", "0", "msPKI-Private-Key-Flag", "0",
            "msPKI-RA-Signature", "0", "msPKI-Minimal-Key-Size", "1024", "pKIDefaultKeySpec", "1", "pKIMaxIssuingDepth", "0"));
        expected.putAll(Map.of("pKIKeyUsage", "a000", "pKICriticalExtensions", "2.5.29.15", "pKIExtendedKeyUsage", "1.3.6.1.5.5.8.2.2",
            "pKIDefaultCSPs", "1,Microsoft RSA SChannel Cryptographic Provider", "pKIExpirationPeriod", "0080720e5dc2fdff",
            "pKIOverlapPeriod", "0080a60affdeffff", "msPKI-Cert-Template-OID", BuiltInTemplates.UNKNOWN_FOREST_OID + ".1.20"));
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        template.attributes()
                .forEach((name, values) -> found.put(name, values.size() == 1 ? values.getFirst().toString() : values.toString()));
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "User|66106|-1509949440|41|16|2048|1|3|1|a000|1.3.6.1.4.1.311.10.3.4 1.3.6.1.5.5.7.3.4 1.3.6.1.5.5.7.3.2",
        "WebServer|66113|1|0|0|2048|1|4|1|a000|1.3.6.1.5.5.7.3.1",
        "Machine|66144|402653184|32|0|2048|1|5|1|a000|1.3.6.1.5.5.7.3.2 1.3.6.1.5.5.7.3.1",
        "SubCA|66257|1|0|16|1024|1|5|2|8600|",
        "KerberosAuthentication|65632|138412032|32|0|2048|2|110|1|a000|"
            + "1.3.6.1.5.5.7.3.2 1.3.6.1.5.5.7.3.1 1.3.6.1.4.1.311.20.2.2 1.3.6.1.5.2.3.5",
        "CrossCA|67600|1|8|16|1024|2|105|2|8600|",
        "Workstation|66144|134217728|32|0|2048|2|101|1|a000|1.3.6.1.5.5.7.3.2"})
    void hasTheValuesOfTheSpecification(String line) {
        String[] f = line.split("\\|", -1);
        CertificateTemplate template = BuiltInTemplates.find(f[0]).orElseThrow();
        List<TemplateAttribute> numbers = List.of(TemplateAttribute.FLAGS, TemplateAttribute.NAME_FLAG, TemplateAttribute.ENROLLMENT_FLAG,
            TemplateAttribute.PRIVATE_KEY_FLAG, TemplateAttribute.MINIMAL_KEY_SIZE, TemplateAttribute.SCHEMA_VERSION,
            TemplateAttribute.REVISION, TemplateAttribute.DEFAULT_KEY_SPEC, TemplateAttribute.KEY_USAGE);
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(List.of(f[i + 1]), template.texts(numbers.get(i)), numbers.get(i).ldapName());
        }
        assertEquals(f[10], String.join(" ", template.extendedKeyUsage()));
        List<String> policies = template.schemaVersion() == 1 ? List.of() : template.extendedKeyUsage();
        assertEquals(policies, template.texts(TemplateAttribute.APPLICATION_POLICY));
        assertEquals(template.schemaVersion() == 1 ? 1 : 0, template.minorRevision());
    }

    @Test
    void theExceptionsOfTheTableAreKept() {
        CertificateTemplate cross = BuiltInTemplates.find("CrossCA").orElseThrow();
        assertEquals(1, cross.raSignatures());
        assertEquals(List.of("1.3.6.1.4.1.311.10.3.10"), cross.raApplicationPolicies().policies());
        assertEquals(-1, cross.integer(TemplateAttribute.MAX_ISSUING_DEPTH, 0));
        assertEquals(List.of("2.5.29.15", "2.5.29.19"), cross.texts(TemplateAttribute.CRITICAL_EXTENSIONS));
        CertificateTemplate domain = BuiltInTemplates.find("DomainControllerAuthentication").orElseThrow();
        assertEquals(List.of("DomainController"), domain.texts(TemplateAttribute.SUPERSEDE_TEMPLATES));
        assertEquals(List.of("2.5.29.15", "2.5.29.17"), domain.texts(TemplateAttribute.CRITICAL_EXTENSIONS));
        CertificateTemplate responder = BuiltInTemplates.find("OCSPResponseSigning").orElseThrow();
        assertTrue(responder.raApplicationPolicies().triplets());
        assertEquals("2", responder.raApplicationPolicies().property("msPKI-Key-Usage").orElseThrow());
        assertEquals(Period.of(2, PeriodUnit.WEEKS), responder.validity());
        assertEquals(Period.of(2, PeriodUnit.DAYS), responder.overlap());
        assertEquals(List.of("Microsoft Enhanced Cryptographic Provider v1.0", "Microsoft Base Cryptographic Provider v1.0",
            "Microsoft Base DSS Cryptographic Provider"), BuiltInTemplates.find("CodeSigning").orElseThrow().providers());
        assertEquals(33, BuiltInTemplates.all().size());
    }
}
