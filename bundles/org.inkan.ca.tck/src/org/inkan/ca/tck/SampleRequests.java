package org.inkan.ca.tck;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.EnumSet;
import java.util.List;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.X509Names;

/** Requests as an OpsMgr host makes them, each with a key of its own. */
public final class SampleRequests {

    private SampleRequests() {
    }

    /** An RSA-2048 request for a host name. */
    public static CertificationRequest rsa(String host) throws GeneralSecurityException, ProblemException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return request(host, generator.generateKeyPair(), "SHA256withRSA");
    }

    /** The same request with the last octet of its signature changed. */
    public static CertificationRequest withBadSignature(CertificationRequest good) throws ProblemException {
        byte[] der = good.encoded();
        der[der.length - 1] ^= 1;
        return CertificationRequest.parse(der);
    }

    /** A request for a host name with the given key. */
    public static CertificationRequest request(String host, KeyPair keys, String algorithm) throws ProblemException {
        return new CertificationRequestBuilder().subject(X509Names.parse("CN=" + X509Names.quote(host)))
                .extension(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true))
                .extension(ExtensionValues.extendedKeyUsage(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"), false))
                .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(host)), false)).sign(keys, algorithm);
    }
}
