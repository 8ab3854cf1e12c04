package org.inkan.pki.x509;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

/** Digests of whole certificates. Windows names certificates by the SHA-1 one ("thumbprint"); it is a name there, not a protection. */
public final class Thumbprints {

    private Thumbprints() {
    }

    public static Fingerprint sha1(X509Certificate certificate) {
        return of(certificate, "SHA-1");
    }

    public static Fingerprint sha256(X509Certificate certificate) {
        return of(certificate, "SHA-256");
    }

    /** Upper-case SHA-1 hex without separators, as Windows shows and accepts it. */
    public static String sha1Hex(X509Certificate certificate) {
        return sha1(certificate).hex();
    }

    public static String sha256Hex(X509Certificate certificate) {
        return sha256(certificate).hex();
    }

    private static Fingerprint of(X509Certificate certificate, String algorithm) {
        try {
            return new Fingerprint(algorithm, MessageDigest.getInstance(algorithm).digest(certificate.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            // Every Java platform has both digests, and a certificate that was read has an encoding.
            throw new IllegalStateException(e);
        }
    }
}
