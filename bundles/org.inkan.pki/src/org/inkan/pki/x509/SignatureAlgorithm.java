package org.inkan.pki.x509;

import java.util.Locale;
import java.util.Optional;

/**
 * A signature algorithm with its DER AlgorithmIdentifier. RSA ones carry an explicit NULL (RFC 4055 5), ECDSA ones none (RFC 5758 3.2),
 * RSASSA-PSS uses the digest's own length as salt length (RFC 4055 3.1).
 */
enum SignatureAlgorithm {
    SHA1_RSA("SHA1withRSA", "RSA", "SHA-1", "300D06092A864886F70D0101050500"),
    SHA256_RSA("SHA256withRSA", "RSA", "SHA-256", "300D06092A864886F70D01010B0500"),
    SHA384_RSA("SHA384withRSA", "RSA", "SHA-384", "300D06092A864886F70D01010C0500"),
    SHA512_RSA("SHA512withRSA", "RSA", "SHA-512", "300D06092A864886F70D01010D0500"),
    SHA256_PSS("SHA256withRSAandMGF1", "PSS", "SHA-256", pss("0D06096086480165030402010500", 32)),
    SHA384_PSS("SHA384withRSAandMGF1", "PSS", "SHA-384", pss("0D06096086480165030402020500", 48)),
    SHA512_PSS("SHA512withRSAandMGF1", "PSS", "SHA-512", pss("0D06096086480165030402030500", 64)),
    SHA1_ECDSA("SHA1withECDSA", "EC", "SHA-1", "300906072A8648CE3D0401"),
    SHA256_ECDSA("SHA256withECDSA", "EC", "SHA-256", "300A06082A8648CE3D040302"),
    SHA384_ECDSA("SHA384withECDSA", "EC", "SHA-384", "300A06082A8648CE3D040303"),
    SHA512_ECDSA("SHA512withECDSA", "EC", "SHA-512", "300A06082A8648CE3D040304"),
    ED25519("Ed25519", "EdDSA", "", "300506032B6570"),
    ED448("Ed448", "EdDSA", "", "300506032B6571");

    private final String jcaName;
    private final String family;
    private final String digest;
    private final String identifier;

    SignatureAlgorithm(String jcaName, String family, String digest, String identifier) {
        this.jcaName = jcaName;
        this.family = family;
        this.digest = digest;
        this.identifier = identifier;
    }

    private static String pss(String hash, int salt) {
        String mgf = "301A06092A864886F70D010108300D" + hash.substring(2);
        String saltHex = String.format(Locale.ROOT, "%02X", salt);
        return "304106092A864886F70D01010A3034A00F30" + hash + "A11C" + mgf + "A2030201" + saltHex;
    }

    String jcaName() {
        return jcaName;
    }

    /** RSA, PSS, EC or EdDSA. */
    String family() {
        return family;
    }

    String digest() {
        return digest;
    }

    byte[] identifier() {
        return java.util.HexFormat.of().parseHex(identifier);
    }

    static Optional<SignatureAlgorithm> of(String name) {
        for (SignatureAlgorithm algorithm : values()) {
            if (algorithm.jcaName.equalsIgnoreCase(name)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }
}
