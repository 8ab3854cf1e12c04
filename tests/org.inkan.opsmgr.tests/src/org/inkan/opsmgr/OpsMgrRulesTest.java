package org.inkan.opsmgr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Rule;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpsMgrRulesTest {
    private static final Place PLACE = Place.of("x");
    private static final Set<KeyUsage> BOTH = Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT);
    private static final List<String> PURPOSES = List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION);
    private static SamplePki pki;

    @BeforeAll
    static void makePki() throws ProblemException {
        pki = new SamplePki();
    }

    private static List<String> ids(OpsMgrSubject subject) {
        return OpsMgrRules.all().check(subject, PLACE).stream().map(Finding::rule).toList();
    }

    private static OpsMgrSubject certificate(X509Certificate certificate, String host) {
        return new OpsMgrSubject.OfCertificate(certificate, Optional.of(host), SamplePki.NOW, pki.issuers(), List.of());
    }

    private static X509Certificate made(String subject, List<String> dns) throws ProblemException {
        return pki.host(BigInteger.TEN, subject, dns, pki.keys(), BOTH, PURPOSES, SamplePki.NOW.plusSeconds(86400 * 300));
    }

    @Test
    void aRightCertificateHasNoFinding() throws ProblemException {
        assertEquals(List.of(), ids(certificate(pki.host("web01.contoso.com", BigInteger.TEN), "WEB01.contoso.com")));
    }

    @Test
    void ourOwnInfAndItsRequestHaveNoFinding() throws ProblemException {
        InfDocument inf = OpsMgrInf.forHost("web01.contoso.com");
        assertEquals(List.of(), ids(new OpsMgrSubject.OfInf(inf, Optional.of("web01.contoso.com"))));
        CertificationRequest request = InfRequestBuilder.build(CertReqInf.of(inf), pki.keys());
        assertEquals(List.of(), ids(new OpsMgrSubject.OfRequest(request, Optional.of("web01.contoso.com"))));
        assertTrue(request.verifySignature());
    }

    @Test
    void aWrongFirstDnsNameOverridesTheRightCommonName() throws ProblemException {
        assertEquals(List.of("OM-NAME-02"),
                ids(certificate(made("CN=web01", List.of("other.contoso.com", "web01")), "web01")));
    }

    @Test
    void aLongerNameThatOnlyContainsTheHostNameIsWrong() throws ProblemException {
        assertEquals(List.of("OM-NAME-01"), ids(certificate(made("CN=web01x", List.of("web01x")), "web01")));
    }

    @Test
    void namesThatCannotWorkAreFound() throws ProblemException {
        assertTrue(ids(certificate(made("CN=10.0.0.1", List.of()), "web01")).contains("OM-NAME-06"));
        assertTrue(ids(certificate(made("CN=\"<FQDN>\"", List.of()), "web01")).contains("OM-NAME-05"));
        assertTrue(ids(certificate(made("O=Contoso", List.of()), "web01")).contains("OM-NAME-04"));
        assertTrue(ids(certificate(made("CN=web01,CN=web01.contoso.com", List.of("web01")), "web01")).contains("OM-NAME-03"));
    }

    @Test
    void usagesAndKeysAreJudged() throws ProblemException {
        assertTrue(ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), pki.keys(), Set.of(), PURPOSES,
                SamplePki.NOW.plusSeconds(86400 * 300)), "a")).contains("OM-KU-01"));
        assertEquals(List.of("OM-EKU-01"), ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), pki.keys(), BOTH,
                List.of(Oids.SERVER_AUTHENTICATION), SamplePki.NOW.plusSeconds(86400 * 300)), "a")));
        assertTrue(ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), SamplePki.pair("EC", 256), BOTH, PURPOSES,
                SamplePki.NOW.plusSeconds(86400 * 300)), "a")).contains("OM-KEY-01"));
        assertEquals(List.of("OM-KEY-02"), ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"),
                SamplePki.rsa(1024), BOTH, PURPOSES, SamplePki.NOW.plusSeconds(86400 * 300)), "a")));
    }

    @Test
    void timeIsJudged() throws ProblemException {
        assertTrue(ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), pki.keys(), BOTH, PURPOSES,
                SamplePki.NOW.minusSeconds(60)), "a")).contains("OM-TIME-01"));
        assertTrue(ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), pki.keys(), BOTH, PURPOSES,
                SamplePki.NOW.plusSeconds(86400 * 10)), "a")).contains("OM-TIME-02"));
        assertTrue(ids(certificate(pki.host(BigInteger.TEN, "CN=a", List.of("a"), pki.keys(), BOTH, PURPOSES,
                SamplePki.NOW.plusSeconds(86400L * 3000)), "a")).contains("OM-TIME-03"));
    }

    @Test
    void chainAndDoublesAreJudged() throws ProblemException {
        X509Certificate own = pki.host("a", BigInteger.TEN);
        X509Certificate twin = pki.host("a", BigInteger.TWO);
        assertEquals(List.of("OM-CA-03", "OM-CERT-02"), ids(new OpsMgrSubject.OfCertificate(own, Optional.of("a"),
                SamplePki.NOW, List.of(pki.issuing()), List.of(own, twin))));
        assertTrue(ids(certificate(pki.issuing(), "a")).contains("OM-CERT-01"));
    }

    @Test
    void theSeedStyleInfIsAcceptedWithFindings() throws ProblemException {
        String seed = "[Version]\r\nSignature=\"$Windows NT$\"\r\n[NewRequest]\r\nSubject=\"CN=web01.contoso.com\"\r\n"
                + "Exportable=TRUE\r\nKeyLength=2048\r\nKeySpec=1\r\nKeyUsage=0xf0\r\nMachineKeySet=TRUE\r\n"
                + "[EnhancedKeyUsageExtension]\r\nOID=1.3.6.1.5.5.7.3.1\r\nOID=1.3.6.1.5.5.7.3.2\r\n";
        InfDocument inf = InfDocument.read(seed.getBytes(StandardCharsets.US_ASCII));
        List<Finding> findings = OpsMgrRules.all()
                .check(new OpsMgrSubject.OfInf(inf, Optional.of("web01.contoso.com")), PLACE);
        assertEquals(List.of("OM-HASH-01", "OM-KEY-03", "OM-KEY-06", "OM-KU-02", "OM-NAME-07"),
                findings.stream().map(Finding::rule).sorted().toList());
        Finding exportable = findings.stream().filter(f -> f.rule().equals("OM-KEY-06")).findFirst().orElseThrow();
        assertEquals(5, exportable.place().line());
    }

    @Test
    void aQuickFixRemovesItsFinding() throws ProblemException {
        InfDocument inf = OpsMgrInf.forHost("web01").withValue("NewRequest", "MachineKeySet", "FALSE");
        Finding finding = OpsMgrRules.all().check(new OpsMgrSubject.OfInf(inf, Optional.of("web01")), PLACE).get(0);
        assertEquals("OM-KEY-05", finding.rule());
        assertEquals(List.of(), ids((OpsMgrSubject) finding.fixes().get(0).value()));
    }

    @Test
    void registrationFaultsAreToldApart() throws ProblemException {
        X509Certificate certificate = pki.host("a", new BigInteger("1f00000008c694dac94bcfdc4a000000000008", 16));
        ChannelRegistration right = ChannelRegistration.of(certificate);
        assertEquals(List.of(), registered(right, RegView.NATIVE, certificate));
        assertEquals(List.of("OM-REG-04"), registered(right, RegView.WOW6432, certificate));
        assertEquals(List.of("OM-REG-02"), registered(new ChannelRegistration(
                certificate.getSerialNumber().toByteArray(), right.thumbprint()), RegView.NATIVE, certificate));
        assertEquals(List.of("OM-REG-05"), registered(new ChannelRegistration(
                java.util.Arrays.copyOf(right.serialBytes(), 16), right.thumbprint()), RegView.NATIVE, certificate));
        assertEquals(List.of("OM-REG-01"), registered(
                new ChannelRegistration(new byte[] { 1 }, right.thumbprint()), RegView.NATIVE, certificate));
        assertEquals(List.of("OM-REG-06"), registered(new ChannelRegistration(new byte[0], right.thumbprint()),
                RegView.NATIVE, certificate));
        assertEquals(List.of("OM-REG-03"),
                registered(new ChannelRegistration(right.serialBytes(), ""), RegView.NATIVE, certificate));
    }

    private static List<String> registered(ChannelRegistration registration, RegView view, X509Certificate certificate) {
        return ids(new OpsMgrSubject.OfRegistration(registration, view, Optional.of(certificate), Optional.of("a")));
    }

    @Test
    void everyRuleHasASourceAndTextsInBothLanguages() {
        for (Rule<OpsMgrSubject> rule : OpsMgrRules.all().rules()) {
            assertFalse(rule.sources().isEmpty(), rule.id());
            String japanese = rule.title().in(Locale.JAPANESE);
            assertFalse(japanese.startsWith("!") || japanese.equals(rule.title().in(Locale.ENGLISH)), rule.id());
        }
    }
}
