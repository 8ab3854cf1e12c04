package org.inkan.pki.request;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Names of the JDK for the algorithms met in requests. */
final class RequestAlgorithms {

    private static final String EC = "1.2.840.10045.2.1";
    private static final String PSS = "1.2.840.113549.1.1.10";

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
        Map.entry("1.2.840.113549.1.1.2", "MD2withRSA"), Map.entry("1.2.840.113549.1.1.4", "MD5withRSA"),
        Map.entry("1.2.840.113549.1.1.5", "SHA1withRSA"), Map.entry("1.3.14.3.2.29", "SHA1withRSA"),
        Map.entry("1.2.840.113549.1.1.14", "SHA224withRSA"), Map.entry("1.2.840.113549.1.1.11", "SHA256withRSA"),
        Map.entry("1.2.840.113549.1.1.12", "SHA384withRSA"), Map.entry("1.2.840.113549.1.1.13", "SHA512withRSA"),
        Map.entry("1.2.840.10045.4.1", "SHA1withECDSA"), Map.entry("1.2.840.10045.4.3.1", "SHA224withECDSA"),
        Map.entry("1.2.840.10045.4.3.2", "SHA256withECDSA"), Map.entry("1.2.840.10045.4.3.3", "SHA384withECDSA"),
        Map.entry("1.2.840.10045.4.3.4", "SHA512withECDSA"), Map.entry("1.2.840.10040.4.3", "SHA1withDSA"),
        Map.entry("2.16.840.1.101.3.4.3.1", "SHA224withDSA"), Map.entry("2.16.840.1.101.3.4.3.2", "SHA256withDSA"),
        Map.entry("1.3.101.112", "Ed25519"), Map.entry("1.3.101.113", "Ed448"));

    private static final Map<String, String> KEYS = Map.of("1.2.840.113549.1.1.1", "RSA", PSS, "RSASSA-PSS", EC, "EC",
        "1.2.840.10040.4.1", "DSA", "1.3.101.112", "Ed25519", "1.3.101.113", "Ed448", "1.3.101.110", "X25519",
        "1.3.101.111", "X448", "1.2.840.113549.1.3.1", "DH");

    private RequestAlgorithms() {
    }

    static String keyAlgorithm(String oid) throws NoSuchAlgorithmException {
        String name = KEYS.get(oid);
        if (name == null) {
            throw new NoSuchAlgorithmException(oid);
        }
        return name;
    }

    /** The JDK's key, or Bouncy Castle's for curves the JDK does not have (brainpool, 160 bits, explicit parameters). */
    static PublicKey publicKey(String oid, byte[] info) throws GeneralSecurityException {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(info);
        try {
            return KeyFactory.getInstance(keyAlgorithm(oid)).generatePublic(spec);
        } catch (InvalidKeySpecException e) {
            if (!oid.equals(EC)) {
                throw e;
            }
            return KeyFactory.getInstance("EC", new BouncyCastleProvider()).generatePublic(spec);
        }
    }

    /** P-256 by the fastest way there is, all else by the JDK first; some curves it can read but not calculate with. */
    static boolean verify(RequestParts parts) {
        if (parts.signatureAlgorithm().equals(P256Verifier.SHA256_WITH_ECDSA)
            && P256Verifier.accepts(parts.publicKeyInfo(), parts.toBeSigned(), parts.signature())) {
            return true;
        }
        X509EncodedKeySpec spec = new X509EncodedKeySpec(parts.publicKeyInfo());
        try {
            PublicKey key = KeyFactory.getInstance(keyAlgorithm(parts.keyAlgorithm())).generatePublic(spec);
            return verify(verifier(parts), key, parts);
        } catch (GeneralSecurityException | RuntimeException e) {
            return parts.keyAlgorithm().equals(EC) && verifyCurve(parts, spec);
        }
    }

    private static boolean verifyCurve(RequestParts parts, X509EncodedKeySpec spec) {
        try {
            Provider provider = new BouncyCastleProvider();
            Signature verifier = Signature.getInstance(SIGNATURES.getOrDefault(parts.signatureAlgorithm(), ""), provider);
            return verify(verifier, KeyFactory.getInstance("EC", provider).generatePublic(spec), parts);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static boolean verify(Signature verifier, PublicKey key, RequestParts parts) throws GeneralSecurityException {
        verifier.initVerify(key);
        verifier.update(parts.toBeSigned());
        return verifier.verify(parts.signature());
    }

    private static Signature verifier(RequestParts parts) throws GeneralSecurityException {
        String oid = parts.signatureAlgorithm();
        if (!oid.equals(PSS)) {
            return Signature.getInstance(SIGNATURES.getOrDefault(oid, oid));
        }
        Signature verifier = Signature.getInstance("RSASSA-PSS");
        AlgorithmParameters pss = AlgorithmParameters.getInstance("RSASSA-PSS");
        try {
            pss.init(parts.signatureParameters().orElseThrow(() -> new GeneralSecurityException(oid)));
        } catch (java.io.IOException e) {
            throw new GeneralSecurityException(e);
        }
        verifier.setParameter(pss.getParameterSpec(PSSParameterSpec.class));
        return verifier;
    }
}
