package org.inkan.pki.inf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code RequestType = Cert}: the certificate certreq would install. */
class InfCertificateBuilderTest {

    private static final String HEAD = "[Version]\nSignature=\"$Windows NT$\"\n[NewRequest]\nRequestType=Cert\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T10:15:30.5Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CertReqInf inf(String body) {
        return CertReqInf.of(InfDocument.of(HEAD + body, InfEncoding.UTF_16LE));
    }

    private X509Certificate build(String body) throws ProblemException {
        return build(body, CLOCK);
    }

    private X509Certificate build(String body, Clock clock) throws ProblemException {
        return InfCertificateBuilder.build(inf(body), keys, InfRequestOptions.certreq("h", "D\\u"), clock);
    }

    @Test
    void theCertificateIsItsOwnIssuerAndOpensslAndCerttoolAcceptIt() throws Exception {
        X509Certificate made = build("Subject=\"CN=gw01.contoso.com,O=株式会社\"\nKeyAlgorithm=ECDSA_P256\n"
            + "[EnhancedKeyUsageExtension]\nOID=1.3.6.1.5.5.7.3.1\n[Extensions]\n2.5.29.17=\"{text}DNS=gw01.contoso.com&\"\n");
        assertEquals(made.getSubjectX500Principal(), made.getIssuerX500Principal());
        assertEquals(127, made.getSerialNumber().bitLength());
        assertEquals(List.of(Oids.EXTENDED_KEY_USAGE, Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, Oids.SUBJECT_KEY_IDENTIFIER),
            Extensions.of(made).stream().map(Extension::oid).toList());
        String text = Tool.openssl().run(made.getEncoded(), "x509", "-inform", "DER", "-noout", "-text").ok().all();
        assertTrue(text.contains("DNS:gw01.contoso.com") && text.contains("Version: 3"), text);
        String other = Tool.certtool().run(made.getEncoded(), "--certificate-info", "--inder").ok().all();
        assertTrue(other.contains("gw01.contoso.com"), other);
        made.verify(keys.getPublic());
        assertNotEquals(made.getSerialNumber(), build("Subject=\"CN=a\"\n").getSerialNumber());
    }

    @Test
    void itIsValidForOneYearFromNowUnlessTheFileSaysOtherwise() throws Exception {
        assertEquals("2026-04-01T10:15:30Z/2027-04-01T10:15:30Z", validity("", ZoneOffset.UTC));
        assertEquals(
            "2026-04-01T10:15:30Z/2026-07-01T10:15:30Z", validity("ValidityPeriod=Months\nValidityPeriodUnits=3\n", ZoneOffset.UTC));
        assertEquals(
            "2026-04-01T10:15:30Z/3026-04-01T10:15:30Z", validity("ValidityPeriod=Years\nValidityPeriodUnits=1000\n", ZoneOffset.UTC));
        assertEquals("2026-05-01T00:00:00Z/2026-05-08T00:00:00Z",
            validity("NotBefore=1 May 2026\nValidityPeriod=Weeks\nValidityPeriodUnits=1\n", ZoneOffset.UTC));
        assertEquals("2026-04-30T15:00:00Z/2026-12-31T05:30:00Z",
            validity("NotBefore=1 May 2026\nNotAfter=\"December 31, 2026 2:30 PM\"\n", ZoneId.of("Asia/Tokyo")));
    }

    private String validity(String body, ZoneId zone) throws ProblemException {
        X509Certificate made = build("Subject=\"CN=a\"\n" + body, Clock.fixed(CLOCK.instant(), zone));
        return made.getNotBefore().toInstant() + "/" + made.getNotAfter().toInstant();
    }

    @Test
    void datesAreReadWhereTheyMeanOneDayOnly() {
        Instant day = Instant.parse("2026-04-13T00:00:00Z");
        for (String text : List.of("13 April 2026", "April 13, 2026", "13-Apr-2026", "2026-04-13", "2026/4/13", "4/13/2026", "13.4.2026",
            "2026年4月13日")) {
            assertEquals(Optional.of(day), InfDate.parse(text, ZoneOffset.UTC), text);
        }
        assertEquals(Optional.of(Instant.parse("2026-04-13T00:05:09Z")), InfDate.parse("4/13/2026 12:05:09 AM", ZoneOffset.UTC));
        for (String text : List.of("", "soon", "4/5/2026", "31 February 2026", "13 April 26", "13 Aprilia 2026", "13 April 2026 25:00",
            "13 April 2026 0:10 PM", "1 2 3 4", "13 April")) {
            assertEquals(Optional.empty(), InfDate.parse(text, ZoneOffset.UTC), text);
        }
    }

    @Test
    void whatCannotBecomeACertificateIsFoundAndRefusedAtOnePlace() {
        refused("INF-034", 6, "ValidityPeriod=Years\n");
        refused("INF-034", 7, "ValidityPeriod=Years\nValidityPeriodUnits=0\n");
        refused("INF-034", 7, "ValidityPeriod=Years\nValidityPeriodUnits=9000\n");
        refused("INF-034", 6, "NotAfter=1 May 2035\nValidityPeriod=Years\nValidityPeriodUnits=1\n");
        refused("INF-034", 7, "NotBefore=2 May 2035\nNotAfter=1 May 2035\n");
        refused("INF-004", 6, "NotBefore=someday\n");
        refused("INF-024", 6, "NotAfter=4/5/2035\n");
        refused("INF-017", 7, "[RequestAttributes]\nCertificateTemplate=User\n");
        ProblemException nobody = assertThrows(ProblemException.class, () -> build("KeySpec=1\n"));
        assertEquals("PKI-403", nobody.problem().code());
    }

    private void refused(String rule, int line, String body) {
        List<Finding> found = inf("Subject=\"CN=a\"\n" + body).findings(Place.of("x")).stream().filter(f -> !f.rule().equals("INF-026"))
            .toList();
        assertEquals(List.of(rule + " " + line), found.stream().map(f -> f.rule() + " " + f.place().line()).toList(), body);
        if (!rule.equals("INF-017")) {
            ProblemException refused = assertThrows(ProblemException.class, () -> build("Subject=\"CN=a\"\n" + body));
            assertEquals("PKI-403", refused.problem().code(), body);
        }
    }

    @Test
    void eachBuilderMakesItsOwnKindAlone() {
        CertReqInf request = CertReqInf.of(InfDocument.of("[NewRequest]\nSubject=\"CN=a\"\n", InfEncoding.UTF_16LE));
        assertThrows(ProblemException.class, () -> InfCertificateBuilder.build(request, keys, InfRequestOptions.discreet(), CLOCK));
        assertThrows(ProblemException.class, () -> InfRequestBuilder.build(inf("Subject=\"CN=a\"\n"), keys));
    }

    @Test
    void rsaSignaturesAreSelfConsistentForOpenssl() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        X509Certificate made =
            InfCertificateBuilder.build(inf("Subject=\"CN=a\"\nHashAlgorithm=sha384\n"), rsa, InfRequestOptions.discreet(), CLOCK);
        Path file = folder.resolve("self.pem");
        Files.write(file, org.inkan.pki.io.PkiWriter.pem(made));
        Tool.openssl().run(new byte[0], "verify", "-check_ss_sig", "-attime",
            String.valueOf(CLOCK.instant().getEpochSecond() + 60), "-CAfile", file.toString(), file.toString()).ok();
        assertEquals("SHA384withRSA", made.getSigAlgName());
        assertArrayEquals(made.getSubjectX500Principal().getEncoded(), made.getIssuerX500Principal().getEncoded());
    }
}
