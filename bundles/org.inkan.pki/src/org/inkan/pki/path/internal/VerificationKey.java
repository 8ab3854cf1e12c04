package org.inkan.pki.path.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * An issuer's public key, ready to verify many signatures. The JDK verifies RSA about twice as fast as Bouncy Castle,
 * so it is asked first; Bouncy Castle fills the gaps (old digests, rare curves). Immutable and thread-safe.
 */
public final class VerificationKey {

    /** What came of checking a signature. */
    public enum Outcome {
        VALID, INVALID, UNSUPPORTED
    }

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final Map<String, String> PSS_DIGESTS = Map.of("1.3.14.3.2.26", "SHA-1", "2.16.840.1.101.3.4.2.4",
            "SHA-224", "2.16.840.1.101.3.4.2.1", "SHA-256", "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private final SubjectPublicKeyInfo info;
    private final PublicKey platform;
    private final PublicKey bouncyCastle;

    public VerificationKey(SubjectPublicKeyInfo info) {
        this.info = info;
        SubjectPublicKeyInfo normal = normalised(info);
        this.platform = key(normal, null);
        this.bouncyCastle = platform == null ? key(normal, BOUNCY_CASTLE) : null;
    }

    public SubjectPublicKeyInfo info() {
        return info;
    }

    /** DSA keys may leave out their parameters and share the issuer's (RFC 5280 §6.1.4 (e), (f)). */
    public VerificationKey next(SubjectPublicKeyInfo subject) {
        AlgorithmIdentifier own = subject.getAlgorithm();
        boolean inherits = own.getAlgorithm().equals(X9ObjectIdentifiers.id_dsa) && absent(own.getParameters())
                && info.getAlgorithm().getAlgorithm().equals(own.getAlgorithm());
        if (!inherits) {
            return new VerificationKey(subject);
        }
        try {
            return new VerificationKey(new SubjectPublicKeyInfo(info.getAlgorithm(), subject.parsePublicKey()));
        } catch (IOException unreadable) {
            return new VerificationKey(subject);
        }
    }

    public Outcome verify(CertificateView view) {
        return verify(view.signatureAlgorithm(), view.toBeSigned(), view.signature());
    }

    Outcome verify(AlgorithmIdentifier algorithm, byte[] data, byte[] signature) {
        SignatureNames names = SignatureNames.of(algorithm.getAlgorithm().getId());
        if (names == null || platform == null && bouncyCastle == null) {
            return Outcome.UNSUPPORTED;
        }
        if (!names.fits(SignatureNames.keyFamily(info.getAlgorithm().getAlgorithm().getId()))) {
            return Outcome.INVALID;
        }
        Outcome first = platform == null ? Outcome.UNSUPPORTED : verify(names, algorithm, platform, null, data, signature);
        if (first != Outcome.UNSUPPORTED) {
            return first;
        }
        PublicKey second = bouncyCastle == null ? key(normalised(info), BOUNCY_CASTLE) : bouncyCastle;
        return second == null ? Outcome.UNSUPPORTED
                : verify(names, algorithm, second, BOUNCY_CASTLE, data, signature);
    }

    private static Outcome verify(SignatureNames names, AlgorithmIdentifier algorithm, PublicKey key, Provider provider,
            byte[] data, byte[] signature) {
        Signature verifier;
        try {
            verifier = provider == null ? Signature.getInstance(names.jca()) : Signature.getInstance(names.jca(), provider);
            verifier.initVerify(key);
            if (names.family() == SignatureNames.Family.PSS) {
                verifier.setParameter(pss(algorithm));
            }
        } catch (GeneralSecurityException | RuntimeException unsupported) {
            return Outcome.UNSUPPORTED;
        }
        try {
            verifier.update(data);
            return verifier.verify(signature) ? Outcome.VALID : Outcome.INVALID;
        } catch (GeneralSecurityException | RuntimeException garbled) {
            return Outcome.INVALID;
        }
    }

    /** Parameters of RFC 4055 §3.1; the trailer is always 1 there. */
    private static AlgorithmParameterSpec pss(AlgorithmIdentifier algorithm) {
        RSASSAPSSparams params = RSASSAPSSparams.getInstance(algorithm.getParameters());
        String digest = PSS_DIGESTS.get(params.getHashAlgorithm().getAlgorithm().getId());
        ASN1Encodable mask = ASN1Sequence.getInstance(params.getMaskGenAlgorithm().getParameters()).getObjectAt(0);
        String maskDigest = PSS_DIGESTS.get(ASN1ObjectIdentifier.getInstance(mask).getId());
        return new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(maskDigest),
                params.getSaltLength().intValueExact(), params.getTrailerField().intValueExact());
    }

    /** Digest of a PSS signature, dotted OID. */
    static String pssDigest(AlgorithmIdentifier algorithm) {
        return RSASSAPSSparams.getInstance(algorithm.getParameters()).getHashAlgorithm().getAlgorithm().getId();
    }

    private static PublicKey key(SubjectPublicKeyInfo info, Provider provider) {
        String oid = info.getAlgorithm().getAlgorithm().getId();
        try {
            KeyFactory factory = provider == null ? KeyFactory.getInstance(oid) : KeyFactory.getInstance(oid, provider);
            return factory.generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        } catch (GeneralSecurityException | IOException | RuntimeException unsupported) {
            return null;
        }
    }

    /** X.509 once had an OID of its own for RSA; keys under it are the same. */
    private static SubjectPublicKeyInfo normalised(SubjectPublicKeyInfo info) {
        if (!info.getAlgorithm().getAlgorithm().getId().equals("2.5.8.1.1")) {
            return info;
        }
        AlgorithmIdentifier rsa = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        return new SubjectPublicKeyInfo(rsa, info.getPublicKeyData().getBytes());
    }

    private static boolean absent(ASN1Encodable parameters) {
        return parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
    }
}
