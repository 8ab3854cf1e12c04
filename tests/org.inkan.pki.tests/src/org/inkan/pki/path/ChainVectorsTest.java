package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.rule.PathRule;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains made here; each verdict must be that of {@code openssl verify -x509_strict}, and name the certificate at fault. */
class ChainVectorsTest {

    private static final String HOST = "host01.dmz.contoso.com";

    @TempDir
    Path folder;

    private final TestCa root;
    private final TestCa issuing;

    ChainVectorsTest() throws Exception {
        root = TestCa.root("CN=Root, O=Contoso");
        issuing = root.sub("CN=Issuing, O=Contoso");
    }

    @Test
    void hostUnderTwoTierCaIsValid() throws Exception {
        PathResult result = check(true, issuing.host(HOST), List.of(issuing), List.of());
        assertEquals(3, result.verdicts().size());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void expiredHostIsNamedWithItsDate() throws Exception {
        X509Certificate old = issuing.host(HOST, 5, TestCa.NOW.minus(90, ChronoUnit.DAYS), List.of(ValidationParameters.SERVER_AUTH));
        assertFault(check(false, old, List.of(issuing), List.of()), 0, PathRule.EXPIRED);
    }

    @Test
    void missingPurposeIsTheHostsFault() throws Exception {
        X509Certificate client = issuing.host(HOST, 5, TestCa.NOW, List.of(ValidationParameters.CLIENT_AUTH));
        assertFault(check(false, client, List.of(issuing), List.of()), 0, PathRule.EKU_MISSING);
    }

    @Test
    void purposeWithheldByTheCaIsTheCasFault() throws Exception {
        TestCa limited = root.sub("CN=Limited", ExtensionValues.extendedKeyUsage(List.of(ValidationParameters.CLIENT_AUTH), false));
        assertFault(check(false, limited.host(HOST), List.of(limited), List.of()), 1, PathRule.EKU_BLOCKED);
    }

    @Test
    void pathLengthIsHeldAgainstTheCaThatIsTooDeep() throws Exception {
        TestCa flat = root.sub("CN=Flat", TestCa.newKey(), OptionalInt.of(0));
        TestCa below = flat.sub("CN=Below");
        assertFault(check(false, below.host(HOST), List.of(below, flat), List.of()), 1, PathRule.PATH_LENGTH);
    }

    @Test
    void hostCertificateCannotIssue() throws Exception {
        KeyPair key = TestCa.newKey();
        X509Certificate host = issuing.issue(new javax.security.auth.x500.X500Principal("CN=not a CA"), key, 9, TestCa.NOW,
                List.of(ExtensionValues.subjectKeyIdentifier(key.getPublic())));
        TestCa rogue = new TestCa(key, host);
        assertFault(check(false, rogue.host(HOST), List.of(rogue, issuing), List.of()), 1, PathRule.NOT_A_CA);
    }

    @Test
    void signatureByAnotherKeyOfTheSameNameIsNamed() throws Exception {
        TestCa twin = root.sub("CN=Issuing, O=Contoso");
        assertFault(check(false, twin.host(HOST), List.of(issuing), List.of()), 0, PathRule.SIGNATURE_INVALID);
    }

    @Test
    void untrustedRootIsNamedAtTheRoot() throws Exception {
        TestCa stranger = TestCa.root("CN=Stranger");
        assertFault(check(false, stranger.host(HOST), List.of(stranger), List.of()), 1, PathRule.UNTRUSTED_ROOT);
    }

    @Test
    void missingIntermediateIsNamedAtTheHost() throws Exception {
        assertFault(check(false, issuing.host(HOST), List.of(), List.of()), 0, PathRule.NO_ISSUER);
    }

    @Test
    void revokedHostIsRefusedAndAnotherOneIsNot() throws Exception {
        List<X509CRL> crls = List.of(root.crl(1), issuing.crl(1, 66));
        X509Certificate revoked = issuing.host(HOST, 66, TestCa.NOW, List.of(ValidationParameters.SERVER_AUTH));
        assertFault(check(false, revoked, List.of(issuing), crls), 0, PathRule.REVOKED);
        check(true, issuing.host(HOST), List.of(issuing), crls);
    }

    @Test
    void missingCrlOfTheRootIsTheIssuingCasFault() throws Exception {
        PathResult result = check(false, issuing.host(HOST), List.of(issuing), List.of(issuing.crl(1)));
        assertFault(result, 1, PathRule.REVOCATION_UNKNOWN);
        assertTrue(result.verdicts().get(0).valid());
    }

    @Test
    void renewedCaWithTwoKeysAndCrossCertificatesIsUntangled() throws Exception {
        TestCa renewed = root.sub("CN=Issuing, O=Contoso");
        TestCa crossed = new TestCa(renewed.key(), issuing.sub("CN=Issuing, O=Contoso", renewed.key(), OptionalInt.empty()).certificate());
        check(true, renewed.host(HOST), List.of(issuing, crossed, renewed), List.of());
        check(true, issuing.host(HOST), List.of(renewed, issuing, crossed), List.of());
    }

    @Test
    void sameBagGivesSamePathsInAnyOrder() throws Exception {
        TestCa renewed = root.sub("CN=Issuing, O=Contoso");
        TestCa other = TestCa.root("CN=Other root");
        List<X509Certificate> bag = new ArrayList<>(List.of(root.certificate(), issuing.certificate(),
                renewed.certificate(), other.certificate(), other.sub("CN=Issuing, O=Contoso", issuing.key(),
                        OptionalInt.empty()).certificate()));
        X509Certificate host = issuing.host(HOST);
        List<List<X509Certificate>> expected = new CertificatePathBuilder(bag).paths(host);
        assertEquals(2, expected.size());
        Random order = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(bag, order);
            assertEquals(expected, new CertificatePathBuilder(bag).paths(host));
        }
    }

    @Test
    void distrustedIntermediateIsRefused() throws Exception {
        ValidationParameters parameters = ValidationParameters.of(Set.of(root.certificate()), TestCa.NOW)
                .withDistrusted(Set.of(issuing.certificate()));
        assertFault(new ChainValidator().validate(issuing.host(HOST), List.of(issuing.certificate()), parameters), 1,
                PathRule.DISTRUSTED);
    }

    @Test
    void otherNameOfTheHostIsToldBesideTheWantedOne() throws Exception {
        ValidationParameters parameters = ValidationParameters.of(Set.of(root.certificate()), TestCa.NOW)
                .withDnsName("host02.dmz.contoso.com");
        PathResult result = new ChainValidator().validate(issuing.host(HOST), List.of(issuing.certificate()), parameters);
        assertFault(result, 0, PathRule.PEER_NAME);
        assertTrue(result.findings().get(0).what().in(java.util.Locale.ENGLISH).contains(HOST));
    }

    /** Our verdict, after making sure that openssl has the same one. */
    private PathResult check(boolean expected, X509Certificate host, List<TestCa> bag, List<X509CRL> crls) throws Exception {
        ValidationParameters parameters = ValidationParameters.of(Set.of(root.certificate()), TestCa.NOW)
                .withProfile(Severity.ERROR).withRequiredEku(Set.of(ValidationParameters.SERVER_AUTH))
                .withCrls(crls.isEmpty() ? RevocationCheck.NONE : RevocationCheck.CRL_REQUIRED, crls);
        List<X509Certificate> certificates = bag.stream().map(TestCa::certificate).toList();
        PathResult result = new ChainValidator().validate(host, certificates, parameters);
        assertEquals(expected, result.valid(), () -> result.findings().toString());
        assertEquals(expected, openssl(host, certificates, crls));
        return result;
    }

    private boolean openssl(X509Certificate host, List<X509Certificate> bag, List<X509CRL> crls) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("verify", "-x509_strict", "-purpose", "sslserver", "-CAfile",
                pem("root.pem", "CERTIFICATE", List.of(root.certificate().getEncoded()))));
        if (!bag.isEmpty()) {
            List<byte[]> encoded = new ArrayList<>();
            for (X509Certificate certificate : bag) {
                encoded.add(certificate.getEncoded());
            }
            arguments.addAll(List.of("-untrusted", pem("bag.pem", "CERTIFICATE", encoded)));
        }
        if (!crls.isEmpty()) {
            List<byte[]> encoded = new ArrayList<>();
            for (X509CRL crl : crls) {
                encoded.add(crl.getEncoded());
            }
            arguments.addAll(List.of("-crl_check_all", "-CRLfile", pem("crls.pem", "X509 CRL", encoded)));
        }
        arguments.add(pem("host.pem", "CERTIFICATE", List.of(host.getEncoded())));
        return Tool.openssl().in(folder).run(arguments.toArray(String[]::new)).exit() == 0;
    }

    private String pem(String file, String label, List<byte[]> blocks) throws Exception {
        String text = blocks.stream().map(der -> "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der) + "\n-----END " + label
                + "-----\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(file), text);
        return file;
    }

    private static void assertFault(PathResult result, int position, PathRule rule) {
        assertEquals(List.of(rule.id()), errors(result.verdicts().get(position)).toList());
    }

    private static Stream<String> errors(CertificateVerdict verdict) {
        return verdict.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule()).distinct();
    }
}
