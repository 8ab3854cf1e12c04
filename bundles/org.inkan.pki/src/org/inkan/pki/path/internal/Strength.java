package org.inkan.pki.path.internal;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.inkan.pki.path.internal.SignatureNames.Digest;
import org.inkan.pki.path.internal.SignatureNames.Family;

/** Size of keys and age of digests. */
public final class Strength {

    private static final String SHA1 = "1.3.14.3.2.26";

    private Strength() {
    }

    /** MD5 and older: collisions can be made at home. */
    public static boolean brokenDigest(AlgorithmIdentifier signature) {
        return digest(signature) == Digest.BROKEN;
    }

    public static boolean sha1(AlgorithmIdentifier signature) {
        return digest(signature) == Digest.SHA1;
    }

    /** Size of an RSA or DSA modulus in bits, 0 for other keys. */
    public static int modulusBits(SubjectPublicKeyInfo key) {
        try {
            return switch (family(key)) {
            case RSA, PSS -> RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength();
            case DSA -> ASN1Integer.getInstance(ASN1Sequence.getInstance(key.getAlgorithm().getParameters()).getObjectAt(0))
                    .getValue().bitLength();
            default -> 0;
            };
        } catch (IOException | RuntimeException noParameters) {
            return 0;
        }
    }

    /** Field size of a named elliptic curve in bits, 0 for other keys. */
    public static int curveBits(SubjectPublicKeyInfo key) {
        if (family(key) != Family.EC || explicitCurve(key)) {
            return 0;
        }
        X9ECParameters curve = ECNamedCurveTable.getByOID(ASN1ObjectIdentifier.getInstance(key.getAlgorithm().getParameters()));
        return curve == null ? 0 : curve.getCurve().getFieldSize();
    }

    /** The curve is spelt out instead of named, which RFC 5480 §2.1.1 forbids (CVE-2020-0601 lived on it). */
    public static boolean explicitCurve(SubjectPublicKeyInfo key) {
        return family(key) == Family.EC && !(key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier);
    }

    private static Family family(SubjectPublicKeyInfo key) {
        return SignatureNames.keyFamily(key.getAlgorithm().getAlgorithm().getId());
    }

    private static Digest digest(AlgorithmIdentifier signature) {
        SignatureNames names = SignatureNames.of(signature.getAlgorithm().getId());
        if (names == null || names.digest() != Digest.IN_PARAMETERS) {
            return names == null ? Digest.STRONG : names.digest();
        }
        try {
            return VerificationKey.pssDigest(signature).equals(SHA1) ? Digest.SHA1 : Digest.STRONG;
        } catch (RuntimeException unreadable) {
            return Digest.STRONG;
        }
    }
}
