package org.inkan.pki;

/**
 * Every problem code of this bundle; a number is never reused. 1xx files, stores and keys, 2xx X.509, 3xx requests, 4xx INF, 5xx paths.
 */
public enum PkiCode {
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
    /** An attribute of a request does not decode. */
    REQUEST_ATTRIBUTE(306),
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
