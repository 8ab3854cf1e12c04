package org.inkan.template.issuance;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.Extension;

/**
 * A certificate before it has a serial number.
 *
 * @param issuer     issuer name
 * @param subject    subject name
 * @param notBefore  start, whole seconds
 * @param notAfter   end, whole seconds
 * @param publicKey  the requester's key
 * @param extensions in the order they are encoded
 * @param origins    for each field or extension OID, where its value came from
 */
public record CertificateDraft(X500Principal issuer, X500Principal subject, Instant notBefore, Instant notAfter, PublicKey publicKey,
    List<Extension> extensions, java.util.Map<String, Origin> origins) {

    /** Where a value came from. */
    public enum Origin {
        /** The certificate template. */
        TEMPLATE,
        /** The request. */
        REQUEST,
        /** The directory. */
        DIRECTORY,
        /** The issuing CA. */
        AUTHORITY,
        /** Computed from other fields. */
        COMPUTED
    }

    /** Copies the lists. */
    public CertificateDraft {
        extensions = List.copyOf(extensions);
        origins = java.util.Map.copyOf(origins);
    }

    /** The content to sign. */
    public CertificateContent withSerial(BigInteger serial) {
        return new CertificateContent(serial, issuer, subject, notBefore, notAfter, publicKey, extensions);
    }
}
