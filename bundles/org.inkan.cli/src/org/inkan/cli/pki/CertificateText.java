package org.inkan.cli.pki;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.pki.x509.X509Names;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A certificate or request as labelled lines for people and as JSON for programs. */
final class CertificateText {

    private static final Texts TEXTS = Texts.beside(CertificateText.class);

    private final Locale locale;
    private final JsonArray fields = new JsonArray();

    CertificateText(Locale locale) {
        this.locale = locale;
    }

    JsonArray fields() {
        return fields;
    }

    CertificateText certificate(X509Certificate certificate) {
        field("subject", X509Names.display(certificate.getSubjectX500Principal()));
        field("issuer", X509Names.display(certificate.getIssuerX500Principal()));
        field("serial", HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()));
        field("notBefore", certificate.getNotBefore().toInstant().toString());
        field("notAfter", certificate.getNotAfter().toInstant().toString());
        key(certificate.getPublicKey());
        field("signature", certificate.getSigAlgName());
        field("sha1", Thumbprints.sha1Hex(certificate));
        extensions(Extensions.of(certificate));
        return this;
    }

    CertificateText key(java.security.PublicKey key) {
        String size = switch (key) {
        case RSAPublicKey rsa -> " " + rsa.getModulus().bitLength();
        case ECPublicKey ec -> " " + ec.getParams().getOrder().bitLength();
        default -> "";
        };
        field("key", key.getAlgorithm() + size);
        return this;
    }

    CertificateText field(String name, String value) {
        JsonObject field = new JsonObject();
        field.addProperty("name", name);
        field.addProperty("label", TEXTS.text("CertificateText_" + name).in(locale));
        field.addProperty("value", value);
        fields.add(field);
        return this;
    }

    /** Every extension: decoded where it is known, else its bytes. */
    CertificateText extensions(Extensions extensions) {
        for (Extension extension : extensions) {
            JsonObject field = new JsonObject();
            field.addProperty("name", extension.oid());
            String label = Oids.name(extension.oid()).map(name -> name.in(locale)).orElse(extension.oid());
            field.addProperty("label",
                    extension.critical() ? TEXTS.text("CertificateText_critical", label).in(locale) : label);
            field.addProperty("value", value(extension, extensions));
            fields.add(field);
        }
        return this;
    }

    private String value(Extension extension, Extensions all) {
        try {
            return String.join(", ", decoded(extension, all));
        } catch (ProblemException e) {
            Text what = e.problem().what();
            return what.in(locale) + " " + HexFormat.of().formatHex(extension.value());
        }
    }

    private List<String> decoded(Extension extension, Extensions all) throws ProblemException {
        return switch (extension.oid()) {
        case Oids.KEY_USAGE -> all.keyUsage().stream().flatMap(java.util.Set::stream).map(Object::toString).toList();
        case Oids.EXTENDED_KEY_USAGE -> names(all.extendedKeyUsage());
        case Oids.MS_APPLICATION_POLICIES -> names(all.applicationPolicies());
        case Oids.CERTIFICATE_POLICIES -> names(all.certificatePolicies());
        case Oids.SUBJECT_ALT_NAME -> generalNames(all.subjectAltNames());
        case Oids.CRL_DISTRIBUTION_POINTS -> generalNames(all.crlDistributionPoints());
        case Oids.BASIC_CONSTRAINTS -> all.basicConstraints().map(c -> "CA=" + c.ca()
                + (c.pathLength().isPresent() ? ", pathLength=" + c.pathLength().getAsInt() : "")).stream().toList();
        case Oids.SUBJECT_KEY_IDENTIFIER -> hex(all.subjectKeyIdentifier());
        case Oids.AUTHORITY_KEY_IDENTIFIER -> hex(all.authorityKeyIdentifier());
        case Oids.MS_TEMPLATE_INFORMATION -> all.templateInformation()
                .map(t -> t.oid() + " " + t.major() + "." + t.minor()).stream().toList();
        case Oids.MS_TEMPLATE_NAME -> all.templateName().stream().toList();
        default -> List.of(HexFormat.of().formatHex(extension.value()));
        };
    }

    private List<String> names(List<String> oids) {
        List<String> names = new ArrayList<>();
        for (String oid : oids) {
            names.add(Oids.name(oid).map(name -> name.in(locale) + " (" + oid + ")").orElse(oid));
        }
        return names;
    }

    private static List<String> generalNames(List<GeneralName> names) {
        return names.stream().map(Object::toString).collect(Collectors.toList());
    }

    private static List<String> hex(java.util.Optional<byte[]> bytes) {
        return bytes.map(HexFormat.of()::formatHex).stream().toList();
    }
}
