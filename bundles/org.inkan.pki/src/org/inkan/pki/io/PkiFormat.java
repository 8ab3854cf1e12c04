package org.inkan.pki.io;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What a file is, whatever its encoding. {@link #label()} is the name for people. */
public enum PkiFormat {
    CERTIFICATE, CRL, PKCS7, CMS, TRUST_LIST, PKCS10, CMC, SPKAC, PKCS12, PKCS8, ENCRYPTED_PKCS8, PKCS1, SEC1, DSA_KEY,
    PUBLIC_KEY, PKCS1_PUBLIC, JKS, JCEKS, BKS, UBER, BCFKS, WINDOWS_STORE, REGISTRY_EXPORT, PVK, OPENSSH_PRIVATE,
    OPENSSH_PUBLIC, SSH2_PUBLIC, JWK, JWE, JWT, ATTRIBUTE_CERTIFICATE, OCSP_RESPONSE, KEY_PARAMETERS, PGP,
    /** Armoured text with several kinds of content. */
    PEM_BUNDLE,
    /** Well-formed ASN.1 of no known kind. */
    OTHER_ASN1,
    /** Nothing that is known here. */
    UNKNOWN;

    private static final Texts TEXTS = Texts.beside(PkiFormat.class);

    /** Whether files of this kind are ASN.1 inside. */
    boolean isAsn1() {
        return switch (this) {
            case JKS, JCEKS, BKS, UBER, WINDOWS_STORE, REGISTRY_EXPORT, PVK, OPENSSH_PRIVATE, OPENSSH_PUBLIC, SSH2_PUBLIC, JWK,
                    JWE, JWT, PGP, UNKNOWN -> false;
            default -> true;
        };
    }

    /** The name of this kind for people. */
    public Text label() {
        return TEXTS.text("PkiFormat_" + name());
    }
}
