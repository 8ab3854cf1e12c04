package org.inkan.pki.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Arrays;

import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateKeyEncryptorTest {

    private static final String PASSWORD = "パスワード１２３";

    @TempDir
    Path folder;

    @Test
    void opensslOpensEveryKeyOfOneEncryptorAndNoTwoLookAlike() throws Exception {
        PrivateKey key = KeyPairSource.direct(KeyParameters.rsa(2048)).next().getPrivate();
        byte[] first;
        byte[] second;
        try (PrivateKeyEncryptor encryptor = new PrivateKeyEncryptor(PASSWORD.toCharArray())) {
            first = encryptor.encrypt(key);
            second = encryptor.encrypt(key);
        }
        assertFalse(Arrays.equals(first, second), "every key needs its own initialisation vector");
        for (byte[] pem : java.util.List.of(first, second)) {
            Files.write(folder.resolve("k.pem"), pem);
            byte[] der = Tool.openssl().in(folder).with("PW", PASSWORD)
                    .run("pkcs8", "-in", "k.pem", "-passin", "env:PW", "-topk8", "-nocrypt", "-outform", "DER").ok().bytes();
            assertArrayEquals(key.getEncoded(), der);
            assertArrayEquals(key.getEncoded(), EncryptedPrivateKeys.decrypt(pem, PASSWORD.toCharArray()).getEncoded());
        }
    }
}
