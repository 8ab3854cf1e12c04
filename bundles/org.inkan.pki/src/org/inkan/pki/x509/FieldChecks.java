package org.inkan.pki.x509;

import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Map;
import org.inkan.pki.x509.CertificateRule.Report;

/** Checks of the basic fields (RFC 5280 4.1). */
final class FieldChecks {

    private static final int MAX_SERIAL_OCTETS = 20;
    private static final int MIN_RSA_BITS = 2048;
    private static final int MIN_EC_BITS = 224;

    /** Upper bounds of RFC 5280 appendix A.1 by attribute type. */
    private static final Map<String, Integer> UPPER_BOUNDS = Map.of("2.5.4.3", 64, "2.5.4.10", 64, "2.5.4.11", 64, "2.5.4.7", 128,
        "2.5.4.8", 128, "2.5.4.6", 2, "2.5.4.12", 64, "2.5.4.5", 64, "1.2.840.113549.1.9.1", 255);

    private FieldChecks() {
    }

    static void serial(CertificateContent content, Report report) {
        if (content.serial().signum() <= 0 || content.serial().toByteArray().length > MAX_SERIAL_OCTETS) {
            report.violated("serialNumber", content.serial().toString(16));
        }
    }

    static void validity(CertificateContent content, Report report) {
        if (!content.notBefore().isBefore(content.notAfter())) {
            report.violated("validity", content.notBefore() + " / " + content.notAfter());
        }
    }

    static void issuer(CertificateContent content, Report report) {
        if (isEmpty(content.issuer().getEncoded())) {
            report.violated("issuer", "");
        }
    }

    static void emptySubject(CertificateContent content, Report report) {
        boolean critical = Extensions.of(content.extensions()).find(Oids.SUBJECT_ALT_NAME).map(Extension::critical).orElse(false);
        if (isEmpty(content.subject().getEncoded()) && !critical) {
            report.violated("subject", "");
        }
    }

    static boolean isEmpty(byte[] name) {
        return name.length == 2;
    }

    static void keyStrength(CertificateContent content, Report report) {
        if (content.publicKey() instanceof RSAKey rsa && rsa.getModulus().bitLength() < MIN_RSA_BITS) {
            report.violated("subjectPublicKeyInfo", "RSA " + rsa.getModulus().bitLength());
        } else if (content.publicKey() instanceof ECKey ec && ec.getParams().getOrder().bitLength() < MIN_EC_BITS) {
            report.violated("subjectPublicKeyInfo", "EC " + ec.getParams().getOrder().bitLength());
        } else if (content.publicKey().getAlgorithm().equals("DSA")) {
            report.violated("subjectPublicKeyInfo", "DSA");
        }
    }

    static void nameLengths(CertificateContent content, Report report) {
        for (X509Names.Attribute attribute : X509Names.attributes(content.subject())) {
            Integer bound = UPPER_BOUNDS.get(attribute.oid());
            if (bound != null && attribute.value().codePointCount(0, attribute.value().length()) > bound) {
                report.violated("subject", NameAttributes.shortName(attribute.oid()) + "=" + attribute.value() + " (> " + bound + ")");
            }
        }
    }
}
