package org.inkan.pki.key;

import java.io.IOException;
import java.security.PrivateKey;
import java.util.Arrays;

import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.encoding.DecodeProblems;
import org.inkan.pki.internal.encoding.PemWriter;
import org.inkan.pki.internal.pbe.DerivedKey;
import org.inkan.pki.internal.pbe.PasswordDecryption;
import org.inkan.pki.internal.pbe.PasswordEncryption;

/**
 * Private keys protected by a password: PKCS#8 {@code EncryptedPrivateKeyInfo} (RFC 5958 3). Written with PBES2
 * (RFC 8018), PBKDF2 with HMAC-SHA-256 and AES-256-CBC, the password in UTF-8; read in every form that
 * {@link PrivateKeys} knows.
 */
public final class EncryptedPrivateKeys {

    /**
     * Iterations for a key that lies on a disk for years (the embedded CA's key): about a fifth of a second, paid once
     * per start, not once per host.
     */
    static final int ITERATIONS = 210_000;

    private EncryptedPrivateKeys() {
    }

    /** PEM text {@code ENCRYPTED PRIVATE KEY} in ASCII; the password is not kept and not wiped. */
    public static byte[] encrypt(PrivateKey key, char[] password) {
        try (DerivedKey derived = DerivedKey.modern(password, ITERATIONS)) {
            byte[] plain = key.getEncoded();
            try {
                return PemWriter.pem("ENCRYPTED PRIVATE KEY", PasswordEncryption.privateKey(plain, derived));
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        }
    }

    /**
     * Decrypts what {@link #encrypt} or another program wrote: PEM or DER, PKCS#8 or the older OpenSSL armour.
     *
     * @throws ProblemException PKI-121 when the password does not fit, PKI-110 when the content is damaged
     */
    public static PrivateKey decrypt(byte[] pemOrDer, char[] password) throws ProblemException {
        return PrivateKeys.read(pemOrDer, "", password);
    }

    private static PrivateKey readAndWipe(byte[] plain, String where) throws ProblemException {
        try {
            return KeyDecoder.pkcs8(plain, where);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static PrivateKey decryptInfo(byte[] der, String where, char[] password) throws ProblemException {
        AlgorithmIdentifier algorithm;
        byte[] encrypted;
        try {
            EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(Asn1.read(der));
            algorithm = info.getEncryptionAlgorithm();
            encrypted = info.getEncryptedData();
        } catch (IOException | RuntimeException e) {
            throw DecodeProblems.key(where, e);
        }
        return new PasswordDecryption(where).decrypt(algorithm, encrypted, password,
                plain -> readAndWipe(plain, where));
    }
}
