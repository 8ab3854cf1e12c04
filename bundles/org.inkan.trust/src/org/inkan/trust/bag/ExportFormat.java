package org.inkan.trust.bag;

import java.security.cert.X509Certificate;
import java.util.List;

import org.inkan.pki.io.PkiWriter;

/** The forms in which certificates are handed on. None of them can hold a private key. */
public enum ExportFormat {

    /** PEM blocks one after the other, for web servers and OpenSSL (RFC 7468). */
    PEM("pem"),
    /** The bytes of one certificate, for a double click in Windows (X.690). */
    DER("cer"),
    /** A PKCS #7 bundle in DER, for certutil and the certificate console (RFC 2315). */
    PKCS7("p7b");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** The usual ending of the name of such a file, without a dot. */
    public String ending() {
        return ending;
    }

    /** Whether a file of this form can hold that many. */
    public boolean holds(int count) {
        return count == 1 || count > 1 && this != DER;
    }

    /** The content of the file; the certificates keep their order. */
    public byte[] bytes(List<X509Certificate> certificates) {
        if (!holds(certificates.size())) {
            throw new IllegalArgumentException(this + " does not hold " + certificates.size());
        }
        return switch (this) {
            case PEM -> PkiWriter.pem(certificates);
            case DER -> PkiWriter.der(certificates.getFirst());
            case PKCS7 -> PkiWriter.p7b(certificates, List.of(), false);
        };
    }
}
