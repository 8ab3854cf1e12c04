package org.inkan.pki.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateSignerTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    static KeyPair keys(String algorithm, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (bits > 0) {
            generator.initialize(bits);
        }
        return generator.generateKeyPair();
    }

    /** RFC 6979 A.2.5 and A.2.6, message "sample": only Bouncy Castle's arithmetic, twice as fast as the JDK's, gives these. */
    @Test
    void ellipticCurvesAreSignedWithTheNonceOfTheStandard() throws Exception {
        record Vector(String curve, String algorithm, String key, String r, String s) {
        }
        for (Vector vector : List.of(
            new Vector("secp256r1", "SHA256withECDSA", "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721",
                "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
                "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8"),
            new Vector("secp384r1", "SHA384withECDSA",
                "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5",
                "94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46",
                "99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8"))) {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(vector.curve));
            PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(
                new ECPrivateKeySpec(new BigInteger(vector.key, 16), parameters.getParameterSpec(ECParameterSpec.class)));
            byte[] signature = new RawSigner(key, SignatureAlgorithm.of(vector.algorithm).orElseThrow())
                .sign("sample".getBytes(StandardCharsets.US_ASCII));
            assertEquals(HexFormat.of().formatHex(Der.sequence(Der.integer(new BigInteger(vector.r, 16)),
                Der.integer(new BigInteger(vector.s, 16)))), HexFormat.of().formatHex(signature), vector.curve);
        }
    }

    private static CertificateContent root(KeyPair keys) throws ProblemException {
        var name = X509Names.parse("CN=Inkan Test Root,O=株式会社サンプル");
        return new CertificateContent(
            BigInteger.valueOf(0xA1B2C3L), name, name, START, START.plusSeconds(30L * 365 * 86400), keys.getPublic(),
            List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()),
                ExtensionValues.keyUsage(EnumSet.of(KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true),
                ExtensionValues.subjectKeyIdentifier(keys.getPublic())));
    }

    static CertificateContent leaf(X509Certificate issuer, KeyPair keys) throws ProblemException {
        return new CertificateContent(new BigInteger("1234567890123456789"), issuer.getSubjectX500Principal(),
            X509Names.parse("CN=gw01.contoso.com"), START, START.plusSeconds(365L * 86400), keys.getPublic(),
            List.of(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true),
                ExtensionValues.extendedKeyUsage(List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION), false),
                ExtensionValues.subjectAltName(List.of(new GeneralName.Dns("gw01.contoso.com"), GeneralName.Ip.of("2001:db8::1").get(),
                    new GeneralName.Upn("gw01@contoso.com")), false),
                ExtensionValues.templateInformation("1.3.6.1.4.1.311.21.8.1.2.3", 100, 3),
                ExtensionValues.applicationPolicies(List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION)),
                ExtensionValues.crlDistributionPoints(List.of(URI.create("http://pki.contoso.com/ca.crl"))),
                ExtensionValues.authorityInformationAccess(List.of(URI.create("http://pki.contoso.com/ca.crt")), List.of()),
                ExtensionValues.sidSecurityExtension("S-1-5-21-1-2-3-500"),
                ExtensionValues.authorityKeyIdentifier(issuer), ExtensionValues.subjectKeyIdentifier(keys.getPublic())));
    }

    @Test
    void opensslAndCerttoolAcceptCertificatesAndCrlsOfEveryAlgorithm() throws Exception {
        int providers = Security.getProviders().length;
        KeyPair host = keys("RSA", 2048);
        for (String algorithm : List.of("SHA256withRSA", "SHA512withRSAandMGF1", "SHA256withECDSA", "SHA384withECDSA", "Ed25519")) {
            KeyPair ca = algorithm.contains("RSA") ? keys("RSA", 2048)
                : algorithm.startsWith("Ed") ? keys("Ed25519", 0) : keys("EC", algorithm.contains("384") ? 384 : 256);
            CertificateSigner signer = new CertificateSigner(ca.getPrivate(), algorithm);
            X509Certificate root = signer.sign(root(ca));
            X509Certificate leaf = signer.sign(leaf(root, host));
            X509CRL crl = signer.signCrl(new CrlContent(root.getSubjectX500Principal(), START, START.plusSeconds(30L * 365 * 86400),
                BigInteger.TEN, List.of(new RevokedEntry(BigInteger.TWO, START, RevocationReason.KEY_COMPROMISE)),
                ExtensionValues.keyIdentifier(ca.getPublic())));
            write("root.pem", "CERTIFICATE", root.getEncoded());
            write("leaf.pem", "CERTIFICATE", leaf.getEncoded());
            write("ca.crl", "X509 CRL", crl.getEncoded());
            Tool.openssl().in(folder).run("verify", "-x509_strict", "-crl_check", "-attime", "1770000000", "-CAfile", "root.pem",
                "-CRLfile", "ca.crl", "leaf.pem").ok();
            assertTrue(Tool.certtool().in(folder).run("--certificate-info", "--infile", "leaf.pem").ok().stdout()
                .contains("gw01.contoso.com"));
            leaf.verify(ca.getPublic());
            assertEquals(List.of(), CertificateRules.verifySigned(leaf(root, host), leaf, ca.getPublic()));
        }
        assertEquals(providers, Security.getProviders().length);
    }

    private void write(String name, String label, byte[] der) throws Exception {
        String text = java.util.Base64.getMimeEncoder().encodeToString(der);
        Files.writeString(folder.resolve(name), "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
    }

    @Test
    void everyExtensionIsReadBack() throws Exception {
        KeyPair ca = keys("EC", 256);
        X509Certificate root = new CertificateSigner(ca.getPrivate(), "SHA256withECDSA").sign(root(ca));
        CertificateContent content = leaf(root, keys("EC", 256));
        Extensions read = Extensions.of(new CertificateSigner(ca.getPrivate(), "SHA256withECDSA").sign(content));
        assertEquals(content.extensions(), read.asList());
        assertEquals(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), read.keyUsage().orElseThrow());
        assertEquals(List.of("gw01.contoso.com", "2001:db8::1", "gw01@contoso.com"),
            read.subjectAltNames().stream().map(GeneralName::text).toList());
        assertEquals(new TemplateInformation("1.3.6.1.4.1.311.21.8.1.2.3", 100, 3), read.templateInformation().orElseThrow());
        assertEquals(List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION), read.applicationPolicies());
        assertEquals(List.of(new GeneralName.Uri("http://pki.contoso.com/ca.crl")), read.crlDistributionPoints());
        assertEquals(Oids.CA_ISSUERS_ACCESS, read.authorityInformationAccess().getFirst().method());
        assertEquals("S-1-5-21-1-2-3-500", read.sid().orElseThrow());
        assertEquals("User", Extensions.of(List.of(ExtensionValues.templateName("User"))).templateName().orElseThrow());
        // facts 5.5: bare BMPString, key usage A0
        assertEquals("1e080055007300650072", hex(ExtensionValues.templateName("User")));
        assertEquals("030205a0", hex(content.extensions().getFirst()));
        assertEquals("03030700" + "80", hex(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DECIPHER_ONLY), true)));
    }

    private static String hex(Extension extension) {
        return java.util.HexFormat.of().formatHex(extension.value());
    }

    @Test
    void malformedContentIsAProblemThatNamesTheExtension() {
        for (String oid : List.of(Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, Oids.MS_TEMPLATE_INFORMATION, Oids.AUTHORITY_KEY_IDENTIFIER)) {
            Extensions extensions = Extensions.of(List.of(new Extension(oid, false, new byte[] {0x30, 5, 1})));
            ProblemException e = assertThrows(ProblemException.class, () -> {
                extensions.keyUsage();
                extensions.subjectAltNames();
                extensions.templateInformation();
                extensions.authorityKeyIdentifier();
            });
            assertEquals(oid, e.problem().where());
        }
    }

    @Test
    void rulesFindWhatMustNotBeSigned() throws Exception {
        KeyPair ca = keys("EC", 256);
        X509Certificate root = new CertificateSigner(ca.getPrivate(), "SHA256withECDSA").sign(root(ca));
        CertificateContent good = leaf(root, keys("RSA", 2048));
        assertEquals(List.of(), CertificateRules.all().check(good, Place.of("x")));
        assertEquals(List.of(), CertificateRules.all().check(root(ca), Place.of("x")));
        List<Extension> twice = new ArrayList<>(good.extensions());
        twice.add(ExtensionValues.basicConstraints(false, OptionalInt.empty()));
        twice.add(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.KEY_CERT_SIGN), true));
        CertificateContent bad =
            new CertificateContent(BigInteger.ZERO, good.issuer(), X509Names.parse(""), good.notAfter(), good.notBefore(),
            keys("RSA", 1024).getPublic(), twice);
        List<String> ids = CertificateRules.all().check(bad, Place.of("x")).stream().map(Finding::rule).sorted().toList();
        assertEquals(List.of("CRT-001", "CRT-002", "CRT-004", "CRT-009", "CRT-010"), ids);
        CertificateContent bare = new CertificateContent(BigInteger.ONE, good.issuer(), good.subject(), good.notBefore(), good.notAfter(),
            good.publicKey(), List.of(ExtensionValues.basicConstraints(true, OptionalInt.of(0)).withCritical(false)));
        ids = CertificateRules.all().check(bare, Place.of("x")).stream().map(Finding::rule).distinct().sorted().toList();
        assertEquals(List.of("CRT-005", "CRT-007", "CRT-008"), ids);
        assertTrue(CertificateRules.verifySigned(good, root, ca.getPublic()).stream().allMatch(f -> f.severity() == Severity.ERROR));
        assertFalse(CertificateRules.verifySigned(good, root).isEmpty());
    }

    @Test
    void anAlgorithmThatDoesNotFitTheKeyIsAProblem() throws Exception {
        KeyPair rsa = keys("RSA", 2048);
        for (String algorithm : List.of("SHA256withECDSA", "MD5withRSA", "nonsense")) {
            assertThrows(ProblemException.class, () -> new CertificateSigner(rsa.getPrivate(), algorithm));
        }
    }
}
