package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tool;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** Every INF of the corpus. */
class InfCorpusTest {

    /** What template User says: MS-CRTD appendix, pKIKeyUsage a0 and pKIExtendedKeyUsage. */
    private static final List<Extension> USER = List.of(ExtensionValues.templateName("User"),
        ExtensionValues.extendedKeyUsage(List.of("1.3.6.1.4.1.311.10.3.4", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2"), false),
        ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true));

    private final Corpus corpus = Corpus.assumePresent();
    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(corpus.files("certreq-inf"));
        files.addAll(corpus.files("generated/inf"));
        return files;
    }

    private CertReqInf inf(String file) throws ProblemException {
        return CertReqInf.of(InfDocument.read(corpus.read(file)));
    }

    private static Set<String> rules(CertReqInf inf) {
        Set<String> rules = new HashSet<>();
        inf.findings(Place.of("x.inf")).forEach(f -> rules.add(f.rule()));
        return rules;
    }

    @Test
    void everyFileReadsAndIsWrittenBackUnchanged() throws ProblemException {
        assertEquals(47, files().size());
        for (String file : files()) {
            byte[] bytes = corpus.read(file);
            assertArrayEquals(bytes, InfDocument.read(bytes).encode(), file);
        }
    }

    @Test
    void everyPositionPointsAtTheValue() throws ProblemException {
        for (String file : files()) {
            InfDocument document = InfDocument.read(corpus.read(file));
            for (InfSection section : document.sections()) {
                for (InfEntry entry : section.entries()) {
                    if (!entry.text().isEmpty() && document.line(entry.line()).indexOf('%') < 0) {
                        assertEquals(entry.text().charAt(0), document.line(entry.line()).charAt(entry.column() - 1),
                            file + ":" + entry.line());
                    }
                }
            }
        }
    }

    @Test
    void theManifestsSubjectsAreRead() throws ProblemException {
        for (Tsv.Row row : corpus.table("certreq-inf/manifest.tsv")) {
            CertReqInf inf = inf("certreq-inf/" + row.get("file"));
            if (!row.get("subject").isEmpty() && !row.get("file").contains("wobregon")) {
                assertEquals(row.get("subject").strip(), inf.subjectText().strip(), row.get("file"));
            }
            if (!row.get("key_length").isEmpty()) {
                assertEquals(row.get("key_length"), String.valueOf(inf.number(NewRequestKey.KEY_LENGTH).orElseThrow()), row.get("file"));
            }
        }
    }

    @Test
    void findingsOfEveryFileHaveTextsInBothLanguagesAndPositions() throws ProblemException {
        for (String file : files()) {
            for (Finding finding : inf(file).findings(Place.of(file))) {
                assertTrue(finding.place().line() > 0 && finding.place().column() > 0, file + finding);
                for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    String all = finding.what().in(locale) + finding.why().in(locale) + finding.remedy().in(locale);
                    assertFalse(all.contains("!INF") || all.contains("!Inf") || all.contains("{0}"), all);
                }
            }
        }
    }

    @Test
    void policiesOfCaPolicyFilesAreEncoded() throws Exception {
        var all = SectionExtensions.POLICIES.read(inf("certreq-inf/capolicy/AndreasOstlund__CertClass2017___ROOT_CAPolicy.inf"))
            .orElseThrow();
        assertEquals(List.of("2.5.29.32.0"), org.inkan.pki.x509.Extensions.of(List.of(all)).certificatePolicies());
        assertFalse(all.critical());
        var internal = SectionExtensions.POLICIES.read(inf("certreq-inf/capolicy/SandmanZac__public__issueCAPolicy.inf")).orElseThrow();
        assertEquals(List.of("1.2.3.4.1455.67.89.5"), org.inkan.pki.x509.Extensions.of(List.of(internal)).certificatePolicies());
        assertTrue(new String(internal.value(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Legal Policy Statement"));
    }

    @Test
    void knownMistakesAreFoundWhereTheyAre() throws ProblemException {
        CertReqInf broken = inf("certreq-inf/standalone/wobregon__Request__Request.inf");
        Finding subject = broken.findings(Place.of("x")).stream().filter(f -> f.rule().equals("INF-002")).findFirst().orElseThrow();
        assertTrue(broken.document().line(subject.place().line()).startsWith("Subject"));
        CertReqInf repaired = (CertReqInf) subject.fixes().getFirst().value();
        assertFalse(rules(repaired).contains("INF-002"));
        assertTrue(repaired.subjectText().endsWith("C=pais"));
        assertTrue(rules(inf("certreq-inf/capolicy/bendusz__server-setup__CAPolicy.inf")).contains("INF-022"));
        assertTrue(rules(inf("certreq-inf/standalone/ecewrqe__powershell_tutor__DocumentEncryption.inf")).contains("INF-025"));
        assertTrue(rules(inf("certreq-inf/standalone/ecewrqe__powershell_tutor__DocumentEncryption.inf")).contains("INF-004"));
        for (String file : List.of("standalone/ActiveDirectoryKC__New-DCCertificateRequest__DCAuthCertRequestTemplate.inf",
            "standalone/Apoc70__Create-CertificateRequest__Default-Template.inf",
            "excerpt/MicrosoftDocs__SystemCenterDocs__RequestConfig.inf",
            "standalone/SilentxEevee__RJSecure-Certificate-Generator__request.inf")) {
            assertTrue(rules(inf("certreq-inf/" + file)).contains("INF-009"), file);
        }
    }

    @Test
    void otherInfFilesAreRefusedWithWhatIsMissing() {
        for (String file : corpus.files("certreq-inf/not-a-request")) {
            ProblemException refused = assertThrows(ProblemException.class, () -> CertReqInf.read(corpus.read(file)));
            assertEquals("PKI-402", refused.problem().code());
            assertTrue(refused.problem().what().in(Locale.JAPANESE).contains("[NewRequest]"));
        }
    }

    @Test
    void everyUsableFileGivesARequestThatOpensslVerifies() throws ProblemException {
        int made = 0;
        for (String file : files()) {
            CertReqInf inf = inf(file);
            boolean blocked = inf.findings(Place.of(file)).stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !f.rule().equals("INF-010"));
            if (blocked || !inf.isRequest() || inf.requestType().orElse(RequestType.PKCS10) == RequestType.CERT) {
                continue;
            }
            CertificationRequest request = InfRequestBuilder.build(inf, keys, InfRequestOptions.certreq("host", "D\\u"));
            Tool.Result result = Tool.openssl().run(request.encoded(), "req", "-inform", "DER", "-verify", "-noout", "-text").ok();
            assertTrue(result.all().contains("verify OK"), file);
            Tool.certtool().run(request.encoded(), "--crq-info", "--inder").ok();
            made++;
        }
        assertTrue(made >= 20, "made " + made);
    }

    @Test
    void everyUsableFileForASelfSignedCertificateGivesOneThatOpensslReads() throws Exception {
        List<String> made = new ArrayList<>();
        for (String file : files()) {
            CertReqInf inf = inf(file);
            boolean blocked = inf.findings(Place.of(file)).stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !f.rule().equals("INF-010"));
            if (!blocked && inf.isRequest() && inf.requestType().orElse(RequestType.PKCS10) == RequestType.CERT) {
                var certificate = InfCertificateBuilder.build(inf, keys, InfRequestOptions.discreet(), java.time.Clock.systemUTC());
                certificate.verify(keys.getPublic());
                Tool.openssl().run(certificate.getEncoded(), "x509", "-inform", "DER", "-noout", "-text").ok();
                Tool.certtool().run(certificate.getEncoded(), "--certificate-info", "--inder").ok();
                made.add(file);
            }
        }
        // The other three: a placeholder as subject, an unknown key usage, extensions that cannot be encoded (alljoyn, CA and server).
        assertEquals(2, made.size(), made.toString());
    }

    @Test
    void theSampleOfTheDocumentationGivesTheSameRequest() throws ProblemException {
        CertificationRequest windows =
            CertificationRequest.parse(corpus.read("requests/microsoft-docs/MicrosoftDocs__win32__pkcs-10.der"));
        InfRequestOptions options = InfRequestOptions.certreq("host", "D\\u").withTemplateExtensions(USER);
        CertificationRequest ours = InfRequestBuilder.build(inf("certreq-inf/excerpt/MicrosoftDocs__win32__pkcs--10-encoded-asn-1.inf"),
            keys, options);
        assertEquals(windows.subject(), ours.subject());
        assertArrayEquals(windows.subject().getEncoded(), ours.subject().getEncoded());
        assertEquals(windows.attributes().stream().map(a -> a.oid()).toList(), ours.attributes().stream().map(a -> a.oid()).toList());
        assertEquals(windows.attribute(Oids.MS_NAME_VALUE_PAIR), ours.attribute(Oids.MS_NAME_VALUE_PAIR));
        assertEquals(windows.extensions().stream().map(e -> e.oid()).toList(), ours.extensions().stream().map(e -> e.oid()).toList());
        for (String oid : List.of(Oids.MS_TEMPLATE_NAME, Oids.EXTENDED_KEY_USAGE, Oids.KEY_USAGE)) {
            assertEquals(windows.extensions().find(oid), ours.extensions().find(oid), oid);
        }
        assertEquals(windows.extensions().subjectAltNames(), ours.extensions().subjectAltNames());
    }

    @Test
    void theRequestInsideTheCmcSampleHasTheSameSubjectAndUsages() throws Exception {
        ASN1Sequence message = ASN1Sequence.getInstance(corpus.read("requests/microsoft-docs/MicrosoftDocs__win32__cmc.der"));
        ASN1Sequence data = ASN1Sequence.getInstance(ASN1OctetString.getInstance(
            ContentInfo.getInstance(SignedData.getInstance(ContentInfo.getInstance(message).getContent()).getEncapContentInfo())
                .getContent())
            .getOctets());
        // PKIData.reqSequence (RFC 5272 3.2.1): TaggedRequest tcr [0] { bodyPartID, certificationRequest }
        ASN1Sequence tagged = ASN1Sequence.getInstance(
            ASN1TaggedObject.getInstance(ASN1Sequence.getInstance(data.getObjectAt(1)).getObjectAt(0)), false);
        CertificationRequest windows = CertificationRequest.parse(tagged.getObjectAt(1).toASN1Primitive().getEncoded());
        CertificationRequest ours = InfRequestBuilder.build(inf("certreq-inf/excerpt/MicrosoftDocs__win32__cmc-encoded-asn-1.inf"), keys,
            InfRequestOptions.discreet().withTemplateExtensions(USER));
        assertArrayEquals(windows.subject().getEncoded(), ours.subject().getEncoded());
        assertEquals(windows.extensions().find(Oids.KEY_USAGE), ours.extensions().find(Oids.KEY_USAGE));
        assertEquals(windows.extensions().extendedKeyUsage(), ours.extensions().extendedKeyUsage());
        assertEquals(windows.extensions().subjectAltNames(), ours.extensions().subjectAltNames());
    }

    @Test
    void theFiveJapaneseFilesGiveTheSameRequest() throws ProblemException {
        Set<String> requests = new HashSet<>();
        for (String form : List.of("utf16le", "utf16be", "utf8", "utf8bom", "cp932")) {
            CertReqInf inf = inf("generated/inf/ja-scom-" + form + ".inf");
            CertificationRequest request = InfRequestBuilder.build(inf, keys);
            requests.add(java.util.HexFormat.of().formatHex(request.encoded()));
            assertTrue(X509Names.display(request.subject()).contains("O=株式会社サンプル"), form);
            assertEquals(form.equals("utf16le"), !rules(inf).contains("INF-010"), form);
        }
        assertEquals(1, requests.size());
    }

    @Test
    void malformedFilesNeverCrashTheReader() {
        for (Tsv.Row row : corpus.table("malformed/manifest.tsv")) {
            byte[] data = corpus.read("malformed/" + row.get("file"));
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                try {
                    CertReqInf.of(InfDocument.read(data)).findings(Place.of("x"));
                } catch (ProblemException expected) {
                    assertEquals("PKI-401", expected.problem().code());
                }
            }, row.get("file"));
        }
    }
}
