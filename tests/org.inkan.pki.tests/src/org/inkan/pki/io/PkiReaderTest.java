package org.inkan.pki.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;
import org.inkan.pki.pkcs12.Pkcs12Entry;
import org.inkan.pki.pkcs12.Pkcs12Options;
import org.inkan.pki.pkcs12.Pkcs12Writer;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PkiReaderTest {

    private static final X500Principal ISSUER = new X500Principal("CN=Root");
    private static KeyPair keys;
    private static X509Certificate certificate;
    private static X509CRL crl;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws Exception {
        keys = KeyPairSource.direct(KeyParameters.ec("secp256r1")).next();
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant to = Instant.parse("2036-01-01T00:00:00Z");
        CertificateSigner signer = new CertificateSigner(keys.getPrivate(), "SHA256withECDSA");
        certificate = signer.sign(new CertificateContent(BigInteger.TEN, ISSUER, ISSUER, from, to, keys.getPublic(), List.of()));
        crl = signer.signCrl(new CrlContent(ISSUER, from, to, BigInteger.ONE, List.of(), new byte[20]));
    }

    @Test
    void theSameCertificateLoadsFromEveryTextForm() throws Exception {
        String pem = new String(PkiWriter.pem(certificate), StandardCharsets.US_ASCII);
        String base64 = Base64.getEncoder().encodeToString(certificate.getEncoded());
        List<byte[]> forms = List.of(pem.getBytes(StandardCharsets.UTF_16LE), ('\uFEFF' + pem).getBytes(StandardCharsets.UTF_16LE),
                ('\uFEFF' + pem).getBytes(StandardCharsets.UTF_16BE), ('\uFEFF' + pem).getBytes(StandardCharsets.UTF_8),
                pem.replace('\n', '\r').getBytes(StandardCharsets.US_ASCII), pem.replace("\n", "\n   ").getBytes(StandardCharsets.US_ASCII),
                ("証明書\r\n" + pem + "以上").getBytes("windows-31j"), base64.getBytes(StandardCharsets.US_ASCII),
                pem.replace("CERTIFICATE", "X509 CERTIFICATE").getBytes(StandardCharsets.US_ASCII),
                pem.replace("CERTIFICATE", "TRUSTED CERTIFICATE").getBytes(StandardCharsets.US_ASCII), certificate.getEncoded());
        for (byte[] form : forms) {
            assertEquals(PkiFormat.CERTIFICATE, FormatDetector.detect(form));
            assertEquals(List.of(certificate), read(form).certificates());
        }
    }

    @Test
    void aBagMislabelledAsCertificateIsABag() throws Exception {
        String p7b = new String(PkiWriter.p7b(List.of(certificate), List.of(crl), true), StandardCharsets.US_ASCII)
                .replace("PKCS7", "CERTIFICATE");
        PkiContent content = read(p7b.getBytes(StandardCharsets.US_ASCII));
        assertEquals(PkiFormat.PKCS7, content.format());
        assertEquals(List.of(certificate), content.certificates());
        assertEquals(1, content.crls().size());
    }

    @Test
    void opensslAndCerttoolReadTheBag() throws Exception {
        Files.write(folder.resolve("a.p7b"), PkiWriter.p7b(List.of(certificate), List.of(crl), false));
        String out = Tool.openssl().in(folder).run("pkcs7", "-inform", "DER", "-in", "a.p7b", "-print_certs").ok().stdout();
        assertTrue(out.contains("BEGIN CERTIFICATE") && out.contains("BEGIN X509 CRL"), out);
        String info = Tool.certtool().in(folder).run("--p7-info", "--inder", "--infile", "a.p7b").ok().stdout();
        assertTrue(info.contains("Number of certificates: 1"), info);
        assertTrue(info.contains("Number of CRLs: 1"), info);
    }

    @Test
    void opensslReadsCertificateAndRevocationList() throws Exception {
        Files.write(folder.resolve("a.pem"), PkiWriter.pem(certificate));
        Files.write(folder.resolve("a.crl"), PkiWriter.pem(crl));
        Tool openssl = Tool.openssl().in(folder);
        assertArrayEquals(certificate.getEncoded(), openssl.run("x509", "-in", "a.pem", "-outform", "DER").ok().bytes());
        assertArrayEquals(crl.getEncoded(), openssl.run("crl", "-in", "a.crl", "-outform", "DER").ok().bytes());
    }

    @Test
    void severalDerValuesInARowAreAllRead() throws Exception {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(certificate.getEncoded());
        two.writeBytes(crl.getEncoded());
        PkiContent content = read(two.toByteArray());
        assertEquals(1, content.certificates().size());
        assertEquals(1, content.crls().size());
    }

    @Test
    void javaKeyStoresReadWithAndWithoutKeys() throws Exception {
        Files.write(folder.resolve("a.p12"), pkcs12("changeit"));
        Tool keytool = Tool.keytool().in(folder).with("PW", "changeit");
        keytool.run("-importkeystore", "-srckeystore", "a.p12", "-srcstoretype", "PKCS12", "-srcstorepass:env", "PW",
                "-destkeystore", "a.jks", "-deststoretype", "JKS", "-deststorepass:env", "PW").ok();
        byte[] jks = Files.readAllBytes(folder.resolve("a.jks"));
        PkiContent content = PkiReader.read(jks, "a.jks", PasswordSource.of("changeit".toCharArray()));
        PkiItem.KeyEntryItem entry = content.all(PkiItem.KeyEntryItem.class).findFirst().orElseThrow();
        assertEquals(keys.getPrivate(), entry.key());
        assertEquals(List.of(certificate), entry.chain());
        assertEquals(PkiCode.PASSWORD_WRONG.code(),
                problem(() -> PkiReader.read(jks, "a.jks", PasswordSource.of("no".toCharArray()))).code());
        assertEquals(PkiCode.PASSWORD_NEEDED.code(), problem(() -> read(jks)).code());
    }

    @Test
    void aPasswordIsAskedForOnlyWhenTheEmptyOneDoesNotFit() throws Exception {
        assertEquals(1, read(pkcs12("")).all(PkiItem.KeyEntryItem.class).count());
        assertEquals(PkiCode.PASSWORD_NEEDED.code(), problem(() -> read(pkcs12("x"))).code());
        assertEquals(PkiCode.PASSWORD_WRONG.code(),
                problem(() -> PkiReader.read(pkcs12("x"), "f", PasswordSource.of("y".toCharArray()))).code());
    }

    @Test
    void windowsStoresAndRegistryBlobsGiveFriendlyNames() throws Exception {
        byte[] element = records("運用管理");
        byte[] sst = ByteBuffer.allocate(8 + element.length + 12).put(new byte[] { 0, 0, 0, 0, 'C', 'E', 'R', 'T' }).put(element).array();
        String hex = HexFormat.ofDelimiter(",").formatHex(element);
        String reg = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT]\r\n"
                + "\"Blob\"=hex:" + hex.substring(0, 60) + "\\\r\n  " + hex.substring(60) + "\r\n";
        for (byte[] file : List.of(sst, ('\uFEFF' + reg).getBytes(StandardCharsets.UTF_16LE))) {
            PkiItem.CertificateItem item = read(file).all(PkiItem.CertificateItem.class).findFirst().orElseThrow();
            assertEquals("運用管理", item.properties().friendlyName());
            assertEquals(certificate, item.certificate());
        }
        byte[] cut = java.util.Arrays.copyOf(sst, sst.length - 40);
        assertEquals(PkiCode.WINDOWS_STORE_BROKEN.code(), problem(() -> read(cut)).code());
    }

    @Test
    void damageIsToldWithItsPlace() throws Exception {
        byte[] cut = java.util.Arrays.copyOf(certificate.getEncoded(), 100);
        assertEquals("f@0", problem(() -> read(cut)).where());
        String pem = "# one\n# two\n" + new String(PkiWriter.pem(certificate), StandardCharsets.US_ASCII);
        Problem open = problem(() -> read(pem.substring(0, pem.length() - 40).getBytes(StandardCharsets.US_ASCII)));
        assertEquals(PkiCode.PEM_BROKEN.code(), open.code());
        assertEquals("f:3", open.where());
        Problem junk = problem(() -> read("junk".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(PkiCode.FILE_UNKNOWN.code(), junk.code());
        assertEquals(PkiCode.FILE_EMPTY.code(), problem(() -> read(new byte[0])).code());
        assertFalse(junk.line(Locale.JAPANESE).equals(junk.line(Locale.ENGLISH)));
    }

    @Test
    void foreignFormatsAreNamed() throws Exception {
        assertEquals(PkiFormat.OPENSSH_PUBLIC, detect("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA user@host"));
        assertEquals(PkiFormat.OPENSSH_PRIVATE, detect("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"));
        assertEquals(PkiFormat.PGP, detect("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxsBN\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----"));
        assertEquals(PkiFormat.JWK, detect("{\"kty\":\"EC\",\"crv\":\"P-256\"}"));
        assertEquals(PkiFormat.UNKNOWN, detect("The quick brown fox"));
        for (PkiFormat format : PkiFormat.values()) {
            assertFalse(format.label().in(Locale.JAPANESE).startsWith("!"), format.name());
        }
    }

    @Test
    void deepNestingAndHugeLengthsAreRefusedAtOnce() {
        byte[] deep = new byte[200_000];
        java.util.Arrays.fill(deep, (byte) 0x30);
        for (int i = 1; i < deep.length; i += 2) {
            deep[i] = (byte) 0x80;
        }
        assertEquals(PkiCode.ASN1_BROKEN.code(), problem(() -> read(deep)).code());
        byte[] huge = { 0x30, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x02 };
        assertEquals(PkiCode.ASN1_BROKEN.code(), problem(() -> read(huge)).code());
    }

    private static byte[] records(String name) throws Exception {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        byte[] der = certificate.getEncoded();
        return ByteBuffer.allocate(24 + text.length + der.length).order(ByteOrder.LITTLE_ENDIAN).putInt(11).putInt(1)
                .putInt(text.length).put(text).putInt(32).putInt(1).putInt(der.length).put(der).array();
    }

    private static byte[] pkcs12(String password) throws ProblemException {
        return Pkcs12Writer.write(new Pkcs12Entry("gw", keys.getPrivate(), List.of(certificate)), password.toCharArray(),
                Pkcs12Options.plain());
    }

    private static PkiFormat detect(String text) {
        return FormatDetector.detect(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static PkiContent read(byte[] file) throws ProblemException {
        return PkiReader.read(file, "f", PasswordSource.NONE);
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(ProblemException.class, reading).problem();
    }
}
