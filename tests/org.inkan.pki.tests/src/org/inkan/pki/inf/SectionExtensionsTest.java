package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPairGenerator;
import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;

class SectionExtensionsTest {

    private static final String SECTIONS = """
        [PolicyStatementExtension]
        Policies=Legal, Limited
        Critical=1.2.3
        [Legal]
        OID=1.2.3.4.1455.67.89.5
        Notice="Legal Policy Statement"
        URL=http://pki.example.com/cps.txt
        URL=http://pki.example.com/cps2.txt
        [Limited]
        OID=1.2.3.5
        [NameConstraintsExtension]
        Include=Permitted
        Exclude=Refused
        Critical=TRUE
        [Permitted]
        DNS=.contoso.com
        email=contoso.com
        UPN=.contoso.com
        IPADDRESS=192.0.2.0,255.255.255.0
        DirectoryName="DC=contoso,DC=com"
        URL=.contoso.com
        [Refused]
        DNS=secret.contoso.com
        [PolicyMappingsExtension]
        1.2.3.5=1.2.9.5
        [PolicyConstraintsExtension]
        RequireExplicitPolicy=3
        InhibitPolicyMapping=0
        [CrossCertificateDistributionPointsExtension]
        SyncDeltaTime=24
        URL=http://pki.example.com/cross.p7c
        """;

    private static CertReqInf inf(String body) {
        return CertReqInf.of(InfDocument.of("[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nSubject=\"CN=a\"\n" + body,
            InfEncoding.UTF_16LE));
    }

    private static CertificationRequest build(String body) throws Exception {
        return InfRequestBuilder.build(inf(body), KeyPairGenerator.getInstance("RSA").generateKeyPair());
    }

    private static List<Finding> findings(String body) {
        return inf(body).findings(new Place("a.inf", "", 0, 0));
    }

    @Test
    void opensslAndCerttoolReadEverySection() throws Exception {
        CertificationRequest request = build("SMIME=TRUE\n" + SECTIONS);
        String text = Tool.openssl().run(request.encoded(), "req", "-inform", "DER", "-verify", "-noout", "-text").ok().all();
        for (String part : List.of("Policy: 1.2.3.4.1455.67.89.5", "Explicit Text: Legal Policy Statement",
            "CPS: http://pki.example.com/cps.txt", "CPS: http://pki.example.com/cps2.txt", "Policy: 1.2.3.5",
            "X509v3 Name Constraints: critical", "DNS:.contoso.com", "email:contoso.com", "IP:192.0.2.0/255.255.255.0",
            "URI:.contoso.com", "DNS:secret.contoso.com", "DC", "1.2.3.5:1.2.9.5",
            "Require Explicit Policy:3, Inhibit Policy Mapping:0", "1.3.6.1.4.1.311.10.9.1:")) {
            assertTrue(text.contains(part), part + "\n" + text);
        }
        assertTrue(text.indexOf("Excluded:") > 0 && text.indexOf("secret") > text.indexOf("Excluded:"), text);
        String other = Tool.certtool().run(request.encoded(), "--crq-info", "--inder").ok().all();
        assertTrue(other.contains("1.2.3.4.1455.67.89.5") && other.contains("secret.contoso.com"), other);
        assertTrue(request.extensions().has("1.2.840.113549.1.9.15"));
        assertEquals("020118", java.util.HexFormat.of()
            .formatHex(request.extensions().find("1.3.6.1.4.1.311.10.9.1").orElseThrow().value()).substring(4, 10));
        assertEquals(List.of(), findings(SECTIONS));
    }

    @Test
    void aDepthIsEncodedAndWarnedAbout() throws Exception {
        String body = "[NameConstraintsExtension]\nInclude=A\n[A]\nDNS=\"a.b\",1,5\n";
        byte[] der = build(body).extensions().find("2.5.29.30").orElseThrow().value();
        assertEquals("300fa00d300b8203612e62800101810105", java.util.HexFormat.of().formatHex(der));
        Finding finding = findings(body).getFirst();
        assertEquals("INF-028", finding.rule());
        assertEquals(8, finding.place().line());
    }

    @Test
    void nothingIsDroppedWithoutAFindingAndTheBuildStopsAtTheSamePlace() {
        for (String body : List.of("[PolicyStatementExtension]\nPolicies=Nowhere\n",
            "[PolicyConstraintsExtension]\nInhibitPolicyMapping=x\n",
            "[NameConstraintsExtension]\nInclude=A\n[A]\nIPADDRESS=192.0.2.0\n", "[PolicyMappingsExtension]\n1.2.3=one\n",
            "[CrossCertificateDistributionPointsExtension]\nLDAP=x\n", "[NameConstraintsExtension]\nInclude=A\n[A]\nFax=1\n")) {
            Finding finding = findings(body).stream().filter(f -> f.rule().equals("INF-027")).findFirst().orElseThrow();
            ProblemException e = assertThrows(ProblemException.class, () -> build(body));
            assertTrue(e.problem().where().startsWith(finding.place().line() + ":" + finding.place().column()), e.problem().where());
        }
        for (String body : List.of("RenewalCert=00\n", "EncryptionAlgorithm=AES\n", "RequesterName=D\\u\n")) {
            assertTrue(findings(body).stream().anyMatch(f -> f.rule().equals("INF-017")), body);
        }
        assertTrue(findings("SubjectNameFlags=0x10000000\n").stream().anyMatch(f -> f.rule().equals("INF-029")));
    }
}
