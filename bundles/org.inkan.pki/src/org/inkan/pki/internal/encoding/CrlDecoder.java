package org.inkan.pki.internal.encoding;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Arrays;

import org.inkan.core.problem.ProblemException;

/** Certificate revocation lists from DER, the JDK's object where it takes the list, else one of ours that only
 * insists on the field structure. Bouncy Castle's is left out: it reads the entries so late that damage shows up in the
 * middle of a revocation check. */
public final class CrlDecoder {

    private CrlDecoder() {
    }

    /**
     * Decodes one CRL; {@code der} holds nothing after it.
     *
     * @throws ProblemException PKI-103 or PKI-104 with the byte and the field that is broken
     */
    public static X509CRL decode(byte[] der, String where) throws ProblemException {
        try {
            Tlv value = Tlv.read(der);
            X509CRL crl = jdk(der);
            return crl == null || CrlFields.hasOverlongEntry(value) ? new RetainedCrl(CrlFields.of(value, where)) : crl;
        } catch (MalformedAsn1Exception e) {
            throw DecodeProblems.structure(where, e);
        }
    }

    private static X509CRL jdk(byte[] der) {
        try {
            X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509", "SUN").generateCRL(new ByteArrayInputStream(der));
            return crl != null && Arrays.equals(crl.getEncoded(), der) ? crl : null;
        } catch (GeneralSecurityException | RuntimeException e) {
            return null;
        }
    }
}
