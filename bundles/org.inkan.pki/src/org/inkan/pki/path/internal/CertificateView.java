package org.inkan.pki.path.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * One certificate taken apart once: what the checks of this package read. Built from the encoding, so that it does not
 * matter which provider made the {@link X509Certificate}. Immutable after construction; safe to share.
 */
public final class CertificateView {

    private final X509Certificate certificate;
    private final byte[] encoded;
    private final byte[] toBeSigned;
    private final Certificate structure;
    private final CanonicalName subject;
    private final CanonicalName issuer;
    private final Instant notBefore;
    private final Instant notAfter;
    private final ExtensionMap extensions;
    private final CaExtensions ca;
    private final NameExtensions names;
    private final PolicyExtensions policies;
    private final CrlPointers crlPointers;
    private volatile VerificationKey verificationKey;

    private CertificateView(X509Certificate certificate, byte[] encoded, Certificate structure, byte[] toBeSigned)
            throws MalformedException {
        this.certificate = certificate;
        this.encoded = encoded;
        this.structure = structure;
        this.toBeSigned = toBeSigned;
        TBSCertificate content = structure.getTBSCertificate();
        this.subject = CanonicalName.of(content.getSubject());
        this.issuer = CanonicalName.of(content.getIssuer());
        // read now: some providers decode dates late, and a bad one must not surface in the middle of a check
        this.notBefore = TimeReading.of(content.getStartDate());
        this.notAfter = TimeReading.of(content.getEndDate());
        this.extensions = content.getExtensions() == null ? ExtensionMap.none() : ExtensionMap.of(content.getExtensions());
        this.ca = CaExtensions.read(extensions);
        this.names = NameExtensions.read(extensions);
        this.policies = PolicyExtensions.read(extensions);
        this.crlPointers = CrlPointers.read(extensions);
    }

    /** Takes a certificate apart. @return null if not even its outer structure decodes */
    public static CertificateView of(X509Certificate certificate) {
        try {
            byte[] encoded = certificate.getEncoded();
            ASN1Sequence outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(encoded));
            Certificate structure = Certificate.getInstance(outer);
            return new CertificateView(certificate, encoded, structure, DerSlices.firstElement(encoded));
        } catch (CertificateEncodingException | IOException | MalformedException | RuntimeException
                | StackOverflowError unreadable) {
            return null;
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public CanonicalName subject() {
        return subject;
    }

    public CanonicalName issuer() {
        return issuer;
    }

    /** Subject and issuer are the same name; says nothing about the key (RFC 5280 §3.2). */
    public boolean selfIssued() {
        return subject.equals(issuer);
    }

    public CaExtensions ca() {
        return ca;
    }

    public NameExtensions names() {
        return names;
    }

    public PolicyExtensions policies() {
        return policies;
    }

    CrlPointers crlPointers() {
        return crlPointers;
    }

    ExtensionMap extensions() {
        return extensions;
    }

    /** Extension OIDs that occur more than once. */
    public List<String> duplicateExtensions() {
        return extensions.duplicates();
    }

    /** OIDs of known extensions whose content does not decode. */
    public List<String> malformedExtensions() {
        return extensions.malformed();
    }

    public List<String> unknownCriticalExtensions(Set<String> alsoKnown) {
        return extensions.unknownCritical(KnownExtensions.CERTIFICATE).stream().filter(oid -> !alsoKnown.contains(oid))
                .toList();
    }

    public boolean hasExtension(String oid) {
        return extensions.has(oid);
    }

    public boolean critical(String oid) {
        return extensions.critical(oid);
    }

    /** 1, 2 or 3. */
    public int version() {
        return structure.getVersionNumber();
    }

    /** Versions 1 to 3 exist; extensions came with 3 (RFC 5280 §4.1.2.1, §4.1.2.9). */
    public boolean versionFits() {
        int version = version();
        return version >= 1 && version <= 3 && (version == 3 || extensions.isEmpty());
    }

    public BigInteger serial() {
        return structure.getSerialNumber().getValue();
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public X500Name subjectName() {
        return structure.getSubject();
    }

    /** The issuer's name for people. */
    public String issuerText() {
        return structure.getIssuer().toString();
    }

    public AlgorithmIdentifier signatureAlgorithm() {
        return structure.getSignatureAlgorithm();
    }

    /** The algorithm is stated twice, once inside the signed part; both must agree (RFC 5280 §4.1.1.2). */
    public boolean algorithmsAgree() {
        return structure.getTBSCertificate().getSignature().equals(structure.getSignatureAlgorithm());
    }

    public SubjectPublicKeyInfo publicKey() {
        return structure.getSubjectPublicKeyInfo();
    }

    /** The subject's key ready for verifying, made at most once per thread that asks at the same time. */
    public VerificationKey verificationKey() {
        VerificationKey made = verificationKey;
        if (made == null) {
            made = new VerificationKey(publicKey());
            verificationKey = made;
        }
        return made;
    }

    byte[] toBeSigned() {
        return toBeSigned;
    }

    byte[] signature() {
        return structure.getSignature().getBytes();
    }

    /** Whether the other certificate's authority key identifier speaks against this one as its issuer. */
    public KeyMatch keyMatch(CertificateView child) {
        AuthorityKeyIdentifier authority = child.ca.authorityKeyIdentifier();
        if (authority == null) {
            return KeyMatch.UNKNOWN;
        }
        byte[] wanted = authority.getKeyIdentifierOctets();
        byte[] ours = ca.subjectKeyIdentifier();
        if (wanted != null && ours != null) {
            return Arrays.equals(wanted, ours) ? KeyMatch.YES : KeyMatch.NO;
        }
        BigInteger number = authority.getAuthorityCertSerialNumber();
        if (number != null && authority.getAuthorityCertIssuer() != null) {
            return number.equals(serial()) && namesIssuer(authority) ? KeyMatch.YES : KeyMatch.NO;
        }
        return KeyMatch.UNKNOWN;
    }

    private boolean namesIssuer(AuthorityKeyIdentifier authority) {
        for (GeneralName name : authority.getAuthorityCertIssuer().getNames()) {
            if (name.getTagNo() == GeneralName.directoryName
                    && CanonicalName.of(X500Name.getInstance(name.getName())).equals(issuer)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateView view && Arrays.equals(encoded, view.encoded);
    }

    @Override
    public int hashCode() {
        return certificate.hashCode();
    }

    @Override
    public String toString() {
        return structure.getSubject().toString();
    }

    /** What key identifiers say about a possible issuer. */
    public enum KeyMatch {
        YES, UNKNOWN, NO
    }
}
