package org.inkan.host;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.digest.Sha256;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;

/**
 * Signs kit manifests with RSA. A plain RSASSA-PKCS1-v1_5 signature with SHA-256 and a certificate beside it was
 * chosen over CMS because Windows PowerShell 5.1 verifies it with three .NET calls, {@code openssl dgst -verify}
 * with one command, and because it is deterministic. The key may be fresh for every run: it is used while the kits
 * are built and then forgotten, so nothing secret is stored; the SHA-256 of its certificate goes into the report
 * and the audit log and is what the operator at the host compares. Safe for several threads.
 */
public final class KitSigner {
    private static final Texts TEXTS = Texts.beside(KitSigner.class);
    private static final int VALID_DAYS = 397;

    private final PrivateKey key;
    private final X509Certificate certificate;

    /** Uses an existing RSA key. */
    public KitSigner(PrivateKey key, X509Certificate certificate) {
        if (!"RSA".equals(key.getAlgorithm())) {
            throw new IllegalArgumentException("Windows PowerShell 5.1 verifies kits with RSA");
        }
        this.key = key;
        this.certificate = certificate;
    }

    /** Makes a self-signed code-signing certificate for a fresh RSA key; {@code label} becomes its common name. */
    public static KitSigner selfSigned(KeyPair rsa, String label, Instant now, SecureRandom random)
            throws ProblemException {
        X500Principal name = new X500Principal("CN=\"" + label.replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"");
        Instant start = now.truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        CertificateContent content = new CertificateContent(new BigInteger(120, random).setBit(119), name, name, start,
                start.plus(VALID_DAYS, ChronoUnit.DAYS), rsa.getPublic(),
                List.of(ExtensionValues.keyUsage(Set.of(KeyUsage.DIGITAL_SIGNATURE), true),
                        ExtensionValues.extendedKeyUsage(List.of(Oids.CODE_SIGNING), true),
                        ExtensionValues.subjectKeyIdentifier(rsa.getPublic())));
        return new KitSigner(rsa.getPrivate(), new CertificateSigner(rsa.getPrivate(), "SHA256withRSA").sign(content));
    }

    /** The certificate put beside the signature. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** SHA-256 of the certificate, lower-case hex. */
    public String fingerprint() throws ProblemException {
        return Sha256.hex(encoded());
    }

    byte[] encoded() throws ProblemException {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw failure(e);
        }
    }

    byte[] sign(byte[] manifest) throws ProblemException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(manifest);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw failure(e);
        }
    }

    private static ProblemException failure(Exception cause) {
        return Problem.of(HostCode.KIT_SIGNING.code(), TEXTS, "KitSigner_failed", Kit.SIGNATURE).exception(cause);
    }
}
