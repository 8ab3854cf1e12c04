package org.inkan.pki.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeysTest {

    private static final String PASSWORD = "パスワード１２３";
    private static PrivateKey rsa;
    private static PrivateKey ec;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        rsa = KeyPairSource.direct(KeyParameters.rsa(2048)).next().getPrivate();
        ec = KeyPairSource.direct(KeyParameters.ec("secp256r1")).next().getPrivate();
    }

    @Test
    void opensslReadsWhatIsEncrypted() throws Exception {
        Files.write(folder.resolve("k.pem"), EncryptedPrivateKeys.encrypt(rsa, PASSWORD.toCharArray()));
        byte[] der = openssl().run("pkey", "-in", "k.pem", "-passin", "env:PW", "-outform", "DER", "-traditional").ok().bytes();
        assertArrayEquals(rsa.getEncoded(), PrivateKeys.der(der, "", new char[0]).getEncoded());
    }

    @ParameterizedTest
    @ValueSource(strings = { "pkcs8 -topk8 -in k.pem -passout env:PW -v2 aes-128-cbc -v2prf hmacWithSHA512",
            "pkcs8 -topk8 -in k.pem -passout env:PW -v1 PBE-SHA1-3DES", "pkcs8 -topk8 -in k.pem -passout env:PW -scrypt",
            "pkcs8 -topk8 -in k.pem -passout env:PW -v2 des3 -outform DER",
            "rsa -in k.pem -traditional -aes256 -passout env:PW", "rsa -in k.pem -traditional -des3 -passout env:PW",
            "rsa -in k.pem -traditional -outform DER" })
    void everyFormThatOpensslWritesReads(String command) throws Exception {
        Files.write(folder.resolve("k.pem"), plainPem(rsa));
        openssl().run((command + " -out out.key").split(" ")).ok();
        byte[] file = Files.readAllBytes(folder.resolve("out.key"));
        assertArrayEquals(rsa.getEncoded(), PrivateKeys.read(file, "out.key", PASSWORD.toCharArray()).getEncoded());
        if (!command.contains("-traditional -outform")) {
            assertEquals(PkiCode.PASSWORD_WRONG.code(), code(file, "wrong"));
        }
    }

    @Test
    void aCostlyKeyIsOpenedOrItsPasswordCalledWrongAndAnAbsurdOneRefused() throws Exception {
        Files.write(folder.resolve("k.pem"), plainPem(ec));
        String command = "pkcs8 -topk8 -in k.pem -passout env:PW -v2 aes256 -v2prf hmacWithSHA256 -out out.key -iter ";
        openssl().run((command + 1_500_000).split(" ")).ok();
        byte[] costly = Files.readAllBytes(folder.resolve("out.key"));
        assertEquals(ec, PrivateKeys.read(costly, "", PASSWORD.toCharArray()));
        assertEquals(PkiCode.PASSWORD_WRONG.code(), code(costly, "wröng"));
        openssl().run((command + 1_500_001).split(" ")).ok();
        assertEquals(PkiCode.PROTECTION_COST.code(), code(Files.readAllBytes(folder.resolve("out.key")), PASSWORD));
    }

    @Test
    void ellipticKeysReadInSec1() throws Exception {
        Files.write(folder.resolve("k.pem"), plainPem(ec));
        openssl().run("ec", "-in", "k.pem", "-out", "out.key").ok();
        PrivateKey read = PrivateKeys.read(Files.readAllBytes(folder.resolve("out.key")), "", new char[0]);
        assertEquals(((java.security.interfaces.ECPrivateKey) ec).getS(), ((java.security.interfaces.ECPrivateKey) read).getS());
    }

    @Test
    void encryptedKeysReadBackAndShowNothingOfThemselves() throws Exception {
        byte[] pem = EncryptedPrivateKeys.encrypt(ec, PASSWORD.toCharArray());
        assertTrue(new String(pem, StandardCharsets.US_ASCII).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        assertEquals(ec, EncryptedPrivateKeys.decrypt(pem, PASSWORD.toCharArray()));
        assertFalse(java.util.Arrays.equals(pem, EncryptedPrivateKeys.encrypt(ec, PASSWORD.toCharArray())));
        assertEquals(PkiCode.PASSWORD_WRONG.code(), code(pem, "wrong"));
    }

    @Test
    void aDamagedKeyIsAnotherProblemThanAWrongPassword() {
        assertEquals(PkiCode.KEY_BROKEN.code(), code(new byte[] { 0x30, 0x03, 0x02, 0x01, 0x00 }, ""));
        assertEquals(PkiCode.KEY_BROKEN.code(), code("no key here".getBytes(StandardCharsets.US_ASCII), ""));
    }

    private Tool openssl() {
        return Tool.openssl().in(folder).with("PW", PASSWORD);
    }

    private static String code(byte[] file, String password) {
        return assertThrows(ProblemException.class, () -> PrivateKeys.read(file, "", password.toCharArray())).problem().code();
    }

    private static byte[] plainPem(PrivateKey key) {
        return org.inkan.pki.internal.encoding.PemWriter.pem("PRIVATE KEY", key.getEncoded());
    }
}
