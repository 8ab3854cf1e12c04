package org.inkan.pki.request;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;

/**
 * A PKCS#10 certification request (RFC 2986) with everything Windows puts into it. Reading it proves nothing: whether the requester holds
 * the private key is told by {@link #verifySignature()}, and a bad signature is no reading error. Immutable and thread-safe.
 */
public final class CertificationRequest {

    private final byte[] encoded;
    private final RequestParts parts;

    private CertificationRequest(byte[] encoded, RequestParts parts) {
        this.encoded = encoded;
        this.parts = parts;
    }

    /**
     * Reads DER, PEM (with any text around it) or bare Base64, in UTF-8 or UTF-16.
     *
     * @throws ProblemException if it is no PKCS#10; CMC, PKCS#7, SPKAC, certificates and keys are called by their name
     */
    public static CertificationRequest parse(byte[] derOrPemOrBase64) throws ProblemException {
        byte[] der = RequestArmour.der(derOrPemOrBase64);
        return new CertificationRequest(der, RequestParts.read(der));
    }

    /** The DER it was read from or built as. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** Subject name; may be empty. */
    public X500Principal subject() {
        return parts.subject();
    }

    /** DER of the SubjectPublicKeyInfo exactly as it stands in the request. */
    public byte[] subjectPublicKeyInfo() {
        return parts.publicKeyInfo().clone();
    }

    /** The public key, or a problem if its algorithm or curve is not supported here. */
    public PublicKey publicKey() throws ProblemException {
        try {
            return RequestAlgorithms.publicKey(parts.keyAlgorithm(), parts.publicKeyInfo());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ProblemException(Problem.of(PkiCode.REQUEST_KEY.code(), Texts.beside(CertificationRequest.class),
                "CertificationRequest_key", "", parts.keyAlgorithm()), e);
        }
    }

    /** Identifier of the public key's algorithm, e.g. 1.2.840.113549.1.1.1. */
    public String publicKeyAlgorithm() {
        return parts.keyAlgorithm();
    }

    /** Identifier of the signature algorithm. */
    public String signatureAlgorithm() {
        return parts.signatureAlgorithm();
    }

    public List<Attribute> attributes() {
        return parts.attributes();
    }

    /** First attribute with this identifier. */
    public Optional<Attribute> attribute(String oid) {
        return parts.attributes().stream().filter(a -> a.oid().equals(oid)).findFirst();
    }

    /** Requested extensions of 1.2.840.113549.1.9.14, or else of Microsoft's older 1.3.6.1.4.1.311.2.1.14. */
    public Extensions extensions() {
        return parts.extensions();
    }

    /** Microsoft's attributes; those that are absent or malformed are empty. */
    public MicrosoftAttributes microsoft() {
        return MicrosoftAttributeReader.read(parts.attributes(), parts.extensions());
    }

    /** Attribute 1.2.840.113549.1.9.7 (RFC 2985 5.4.1). A secret: it must not be shown or logged. */
    public Optional<String> challengePassword() {
        return attribute(Oids.CHALLENGE_PASSWORD).flatMap(a -> AttributeValues.string(a.values()));
    }

    /** Whether the request is signed with its own key. False also if key or algorithm are not supported. */
    public boolean verifySignature() {
        return RequestAlgorithms.verify(parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificationRequest that && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
