package org.inkan.pki.internal.pbe;

import java.util.Map;

/** The password based algorithms by OID: what JCA calls them and how long their keys are. */
final class PbeAlgorithms {

    /** A cipher with its key length in octets, and the length of its IV. */
    record Scheme(String cipher, int keyLength, int ivLength, String digest) {

        String algorithm() {
            return cipher.substring(0, cipher.contains("/") ? cipher.indexOf('/') : cipher.length());
        }
    }

    static final String PBES2 = "1.2.840.113549.1.5.13";
    static final String PBMAC1 = "1.2.840.113549.1.5.14";
    static final String PBKDF2 = "1.2.840.113549.1.5.12";
    static final String SCRYPT = "1.3.6.1.4.1.11591.4.11";
    static final String HMAC_SHA1 = "1.2.840.113549.2.7";
    static final String HMAC_SHA256 = "1.2.840.113549.2.9";
    static final String AES_256_CBC = "2.16.840.1.101.3.4.1.42";
    static final String RC2_CBC = "1.2.840.113549.3.2";
    static final String SHA1_3DES = "1.2.840.113549.1.12.1.3";

    /** RFC 7292 appendix C. */
    static final Map<String, Scheme> PKCS12 = Map.of(
            "1.2.840.113549.1.12.1.1", new Scheme("RC4", 16, 0, "SHA-1"),
            "1.2.840.113549.1.12.1.2", new Scheme("RC4", 5, 0, "SHA-1"),
            SHA1_3DES, new Scheme("DESede/CBC/PKCS5Padding", 24, 8, "SHA-1"),
            "1.2.840.113549.1.12.1.4", new Scheme("DESede/CBC/PKCS5Padding", 16, 8, "SHA-1"),
            "1.2.840.113549.1.12.1.5", new Scheme("RC2/CBC/PKCS5Padding", 16, 8, "SHA-1"),
            "1.2.840.113549.1.12.1.6", new Scheme("RC2/CBC/PKCS5Padding", 5, 8, "SHA-1"));

    /** RFC 8018 A.3: key and IV from one hash, 8 octets each. */
    static final Map<String, Scheme> PBES1 = Map.of(
            "1.2.840.113549.1.5.3", new Scheme("DES/CBC/PKCS5Padding", 8, 8, "MD5"),
            "1.2.840.113549.1.5.6", new Scheme("RC2/CBC/PKCS5Padding", 8, 8, "MD5"),
            "1.2.840.113549.1.5.10", new Scheme("DES/CBC/PKCS5Padding", 8, 8, "SHA-1"),
            "1.2.840.113549.1.5.11", new Scheme("RC2/CBC/PKCS5Padding", 8, 8, "SHA-1"));

    /** RFC 8018 B.2 and the AES arcs of NIST. */
    static final Map<String, Scheme> CIPHERS = Map.of(
            "2.16.840.1.101.3.4.1.2", new Scheme("AES/CBC/PKCS5Padding", 16, 16, ""),
            "2.16.840.1.101.3.4.1.22", new Scheme("AES/CBC/PKCS5Padding", 24, 16, ""),
            AES_256_CBC, new Scheme("AES/CBC/PKCS5Padding", 32, 16, ""),
            "1.2.840.113549.3.7", new Scheme("DESede/CBC/PKCS5Padding", 24, 8, ""),
            "1.3.14.3.2.7", new Scheme("DES/CBC/PKCS5Padding", 8, 8, ""),
            RC2_CBC, new Scheme("RC2/CBC/PKCS5Padding", 16, 8, ""),
            "1.2.392.200011.61.1.1.1.4", new Scheme("Camellia/CBC/PKCS5Padding", 32, 16, ""));

    /** RFC 8018 B.1.2. */
    static final Map<String, String> HMACS = Map.of(HMAC_SHA1, "HmacSHA1", "1.2.840.113549.2.8", "HmacSHA224", HMAC_SHA256,
            "HmacSHA256", "1.2.840.113549.2.10", "HmacSHA384", "1.2.840.113549.2.11", "HmacSHA512", "1.2.840.113549.2.13",
            "HmacSHA512/256");

    private PbeAlgorithms() {
    }
}
