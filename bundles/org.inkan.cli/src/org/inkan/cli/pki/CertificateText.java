package org.inkan.cli.pki;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

import org.inkan.core.text.Texts;
import org.inkan.pki.describe.ExtensionDescription;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
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

    /** Every extension, a line for each part of its content as the viewer of the workbench has it. */
    CertificateText extensions(Extensions extensions) {
        for (Extension extension : extensions) {
            JsonObject field = new JsonObject();
            field.addProperty("name", extension.oid());
            String label = Oids.name(extension.oid()).map(name -> name.in(locale)).orElse(extension.oid());
            field.addProperty("label",
                    extension.critical() ? TEXTS.text("CertificateText_critical", label).in(locale) : label);
            field.addProperty("value", ExtensionDescription.lines(extension).stream().map(line -> line.in(locale))
                    .collect(Collectors.joining("\n")));
            fields.add(field);
        }
        return this;
    }
}
