package org.inkan.pki.pkcs12;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;
import org.inkan.pki.pkcs12.Pkcs12Options.Protection;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pkcs12WriterTest {

    private static final String NAME = "Fabrikam ゲートウェイ";
    private static Pkcs12Entry entry;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeChain() throws Exception {
        KeyPairSource keys = KeyPairSource.direct(KeyParameters.rsa(2048));
        KeyPair root = keys.next();
        KeyPair host = keys.next();
        X500Principal issuer = new X500Principal("CN=Root");
        X509Certificate rootCertificate = sign(root, issuer, issuer, root);
        X509Certificate own = sign(root, issuer, new X500Principal("CN=gw01.fabrikam.com"), host);
        entry = new Pkcs12Entry(NAME, host.getPrivate(), List.of(own, rootCertificate));
    }

    private static X509Certificate sign(KeyPair signer, X500Principal issuer, X500Principal subject, KeyPair owner)
            throws Exception {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        CertificateContent content = new CertificateContent(BigInteger.valueOf(7), issuer, subject, from,
                Instant.parse("2036-01-01T00:00:00Z"), owner.getPublic(), List.of());
        return new CertificateSigner(signer.getPrivate(), "SHA256withRSA").sign(content);
    }

    @ParameterizedTest
    @ValueSource(strings = { "changeit", "", "パスワード１２３", "Mötley Crüe" })
    void opensslOpensBothProtectionsWithTheSamePassword(String password) throws Exception {
        Tool openssl = Tool.openssl().in(folder).with("PW", password);
        for (Protection protection : Protection.values()) {
            Files.write(folder.resolve("a.pfx"), write(password, Pkcs12Options.machineKey().with(protection)));
            String out = openssl.run("pkcs12", "-in", "a.pfx", "-nodes", "-info", "-passin", "env:PW").ok().all();
            assertTrue(out.contains(Pkcs12Options.SCHANNEL_PROVIDER), out);
            assertTrue(out.contains("Microsoft Local Key set: <No Values>"), out);
            assertTrue(out.contains("localKeyID"), out);
            assertTrue(out.contains("X509v3 Key Usage: 10"), out);
            boolean modern = out.contains("AES-256-CBC, Iteration 4096, PRF hmacWithSHA256") && out.contains("MAC: sha256");
            assertEquals(protection == Protection.MODERN, modern, out);
        }
    }

    @Test
    void keytoolListsTheEntryWithItsChain() throws Exception {
        Files.write(folder.resolve("a.p12"), write("changeit", Pkcs12Options.machineKey()));
        String out = Tool.keytool().in(folder).with("PW", "changeit")
                .run("-J-Duser.language=en", "-list", "-v", "-keystore", "a.p12", "-storetype", "PKCS12", "-storepass:env", "PW")
                .ok().all();
        assertTrue(out.contains("PrivateKeyEntry"), out);
        assertTrue(out.contains("chain length: 2"), out);
        assertTrue(out.contains("gw01.fabrikam.com"), out);
    }

    @Test
    void theSameAttributesAsOpensslWritesForWindows() throws Exception {
        Tool openssl = Tool.openssl().in(folder).with("PW", "x");
        Files.write(folder.resolve("ours.pfx"), write("x", Pkcs12Options.machineKey()));
        openssl.run("pkcs12", "-in", "ours.pfx", "-nodes", "-passin", "env:PW", "-out", "all.pem").ok();
        openssl.run("pkcs12", "-export", "-in", "all.pem", "-keyex", "-CSP", Pkcs12Options.SCHANNEL_PROVIDER, "-LMK", "-name",
                "n", "-passout", "env:PW", "-out", "theirs.pfx").ok();
        Pkcs12Content theirs = Pkcs12Reader.read(Files.readAllBytes(folder.resolve("theirs.pfx")), "x".toCharArray());
        Pkcs12Content ours = Pkcs12Reader.read(Files.readAllBytes(folder.resolve("ours.pfx")), "x".toCharArray());
        assertEquals(theirs.keys(), ours.keys());
        assertTrue(ours.keys().getFirst().exchangeKey());
    }

    @ParameterizedTest
    @ValueSource(strings = { "changeit", "", "パスワード１２３" })
    void whatIsWrittenReadsBack(String password) throws Exception {
        for (Protection protection : Protection.values()) {
            byte[] file = write(password, Pkcs12Options.machineKey().with(protection));
            Pkcs12Content content = Pkcs12Reader.read(file, password.toCharArray());
            Pkcs12Entry read = content.entries().getFirst();
            assertEquals(NAME, read.friendlyName());
            assertEquals(entry.chain(), read.chain());
            assertArrayEquals(entry.key().getEncoded(), read.key().getEncoded());
            assertTrue(content.integrity());
        }
    }

    @Test
    void plainOptionsWriteNoWindowsAttributes() throws Exception {
        KeyAttributes attributes = Pkcs12Reader.read(write("x", Pkcs12Options.plain()), "x".toCharArray()).keys().getFirst();
        assertFalse(attributes.machineKeySet());
        assertFalse(attributes.exchangeKey());
        assertTrue(attributes.cspName().isEmpty());
    }

    @Test
    void aWrongPasswordIsAnotherProblemThanADamagedFile() throws Exception {
        byte[] file = write("right", Pkcs12Options.machineKey());
        assertEquals(PkiCode.PASSWORD_WRONG.code(), code(file, "wrong"));
        byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
        assertEquals(PkiCode.ASN1_BROKEN.code(), code(half, "right"));
        byte[] hollow = { 0x30, 0x03, 0x02, 0x01, 0x03 };
        assertEquals(PkiCode.PKCS12_BROKEN.code(), code(hollow, "right"));
    }

    @Test
    void anAbsurdIterationCountIsRefusedAtOnce() throws Exception {
        byte[] file = write("right", Pkcs12Options.machineKey());
        // the last element of the file is the iteration count of the integrity check, 4096
        file[file.length - 2] = 0x7F;
        assertEquals("PKI-121", code(file, "right"));
        byte[] absurd = Iterations.ofMac(file, BigInteger.TWO.pow(40));
        assertEquals(PkiCode.PROTECTION_COST.code(), code(absurd, "right"));
    }

    @Test
    void anEntryWithoutCertificateCannotBeWritten() {
        Pkcs12Entry bare = new Pkcs12Entry("bare", entry.key(), List.of());
        ProblemException e = assertThrows(ProblemException.class,
                () -> Pkcs12Writer.write(bare, "x".toCharArray(), Pkcs12Options.plain()));
        assertEquals(PkiCode.PKCS12_WRITE.code(), e.problem().code());
    }

    private static byte[] write(String password, Pkcs12Options options) throws ProblemException {
        return Pkcs12Writer.write(entry, password.toCharArray(), options);
    }

    private static String code(byte[] file, String password) {
        return assertThrows(ProblemException.class, () -> Pkcs12Reader.read(file, password.toCharArray())).problem().code();
    }

    private static final class Iterations {

        static byte[] ofMac(byte[] file, BigInteger count) throws Exception {
            var pfx = org.bouncycastle.asn1.ASN1Sequence.getInstance(file);
            var mac = org.bouncycastle.asn1.ASN1Sequence.getInstance(pfx.getObjectAt(2));
            var changed = new org.bouncycastle.asn1.DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] { mac.getObjectAt(0),
                    mac.getObjectAt(1), new org.bouncycastle.asn1.ASN1Integer(count) });
            return new org.bouncycastle.asn1.DERSequence(
                    new org.bouncycastle.asn1.ASN1Encodable[] { pfx.getObjectAt(0), pfx.getObjectAt(1), changed }).getEncoded();
        }
    }
}
