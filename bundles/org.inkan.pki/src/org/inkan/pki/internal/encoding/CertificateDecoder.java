package org.inkan.pki.internal.encoding;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import org.inkan.core.problem.ProblemException;

/**
 * Certificates from DER: the JDK's object where it takes the certificate (its path validation wants its own kind),
 * else Bouncy Castle's, else one of ours that only insists on the field structure. Each re-encodes to the same bytes.
 */
public final class CertificateDecoder {

    private CertificateDecoder() {
    }

    /**
     * Decodes one certificate; {@code der} holds nothing after it.
     *
     * @throws ProblemException PKI-103 or PKI-104 with the byte and the field that is broken
     */
    public static X509Certificate decode(byte[] der, String where) throws ProblemException {
        Tlv value;
        try {
            value = Tlv.read(der);
        } catch (MalformedAsn1Exception e) {
            throw DecodeProblems.structure(where, e);
        }
        NameText.check(value, where);
        X509Certificate certificate = with("SUN", der);
        if (certificate == null) {
            certificate = with("", der);
        }
        return certificate == null ? new RetainedCertificate(CertificateFields.of(value, where)) : certificate;
    }

    private static X509Certificate with(String provider, byte[] der) {
        try {
            CertificateFactory factory = provider.isEmpty() ? CertificateFactory.getInstance("X.509", Bouncy.provider())
                    : CertificateFactory.getInstance("X.509", provider);
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            boolean same = certificate != null && Arrays.equals(certificate.getEncoded(), der);
            // a lazily decoded part may fail later; what is shown first must work
            return same && certificate.getPublicKey() != null ? certificate : null;
        } catch (GeneralSecurityException | RuntimeException e) {
            return null;
        }
    }
}
