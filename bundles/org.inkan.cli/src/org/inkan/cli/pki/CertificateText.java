package org.inkan.cli.pki;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;

import org.inkan.pki.x509.CertificateFields;
import org.inkan.pki.x509.CertificateFields.Field;
import org.inkan.pki.x509.Extensions;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A certificate or request as labelled lines for people and as JSON for programs. */
final class CertificateText {

    private final Locale locale;
    private final JsonArray fields = new JsonArray();

    CertificateText(Locale locale) {
        this.locale = locale;
    }

    JsonArray fields() {
        return fields;
    }

    CertificateText certificate(X509Certificate certificate) {
        return all(CertificateFields.of(certificate));
    }

    CertificateText crl(X509CRL crl) {
        return all(CertificateFields.of(crl));
    }

    CertificateText key(PublicKey key) {
        return all(List.of(CertificateFields.of(key)));
    }

    /** Every extension: decoded where it is known, else its structure. */
    CertificateText extensions(Extensions extensions) {
        return all(CertificateFields.of(extensions));
    }

    CertificateText field(String name, String value) {
        return all(List.of(CertificateFields.field(name, value)));
    }

    private CertificateText all(List<Field> found) {
        for (Field each : found) {
            JsonObject field = new JsonObject();
            field.addProperty("name", each.name());
            field.addProperty("label", each.label().in(locale));
            field.addProperty("value", each.value().in(locale));
            fields.add(field);
        }
        return this;
    }
}
