package org.inkan.pki.x509;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.inkan.core.problem.ProblemException;

/**
 * Makes extensions as Windows and RFC 5280 encode them. Arguments that have no encoding (a DNS name with characters outside ASCII, a
 * malformed object identifier) throw {@link IllegalArgumentException}: they are checked where the user typed them.
 */
public final class ExtensionValues {

    private ExtensionValues() {
    }

    /** RFC 5280 4.2.1.3; trailing zero bits are left out as DER asks for named bits. */
    public static Extension keyUsage(Set<KeyUsage> usages, boolean critical) {
        byte[] bytes = KeyUsage.toBytes(usages);
        int last = bytes[bytes.length - 1] & 0xFF;
        int unused = last == 0 ? 0 : Integer.numberOfTrailingZeros(last);
        return make(Oids.KEY_USAGE, critical, new DERBitString(last == 0 ? new byte[0] : bytes, unused));
    }

    public static Extension extendedKeyUsage(List<String> oids, boolean critical) {
        return make(Oids.EXTENDED_KEY_USAGE, critical, sequence(oids.stream().map(ASN1ObjectIdentifier::new).toList()));
    }

    public static Extension subjectAltName(List<GeneralName> names, boolean critical) {
        return make(Oids.SUBJECT_ALT_NAME, critical, sequence(names.stream().map(ExtensionValues::encode).toList()));
    }

    /** Critical, as RFC 5280 4.2.1.9 asks for CAs and Windows does for everyone. */
    public static Extension basicConstraints(boolean ca, OptionalInt pathLength) {
        List<ASN1Encodable> parts = new ArrayList<>();
        if (ca) {
            parts.add(ASN1Boolean.TRUE);
            pathLength.ifPresent(length -> parts.add(new ASN1Integer(length)));
        }
        return make(Oids.BASIC_CONSTRAINTS, true, sequence(parts));
    }

    /** RFC 5280 4.2.1.2 method (1): SHA-1 of the content of the key's BIT STRING. */
    public static Extension subjectKeyIdentifier(PublicKey key) {
        return make(Oids.SUBJECT_KEY_IDENTIFIER, false, new DEROctetString(keyIdentifier(key)));
    }

    /** The identifier that {@link #subjectKeyIdentifier} wraps. */
    public static byte[] keyIdentifier(PublicKey key) {
        try {
            byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getPublicKeyData().getOctets();
            return MessageDigest.getInstance("SHA-1").digest(bits);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has SHA-1.
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's own subject key identifier; computed from its key if it carries none (RFC 5280 4.2.1.1). */
    public static Extension authorityKeyIdentifier(X509Certificate issuer) {
        byte[] identifier;
        try {
            identifier = Extensions.of(issuer).subjectKeyIdentifier().orElseGet(() -> keyIdentifier(issuer.getPublicKey()));
        } catch (ProblemException e) {
            identifier = keyIdentifier(issuer.getPublicKey());
        }
        return authorityKeyIdentifier(identifier);
    }

    public static Extension authorityKeyIdentifier(byte[] keyIdentifier) {
        ASN1Encodable tagged = new DERTaggedObject(false, 0, new DEROctetString(keyIdentifier));
        return make(Oids.AUTHORITY_KEY_IDENTIFIER, false, new DERSequence(tagged));
    }

    public static Extension templateInformation(String oid, int major, int minor) {
        return make(Oids.MS_TEMPLATE_INFORMATION, false,
            sequence(List.of(new ASN1ObjectIdentifier(oid), new ASN1Integer(major), new ASN1Integer(minor))));
    }

    /** A bare BMPString as Windows emits it, not the SEQUENCE of MS-WCCE 2.2.2.7.7.1. */
    public static Extension templateName(String name) {
        return make(Oids.MS_TEMPLATE_NAME, false, new DERBMPString(name));
    }

    /** Microsoft application policies: shape of certificate policies without qualifiers (MS-WCCE 2.2.2.7.7.3). */
    public static Extension applicationPolicies(List<String> oids) {
        return make(Oids.MS_APPLICATION_POLICIES, false, policies(oids));
    }

    public static Extension certificatePolicies(List<String> oids) {
        return make(Oids.CERTIFICATE_POLICIES, false, policies(oids));
    }

    /** One distribution point that lists all addresses, as AD CS writes it (RFC 5280 4.2.1.13: the same CRL at each of them). */
    public static Extension crlDistributionPoints(List<URI> uris) {
        List<ASN1Encodable> names = uris.stream().map(uri -> encode(new GeneralName.Uri(uri.toString()))).toList();
        ASN1Encodable fullName = new DERTaggedObject(false, 0, sequence(names));
        ASN1Encodable point = new DERSequence(new DERTaggedObject(true, 0, fullName));
        return make(Oids.CRL_DISTRIBUTION_POINTS, false, new DERSequence(point));
    }

    public static Extension authorityInformationAccess(List<URI> caIssuers, List<URI> ocsp) {
        List<ASN1Encodable> descriptions = new ArrayList<>();
        caIssuers.forEach(uri -> descriptions.add(access(Oids.CA_ISSUERS_ACCESS, uri)));
        ocsp.forEach(uri -> descriptions.add(access(Oids.OCSP_ACCESS, uri)));
        return make(Oids.AUTHORITY_INFORMATION_ACCESS, false, sequence(descriptions));
    }

    /** RFC 6960 4.2.2.2.1. */
    public static Extension ocspNoCheck() {
        return make(Oids.OCSP_NO_CHECK, false, DERNull.INSTANCE);
    }

    /** MS-WCCE 2.2.2.7.7.4: the SID text as OCTET STRING in an otherName. */
    public static Extension sidSecurityExtension(String sid) {
        GeneralName name = new GeneralName.OtherName(Oids.MS_SID, der(new DEROctetString(sid.getBytes(StandardCharsets.US_ASCII))));
        return make(Oids.MS_SID_SECURITY, false, sequence(List.of(encode(name))));
    }

    /** Any extension with content that is DER already. */
    public static Extension raw(String oid, boolean critical, byte[] der) {
        return new Extension(oid, critical, der);
    }

    /** DER of one name, for structures that hold names outside an extension of their own. */
    public static byte[] generalName(GeneralName name) {
        return der(encode(name));
    }

    /** RFC 8551 2.5.2: what the holder can decrypt, the strongest first. */
    public static Extension smimeCapabilities(List<String> algorithms) {
        return make(Oids.SMIME_CAPABILITIES, false, policies(algorithms));
    }

    private static ASN1Encodable access(String method, URI uri) {
        return new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(method), encode(new GeneralName.Uri(uri.toString()))});
    }

    private static ASN1Encodable policies(List<String> oids) {
        return sequence(oids.stream().map(oid -> new DERSequence(new ASN1ObjectIdentifier(oid))).toList());
    }

    private static ASN1Encodable encode(GeneralName name) {
        try {
            return GeneralNameCodec.encode(name);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ASN1Encodable sequence(List<? extends ASN1Encodable> parts) {
        ASN1EncodableVector vector = new ASN1EncodableVector(parts.size());
        parts.forEach(vector::add);
        return new DERSequence(vector);
    }

    private static Extension make(String oid, boolean critical, ASN1Encodable value) {
        return new Extension(oid, critical, der(value));
    }

    private static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
