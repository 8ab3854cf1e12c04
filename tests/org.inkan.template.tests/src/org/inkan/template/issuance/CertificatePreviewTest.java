package org.inkan.template.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.junit.jupiter.api.Test;

class CertificatePreviewTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SID = "S-1-5-21-1-2-3-1104";

    @Test
    void accessAccountAndResponderAreWordsNotOctets() throws Exception {
        Map<String, String> english = values(Locale.ENGLISH);
        assertEquals("CA certificate: http://pki.example.com/ca.crt, OCSP responder: http://ocsp.example.com/",
            english.get("Authority Information Access"));
        assertEquals("Account " + SID, english.get("NTDS CA Security Extension"));
        assertEquals(
                "The certificate of an OCSP responder; its own revocation is not checked",
                english.get("OCSP No Revocation Checking"));
        Map<String, String> japanese = values(Locale.JAPANESE);
        assertEquals(true, japanese.containsValue("アカウント " + SID));
        assertEquals(true, japanese.containsValue("CA 証明書: http://pki.example.com/ca.crt, OCSP レスポンダー: http://ocsp.example.com/"));
    }

    private static Map<String, String> values(Locale locale) throws Exception {
        Map<String, String> values = new HashMap<>();
        CertificatePreview.of(input()).lines().forEach(l -> values.put(l.field().in(locale), l.value().in(locale)));
        return values;
    }

    private static IssuanceInput input() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        CertificationRequest request = new CertificationRequestBuilder().subject(new X500Principal("CN=host"))
            .sign(generator.generateKeyPair(), "SHA256withRSA");
        IssuerInput issuer = new IssuerInput(new X500Principal("CN=Issuing CA"), Optional.of(new byte[20]), NOW.minusSeconds(3600),
            NOW.plusSeconds(900L * 86_400), List.of(), List.of(URI.create("http://pki.example.com/ca.crt")),
            List.of(URI.create("http://ocsp.example.com/")));
        CertificateTemplate template = BuiltInTemplates.find("Machine").orElseThrow().with(EnrollmentFlag.ADD_OCSP_NOCHECK, true);
        DirectoryFacts host = DirectoryFacts.computer("CN=host,DC=example,DC=com", "host", "host.example.com", "example.com", SID);
        return new IssuanceInput(template, request, issuer, NOW, Optional.of(host));
    }
}
