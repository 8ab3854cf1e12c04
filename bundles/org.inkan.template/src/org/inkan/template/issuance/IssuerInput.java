package org.inkan.template.issuance;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.pki.x509.ExtensionValues;

/**
 * What the policy must know about the issuing CA.
 *
 * @param name          issuer name
 * @param keyIdentifier the CA's subject key identifier, if known
 * @param notBefore     start of the CA certificate
 * @param notAfter      end of the CA certificate; no certificate outlives it
 * @param crls          CRL distribution points; empty = no extension
 * @param issuers       where the CA certificate can be fetched
 * @param ocsp          OCSP responders
 */
public record IssuerInput(X500Principal name, Optional<byte[]> keyIdentifier, Instant notBefore, Instant notAfter, List<URI> crls,
    List<URI> issuers, List<URI> ocsp) {

    /** Copies the lists. */
    public IssuerInput {
        crls = List.copyOf(crls);
        issuers = List.copyOf(issuers);
        ocsp = List.copyOf(ocsp);
    }

    /** Takes everything from the CA certificate. */
    public static IssuerInput of(X509Certificate ca, List<URI> crls, List<URI> issuers, List<URI> ocsp) {
        byte[] identifier = keyIdentifier(ca);
        return new IssuerInput(
                ca.getSubjectX500Principal(), Optional.of(identifier), ca.getNotBefore().toInstant(), ca.getNotAfter().toInstant(),
            crls, issuers, ocsp);
    }

    private static byte[] keyIdentifier(X509Certificate ca) {
        try {
            var own = org.inkan.pki.x509.Extensions.of(ca).subjectKeyIdentifier();
            return own.orElseGet(() -> ExtensionValues.keyIdentifier(ca.getPublicKey()));
        } catch (org.inkan.core.problem.ProblemException e) {
            return ExtensionValues.keyIdentifier(ca.getPublicKey());
        }
    }
}
