package org.inkan.pki.inf;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;

/**
 * Makes the self-signed certificate that {@code certreq -new} installs for {@code RequestType = Cert}: issuer and subject alike, the
 * extensions of the request, no request attributes, no authority key identifier (RFC 5280 4.2.1.1 lets a self-signed certificate omit it),
 * a random serial number of 16 bytes. Validity as {@link InfValidity} reads it. Stateless.
 */
public final class InfCertificateBuilder {

    /** One bit less than 16 bytes, so that the number is positive without a leading zero. */
    private static final int SERIAL_BITS = 127;

    private InfCertificateBuilder() {
    }

    /**
     * Makes the certificate.
     *
     * @param clock tells the time from which it is valid where the INF names none, and the zone of the dates the INF names
     * @throws ProblemException if the INF asks for something else than a certificate, or a value it needs is malformed; the place is named
     */
    public static X509Certificate build(CertReqInf inf, KeyPair keys, InfRequestOptions options, Clock clock) throws ProblemException {
        inf.requireRequest();
        InfContent content = new InfContent(inf, options);
        if (inf.requestType().orElse(RequestType.PKCS10) != RequestType.CERT) {
            throw content.problem("InfCertificateBuilder_request", NewRequestKey.REQUEST_TYPE, inf.text(NewRequestKey.REQUEST_TYPE));
        }
        X500Principal name = content.subject();
        if (name.getName().isEmpty()) {
            // RFC 5280 4.1.2.4: the issuer must not be empty, and here it is the subject.
            throw content.problem("InfCertificateBuilder_nobody", NewRequestKey.SUBJECT, "");
        }
        InfValidity validity = InfValidity.of(inf, clock).orThrow(content);
        BigInteger serial = new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1);
        CertificateContent certificate = new CertificateContent(serial, name, name, validity.notBefore(), validity.notAfter(),
            keys.getPublic(), content.extensions(keys));
        return new CertificateSigner(keys.getPrivate(), content.signatureAlgorithm(keys)).sign(certificate);
    }
}
