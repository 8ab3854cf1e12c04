package org.inkan.pki.internal.pbe;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.inkan.pki.internal.encoding.Bouncy;

/** Encrypts for PKCS#8 and PKCS#12; the same content with the algorithm that a reader needs to undo it. */
public final class PasswordEncryption {

    private static final int AES_BLOCK = 16;
    private static final int LEGACY_SALT = 8;

    /** Encrypted octets and the identifier that tells how. */
    public record Encrypted(AlgorithmIdentifier algorithm, byte[] content) {
    }

    private PasswordEncryption() {
    }

    /** PBES2 with AES-256-CBC (RFC 8018 6.2). */
    public static Encrypted modern(byte[] plain, DerivedKey derived) {
        try {
            byte[] iv = random(AES_BLOCK);
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding", "SunJCE");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived.key(), "AES"), new IvParameterSpec(iv));
            PBKDF2Params kdf = new PBKDF2Params(derived.salt(), derived.iterations(),
                    new AlgorithmIdentifier(new ASN1ObjectIdentifier(PbeAlgorithms.HMAC_SHA256), DERNull.INSTANCE));
            PBES2Parameters parameters = new PBES2Parameters(
                    new KeyDerivationFunc(new ASN1ObjectIdentifier(PbeAlgorithms.PBKDF2), kdf),
                    new EncryptionScheme(new ASN1ObjectIdentifier(PbeAlgorithms.AES_256_CBC), new DEROctetString(iv)));
            return new Encrypted(new AlgorithmIdentifier(new ASN1ObjectIdentifier(PbeAlgorithms.PBES2), parameters),
                    cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292 C), for readers older than Windows Server 2019. */
    public static Encrypted legacy(byte[] plain, char[] password, int iterations) {
        try {
            byte[] salt = random(LEGACY_SALT);
            byte[] form = PasswordForms.pkcs12(password).getFirst();
            PbeAlgorithms.Scheme scheme = PbeAlgorithms.PKCS12.get(PbeAlgorithms.SHA1_3DES);
            byte[] key = Pkcs12Kdf.derive(scheme.digest(), Pkcs12Kdf.KEY, form, salt, iterations, scheme.keyLength());
            byte[] iv = Pkcs12Kdf.derive(scheme.digest(), Pkcs12Kdf.IV, form, salt, iterations, scheme.ivLength());
            Cipher cipher = Cipher.getInstance(scheme.cipher(), Bouncy.provider());
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, scheme.algorithm()), new IvParameterSpec(iv));
            return new Encrypted(new AlgorithmIdentifier(new ASN1ObjectIdentifier(PbeAlgorithms.SHA1_3DES),
                    new PKCS12PBEParams(salt, iterations)), cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PKCS#8 key as {@code EncryptedPrivateKeyInfo} in DER. */
    public static byte[] privateKey(byte[] pkcs8, DerivedKey derived) {
        Encrypted encrypted = modern(pkcs8, derived);
        try {
            return new EncryptedPrivateKeyInfo(encrypted.algorithm(), encrypted.content()).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
