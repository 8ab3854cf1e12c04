package org.inkan.pki.path.internal;

import java.util.Map;

/** Signature algorithms by OID: the JCA name, the family of keys that may make it, and the digest if it is old. */
record SignatureNames(String jca, Family family, Digest digest) {

    /** Kinds of public keys; a signature by the wrong kind is no signature (RFC 4055 §1.2 for PSS-only keys). */
    enum Family {
        RSA, PSS, DSA, EC, OTHER
    }

    /** Digests that matter for the verdict. */
    enum Digest {
        BROKEN, SHA1, STRONG, IN_PARAMETERS
    }

    static final String RSA_PSS = "1.2.840.113549.1.1.10";

    private static final Map<String, SignatureNames> BY_OID = Map.ofEntries(
            entry("1.2.840.113549.1.1.2", "MD2withRSA", Family.RSA, Digest.BROKEN),
            entry("1.2.840.113549.1.1.3", "MD4withRSA", Family.RSA, Digest.BROKEN),
            entry("1.2.840.113549.1.1.4", "MD5withRSA", Family.RSA, Digest.BROKEN),
            entry("1.2.840.113549.1.1.5", "SHA1withRSA", Family.RSA, Digest.SHA1),
            entry("1.3.14.3.2.29", "SHA1withRSA", Family.RSA, Digest.SHA1),
            entry("1.2.840.113549.1.1.14", "SHA224withRSA", Family.RSA, Digest.STRONG),
            entry("1.2.840.113549.1.1.11", "SHA256withRSA", Family.RSA, Digest.STRONG),
            entry("1.2.840.113549.1.1.12", "SHA384withRSA", Family.RSA, Digest.STRONG),
            entry("1.2.840.113549.1.1.13", "SHA512withRSA", Family.RSA, Digest.STRONG),
            entry(RSA_PSS, "RSASSA-PSS", Family.PSS, Digest.IN_PARAMETERS),
            entry("1.2.840.10040.4.3", "SHA1withDSA", Family.DSA, Digest.SHA1),
            entry("1.3.14.3.2.27", "SHA1withDSA", Family.DSA, Digest.SHA1),
            entry("2.16.840.1.101.3.4.3.1", "SHA224withDSA", Family.DSA, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.2", "SHA256withDSA", Family.DSA, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.3", "SHA384withDSA", Family.DSA, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.4", "SHA512withDSA", Family.DSA, Digest.STRONG),
            entry("1.2.840.10045.4.1", "SHA1withECDSA", Family.EC, Digest.SHA1),
            entry("1.2.840.10045.4.3.1", "SHA224withECDSA", Family.EC, Digest.STRONG),
            entry("1.2.840.10045.4.3.2", "SHA256withECDSA", Family.EC, Digest.STRONG),
            entry("1.2.840.10045.4.3.3", "SHA384withECDSA", Family.EC, Digest.STRONG),
            entry("1.2.840.10045.4.3.4", "SHA512withECDSA", Family.EC, Digest.STRONG),
            entry("1.3.101.112", "Ed25519", Family.OTHER, Digest.STRONG),
            entry("1.3.101.113", "Ed448", Family.OTHER, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.17", "ML-DSA-44", Family.OTHER, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.18", "ML-DSA-65", Family.OTHER, Digest.STRONG),
            entry("2.16.840.1.101.3.4.3.19", "ML-DSA-87", Family.OTHER, Digest.STRONG));

    private static final Map<String, Family> KEYS = Map.of("1.2.840.113549.1.1.1", Family.RSA, "2.5.8.1.1", Family.RSA,
            RSA_PSS, Family.PSS, "1.2.840.10040.4.1", Family.DSA, "1.2.840.10045.2.1", Family.EC);

    /** @return null if the algorithm is not known */
    static SignatureNames of(String oid) {
        return BY_OID.get(oid);
    }

    static Family keyFamily(String keyAlgorithm) {
        return KEYS.getOrDefault(keyAlgorithm, Family.OTHER);
    }

    /** An RSA key without restriction may sign both ways, a PSS-only key may not. */
    boolean fits(Family key) {
        return family == key || family == Family.PSS && key == Family.RSA;
    }

    private static Map.Entry<String, SignatureNames> entry(String oid, String jca, Family family, Digest digest) {
        return Map.entry(oid, new SignatureNames(jca, family, digest));
    }
}
