package org.inkan.pki.request;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.internal.asn1.Der;

/**
 * ECDSA with P-256 and SHA-256 by Bouncy Castle's own arithmetic, without any provider: checking the request's signature
 * is a large part of issuing a certificate. Says yes only to the plain encodings; a no is for the JDK to judge.
 */
final class P256Verifier {

    static final String SHA256_WITH_ECDSA = "1.2.840.10045.4.3.2";

    /** SubjectPublicKeyInfo up to an uncompressed point on the named curve (RFC 5480 2.1.1 and 2.2). */
    private static final String INFO_START = "3059301306072a8648ce3d020106082a8648ce3d030107034200";
    private static final int START_LENGTH = INFO_START.length() / 2;
    private static final int POINT_LENGTH = 65;
    private static final byte UNCOMPRESSED = 4;

    private P256Verifier() {
    }

    static boolean accepts(byte[] publicKeyInfo, byte[] message, byte[] signature) {
        if (!hasPlainKey(publicKeyInfo)) {
            return false;
        }
        try {
            ASN1Sequence pair = ASN1Sequence.getInstance(Asn1.read(signature));
            BigInteger r = ASN1Integer.getInstance(pair.getObjectAt(0)).getValue();
            BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
            if (!Arrays.equals(signature, Der.sequence(Der.integer(r), Der.integer(s)))) {
                return false;
            }
            ECDSASigner verifier = new ECDSASigner();
            verifier.init(false, key(publicKeyInfo));
            return verifier.verifySignature(MessageDigest.getInstance("SHA-256").digest(message), r, s); // 0 < r, s < n there
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static boolean hasPlainKey(byte[] info) {
        return info.length == START_LENGTH + POINT_LENGTH && info[START_LENGTH] == UNCOMPRESSED
            && HexFormat.of().formatHex(info, 0, START_LENGTH).equals(INFO_START);
    }

    /** Both decoding and the key's constructor refuse a point that is not on the curve (SP 800-56A 5.6.2.3.3). */
    private static ECPublicKeyParameters key(byte[] info) {
        ASN1ObjectIdentifier name = SECObjectIdentifiers.secp256r1;
        ECDomainParameters curve = new ECDomainParameters(CustomNamedCurves.getByOID(name));
        return new ECPublicKeyParameters(
            curve.getCurve().decodePoint(Arrays.copyOfRange(info, START_LENGTH, info.length)), curve);
    }
}
