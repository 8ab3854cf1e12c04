package org.inkan.pki.key;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Objects;

/**
 * What kind of key to make.
 *
 * @param algorithm {@code RSA} or {@code EC}
 * @param bits      length of the modulus or of the curve's field
 * @param curve     name of the curve for {@code EC}, empty for {@code RSA}
 */
public record KeyParameters(String algorithm, int bits, String curve) {

    private static final int SMALLEST_RSA = 1024;
    private static final int LARGEST_RSA = 16384;

    /** Checks the combination. */
    public KeyParameters {
        Objects.requireNonNull(curve);
        boolean rsa = "RSA".equals(algorithm) && bits >= SMALLEST_RSA && bits <= LARGEST_RSA && bits % Byte.SIZE == 0;
        boolean ec = "EC".equals(algorithm) && !curve.isEmpty();
        if (!rsa && !ec) {
            throw new IllegalArgumentException(algorithm + " " + bits + " " + curve);
        }
    }

    /** An RSA key with public exponent 65537. */
    public static KeyParameters rsa(int bits) {
        return new KeyParameters("RSA", bits, "");
    }

    /** A key on a NIST prime curve, named as in the JDK: {@code secp256r1}, {@code secp384r1} or {@code secp521r1}. */
    public static KeyParameters ec(String curve) {
        return switch (curve) {
            case "secp256r1" -> new KeyParameters("EC", 256, curve);
            case "secp384r1" -> new KeyParameters("EC", 384, curve);
            case "secp521r1" -> new KeyParameters("EC", 521, curve);
            default -> throw new IllegalArgumentException(curve);
        };
    }

    AlgorithmParameterSpec spec() {
        return "RSA".equals(algorithm) ? new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4)
                : new ECGenParameterSpec(curve);
    }
}
