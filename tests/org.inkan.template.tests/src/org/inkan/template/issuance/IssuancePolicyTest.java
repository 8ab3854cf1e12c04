package org.inkan.template.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import javax.security.auth.x500.X500Principal;

import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.TemplateAttribute;
import org.junit.jupiter.api.Test;

class IssuancePolicyTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final CertificateTemplate classic = OpsMgrTemplates.classic(new Random(1));

    @Test
    void classicIssuesWhatTheRequestNames() throws Exception {
        var issue = assertInstanceOf(
                IssuanceDecision.Issue.class, decide(classic, "CN=host.example.com", 2048, NOW.plus(3650, ChronoUnit.DAYS)));
        Extensions extensions = Extensions.of(issue.draft().extensions());
        assertEquals(List.of(new GeneralName.Dns("host.example.com")), extensions.subjectAltNames());
        assertEquals(java.util.Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), extensions.keyUsage().orElseThrow());
        assertTrue(extensions.find(Oids.KEY_USAGE).orElseThrow().critical());
        assertEquals(classic.oid().orElseThrow(), extensions.templateInformation().orElseThrow().oid());
        assertEquals(classic.effectivePurposes(), extensions.applicationPolicies());
        assertEquals(730, ChronoUnit.DAYS.between(issue.draft().notBefore(), issue.draft().notAfter()));
    }

    @Test
    void noCertificateOutlivesItsCa() throws Exception {
        Instant end = NOW.plus(30, ChronoUnit.DAYS);
        var issue = assertInstanceOf(IssuanceDecision.Issue.class, decide(classic, "CN=host", 2048, end));
        assertEquals(end, issue.draft().notAfter());
    }

    @Test
    void safeWaitsForApproval() throws Exception {
        assertInstanceOf(
                IssuanceDecision.Pend.class, decide(OpsMgrTemplates.safe(new Random(1)), "CN=host", 2048, NOW.plus(900, ChronoUnit.DAYS)));
    }

    @Test
    void refusalsCarryTheCodesOfWindows() throws Exception {
        Instant end = NOW.plus(900, ChronoUnit.DAYS);
        assertEquals(Hresults.KEY_LENGTH, code(classic.with(TemplateAttribute.MINIMAL_KEY_SIZE, 4096), "CN=host", end));
        assertEquals(Hresults.BAD_REQUEST_SUBJECT, code(classic, "", end));
        assertEquals(Hresults.SIGNATURE_COUNT, code(classic.with(TemplateAttribute.RA_SIGNATURE, 1), "CN=host", end));
        assertEquals(Hresults.BAD_REQUEST_SUBJECT, code(BuiltInTemplates.find("Machine").orElseThrow(), "CN=host", end));
        assertEquals(Hresults.UNSUPPORTED_TEMPLATE, code(classic.with(TemplateAttribute.OID, List.of()), "CN=host", end));
        assertEquals(Hresults.ISSUER_EXPIRED, code(classic, "CN=host", NOW.minusSeconds(1)));
    }

    @Test
    void schemaOneNamesItsTemplateAndThePreviewSpeaksJapanese() throws Exception {
        CertificateTemplate web = BuiltInTemplates.find("WebServer").orElseThrow();
        CertificatePreview preview = CertificatePreview.of(input(web, "CN=host", 2048, NOW.plus(900, ChronoUnit.DAYS)));
        var draft = assertInstanceOf(IssuanceDecision.Issue.class, preview.decision()).draft();
        assertEquals("WebServer", Extensions.of(draft.extensions()).templateName().orElseThrow());
        assertFalse(preview.lines().isEmpty());
        assertEquals("サブジェクト", preview.lines().getFirst().field().in(Locale.JAPANESE));
        byte[] identifier = Extensions.of(draft.extensions()).subjectKeyIdentifier().orElseThrow();
        String shown = java.util.HexFormat.of().withUpperCase().formatHex(identifier);
        assertEquals(40, shown.length());
        assertTrue(preview.lines().stream().anyMatch(l -> l.value().in(Locale.JAPANESE).equals(shown)));
        preview.lines().forEach(l -> assertFalse((l.field().in(Locale.JAPANESE) + l.origin().in(Locale.JAPANESE)).contains("!Cert")));
    }

    private static int code(CertificateTemplate template, String subject, Instant end) throws Exception {
        return assertInstanceOf(IssuanceDecision.Deny.class, decide(template, subject, 2048, end)).hresult();
    }

    private static IssuanceDecision decide(CertificateTemplate template, String subject, int bits, Instant end) throws Exception {
        return IssuancePolicy.decide(input(template, subject, bits, end));
    }

    private static IssuanceInput input(CertificateTemplate template, String subject, int bits, Instant end) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        KeyPair pair = generator.generateKeyPair();
        CertificationRequest request = new CertificationRequestBuilder().subject(new X500Principal(subject))
            .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns("host.example.com")), false)).sign(pair, "SHA256withRSA");
        IssuerInput issuer = new IssuerInput(new X500Principal("CN=Issuing CA"), Optional.of(new byte[20]), NOW.minusSeconds(3600), end,
            List.of(), List.of(), List.of());
        return new IssuanceInput(template, request, issuer, NOW, Optional.empty());
    }
}
