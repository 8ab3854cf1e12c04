package org.inkan.pki.x509;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * What stands in a certificate, a key or a revocation list as labelled values for people, in the order the Windows
 * certificate dialog shows them. Every extension is there: decoded where it is known, as ASN.1 structure otherwise.
 * Stateless.
 */
public final class CertificateFields {

    private static final Texts TEXTS = Texts.beside(CertificateFields.class);

    private CertificateFields() {
    }

    /**
     * One value.
     *
     * @param name  stable name: an attribute such as {@code notAfter}, or the dotted OID of an extension
     * @param label what a reader calls it; says so where an extension is critical
     * @param value one line; hexadecimal digits are lower case without separators
     */
    public record Field(String name, Text label, Text value) {
    }

    /** Everything in a certificate. */
    public static List<Field> of(X509Certificate certificate) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("subject", X509Names.display(certificate.getSubjectX500Principal())));
        fields.add(field("issuer", X509Names.display(certificate.getIssuerX500Principal())));
        fields.add(field("serial", java.util.HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray())));
        fields.add(field("notBefore", certificate.getNotBefore().toInstant().toString()));
        fields.add(field("notAfter", certificate.getNotAfter().toInstant().toString()));
        fields.add(of(certificate.getPublicKey()));
        fields.add(field("signature", certificate.getSigAlgName()));
        fields.add(field("sha1", Thumbprints.sha1Hex(certificate)));
        fields.addAll(of(Extensions.of(certificate)));
        return List.copyOf(fields);
    }

    /** Algorithm and size in bits. */
    public static Field of(PublicKey key) {
        return field("key", key.getAlgorithm() + switch (key) {
            case RSAPublicKey rsa -> " " + rsa.getModulus().bitLength();
            case ECPublicKey ec -> " " + ec.getParams().getOrder().bitLength();
            default -> "";
        });
    }

    /** Head of a revocation list and the number of its entries. */
    public static List<Field> of(X509CRL crl) {
        List<Field> fields = new ArrayList<>();
        fields.add(field("issuer", X509Names.display(crl.getIssuerX500Principal())));
        fields.add(field("thisUpdate", crl.getThisUpdate().toInstant().toString()));
        fields.add(field("nextUpdate", Optional.ofNullable(crl.getNextUpdate()).map(d -> d.toInstant().toString()).orElse("-")));
        fields.add(field("revoked", String.valueOf(crl.getRevokedCertificates() == null ? 0 : crl.getRevokedCertificates().size())));
        return List.copyOf(fields);
    }

    /** One value for each extension, in their order. */
    public static List<Field> of(Extensions extensions) {
        List<Field> fields = new ArrayList<>();
        for (Extension extension : extensions) {
            Text name = Oids.name(extension.oid()).orElse(Text.literal(extension.oid()));
            Text label = extension.critical() ? TEXTS.text("CertificateFields_critical", name) : name;
            fields.add(new Field(extension.oid(), label, ExtensionText.of(extension, extensions)));
        }
        return List.copyOf(fields);
    }

    /** A value with one of the labels of this class. */
    public static Field field(String name, String value) {
        return new Field(name, TEXTS.text("CertificateFields_" + name), Text.literal(value));
    }
}
