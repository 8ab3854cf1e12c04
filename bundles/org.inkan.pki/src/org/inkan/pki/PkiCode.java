package org.inkan.pki;

/**
 * Every problem code of this bundle; a number is never reused. 1xx files, stores and keys, 2xx X.509, 3xx requests, 4xx INF, 5xx paths.
 */
public enum PkiCode {
    /** There are no bytes at all. */
    FILE_EMPTY(101),
    /** The content is of no known kind. */
    FILE_UNKNOWN(102),
    /** The ASN.1 structure is broken at a known byte. */
    ASN1_BROKEN(103),
    /** A field of a certificate or CRL is not what the standard demands. */
    FIELD_BROKEN(104),
    /** PEM armour is not closed or holds something that is not Base64. */
    PEM_BROKEN(105),
    /** A CMS message does not decode. */
    CMS_BROKEN(106),
    /** A serialized Windows store or a registry export is damaged. */
    WINDOWS_STORE_BROKEN(107),
    /** A private or public key does not decode. */
    KEY_BROKEN(110),
    /** The algorithm of a key is not supported. */
    KEY_ALGORITHM(111),
    /** A password is needed and none was given. */
    PASSWORD_NEEDED(120),
    /** The password does not fit. */
    PASSWORD_WRONG(121),
    /** The password protection uses an algorithm that is not supported. */
    PROTECTION_ALGORITHM(122),
    /** The password protection demands an absurd amount of work or memory. */
    PROTECTION_COST(123),
    /** The content is damaged although the password fits. */
    PROTECTED_CONTENT(124),
    /** A PKCS#12 file is damaged. */
    PKCS12_BROKEN(130),
    /** A PKCS#12 file is protected with a public key instead of a password. */
    PKCS12_PUBLIC_KEY(131),
    /** A PKCS#12 file cannot be written from what was given. */
    PKCS12_WRITE(132),
    /** A Java key store is damaged. */
    KEY_STORE_BROKEN(140),
    /** The content of an extension does not decode. */
    EXTENSION_CONTENT(201),
    /** A distinguished name in text form does not parse. */
    NAME_TEXT(202),
    /** The signature algorithm is not known or does not fit the key. */
    SIGNATURE_ALGORITHM(203),
    /** Signing failed. */
    SIGNING(204),
    /** Not a PKCS#10 request, or a damaged one. */
    REQUEST_CONTENT(301),
    /** A CMC or PKCS#7 message instead of a bare PKCS#10. */
    REQUEST_IS_CMS(302),
    /** A signed public key and challenge (SPKAC) instead of a PKCS#10. */
    REQUEST_IS_SPKAC(303),
    /** The public key of a request is of a kind that is not supported. */
    REQUEST_KEY(304),
    /** Another kind of PKI data (certificate, key) instead of a request. */
    REQUEST_IS_OTHER(305),
    /** The text of an INF file cannot be decoded or has no INF structure. */
    INF_TEXT(401),
    /** An INF without anything to request. */
    INF_NOT_A_REQUEST(402),
    /** A request cannot be made from the INF. */
    INF_BUILD(403);

    private final int number;

    PkiCode(int number) {
        this.number = number;
    }

    /** The code as users see it, e.g. {@code PKI-201}. */
    public String code() {
        return "PKI-" + number;
    }
}
