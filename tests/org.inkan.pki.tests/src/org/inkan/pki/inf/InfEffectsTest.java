package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Locale;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.X509Names;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;

/** What an INF asks for is in the request or is told. */
class InfEffectsTest {

    private static final String HEAD = "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\n";

    private static CertReqInf inf(String body) {
        return CertReqInf.of(InfDocument.of(HEAD + body, InfEncoding.UTF_16LE));
    }

    private static CertificationRequest build(String body) throws Exception {
        return InfRequestBuilder.build(inf(body), KeyPairGenerator.getInstance("RSA").generateKeyPair(),
            InfRequestOptions.discreet().withNames(MachineNames.of("GW01", "gw01.contoso.com")));
    }

    private static String text(CertificationRequest request) {
        return Tool.openssl().run(request.encoded(), "req", "-inform", "DER", "-verify", "-noout", "-text").ok().all();
    }

    @Test
    void namesOfTheMachineFollowTheFlags() throws Exception {
        CertificationRequest request = build("SubjectNameFlags=0x18000000\n[Extensions]\n2.5.29.17=\"{text}DNS=alias&\"\n");
        assertEquals("CN=gw01.contoso.com", X509Names.display(request.subject()));
        assertTrue(text(request).contains("DNS:alias, DNS:gw01.contoso.com"));
        assertEquals("CN=GW01", X509Names.display(build("SubjectNameFlags=0x40000000\n").subject()));
        ProblemException missing = assertThrows(ProblemException.class, () -> build("SubjectNameFlags=0x02000000\n"));
        assertTrue(missing.problem().where().startsWith("4:18"), missing.problem().where());
    }

    @Test
    void flagsOfTheTemplateAreFollowedWhenTheyAreKnown() throws Exception {
        CertReqInf inf = inf("SubjectNameFlags=template\n");
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        InfRequestOptions machine = InfRequestOptions.discreet().withNames(MachineNames.of("GW01", "gw01.contoso.com"));
        // MS-CRTD 2.28: template Machine asks for DNS as CN and DNS as alternative name, template WebServer for what the request says.
        CertificationRequest made = InfRequestBuilder.build(inf, keys, machine.withTemplateNameFlags(0x18000000));
        assertEquals("CN=gw01.contoso.com", X509Names.display(made.subject()));
        assertTrue(text(made).contains("DNS:gw01.contoso.com"));
        assertEquals("CN=a", X509Names.display(InfRequestBuilder.build(inf("Subject=\"CN=a\"\nSubjectNameFlags=template\n"), keys,
            machine.withTemplateNameFlags(1)).subject()));
        ProblemException unknown = assertThrows(ProblemException.class, () -> InfRequestBuilder.build(inf, keys, machine));
        assertTrue(unknown.problem().where().startsWith("4:18"), unknown.problem().where());
    }

    @Test
    void basicConstraintsAreEncodedOrRefusedWithTheirPlace() throws Exception {
        assertTrue(text(build("Subject=\"CN=a\"\n[BasicConstraintsExtension]\nPathLength=2\n")).contains("CA:TRUE, pathlen:2"));
        assertFalse(text(build("Subject=\"CN=a\"\n[BasicConstraintsExtension]\nPathLength=2\nCritical=No\n"))
            .contains("Basic Constraints: critical"));
        for (String body : List.of("PathLength=two", "PathLength=-1", "Critical=yes", "PathLength=0\nCritical=maybe", "CA=1")) {
            List<Finding> found = inf("Subject=\"CN=a\"\n[BasicConstraintsExtension]\n" + body + "\n").findings(Place.of("x"));
            assertEquals(List.of("INF-027"), found.stream().map(Finding::rule).toList(), body);
            assertTrue(found.getFirst().place().line() >= 6, body);
        }
    }

    @Test
    void continuedListsAreJoined() throws Exception {
        String text = text(build("Subject=\"CN=a\"\n[PolicyStatementExtension]\nPolicies=One,T\n_continue_=wo\n[One]\nOID=1.2.\n"
            + "_continue_=3\n[Two]\nOID=1.2.4\n"));
        assertTrue(text.contains("Policy: 1.2.3") && text.contains("Policy: 1.2.4"), text);
    }

    @Test
    void settingsOfWindowsAreToldOnceAndOnlyWhenAsked() {
        CertReqInf inf = inf("Subject=\"CN=a\"\nExportable=TRUE\nSilent=FALSE\nFriendlyName=x\n[Properties]\n11=y\n");
        assertEquals(List.of(), inf.findings(Place.of("x")));
        Finding finding = InfRequestBuilder.effects(inf, Place.of("x")).getFirst();
        assertEquals("5:1", finding.place().line() + ":" + finding.place().column());
        assertTrue(finding.what().in(Locale.JAPANESE).endsWith(": Exportable, FriendlyName, [Properties] 11"));
        assertEquals(List.of(), InfRequestBuilder.effects(inf("Subject=\"CN=a\"\n"), Place.of("x")));
    }
}
