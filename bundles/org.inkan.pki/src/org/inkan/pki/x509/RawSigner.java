package org.inkan.pki.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.inkan.pki.internal.asn1.Der;

/**
 * Signs bytes with a private key. RSA goes to the JDK, which is the faster one there; ECDSA to Bouncy Castle's own arithmetic (half as
 * much time as the JDK's) with the nonce of RFC 6979, without any provider. Thread-safe: nothing is kept between calls.
 */
final class RawSigner {

    private final PrivateKey key;
    private final SignatureAlgorithm algorithm;
    private final ECPrivateKeyParameters curveKey;

    RawSigner(PrivateKey key, SignatureAlgorithm algorithm) throws GeneralSecurityException {
        this.key = key;
        this.algorithm = algorithm;
        this.curveKey = key instanceof ECPrivateKey ec && ec.getS() != null ? curveKey(ec) : null;
        boolean fits = switch (algorithm.family()) {
            case "RSA", "PSS" -> key.getAlgorithm().startsWith("RSA");
            case "EC" -> key.getAlgorithm().startsWith("EC");
            default -> key.getAlgorithm().startsWith("Ed");
        };
        if (!fits) {
            throw new GeneralSecurityException(algorithm.jcaName() + " / " + key.getAlgorithm());
        }
    }

    /** Empty (null) for curves without fast arithmetic in Bouncy Castle and for keys outside this process: the JDK signs then. */
    private static ECPrivateKeyParameters curveKey(ECPrivateKey key) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(key.getParams());
            // a name such as secp256r1; JDKs that are not supported any more gave the object identifier
            X9ECParameters curve = CustomNamedCurves.getByName(parameters.getParameterSpec(ECGenParameterSpec.class).getName());
            return curve == null ? null : new ECPrivateKeyParameters(key.getS(), new ECDomainParameters(curve));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }

    byte[] sign(byte[] message) throws GeneralSecurityException, IOException {
        if (curveKey != null) {
            return ecdsa(message);
        }
        Signature signature = Signature.getInstance(algorithm.family().equals("PSS") ? "RSASSA-PSS" : algorithm.jcaName());
        if (algorithm.family().equals("PSS")) {
            int salt = MessageDigest.getInstance(algorithm.digest()).getDigestLength();
            signature.setParameter(
                new PSSParameterSpec(algorithm.digest(), "MGF1", new MGF1ParameterSpec(algorithm.digest()), salt, 1));
        }
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    private byte[] ecdsa(byte[] message) throws GeneralSecurityException {
        // RFC 6979 3.2: the same hash function as for the message
        Digest digest = switch (algorithm.digest()) {
            case "SHA-384" -> new SHA384Digest();
            case "SHA-512" -> new SHA512Digest();
            default -> new SHA256Digest();
        };
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(digest));
        signer.init(true, curveKey);
        BigInteger[] pair = signer.generateSignature(MessageDigest.getInstance(algorithm.digest()).digest(message));
        return Der.sequence(Der.integer(pair[0]), Der.integer(pair[1]));
    }
}
