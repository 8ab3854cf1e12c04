package org.inkan.template.ui.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Compatibility;

/** Why a field cannot be used: what the schema version, the compatibility or another field forbids. Stateless. */
public final class Limits {

    private static final Texts TEXTS = Texts.beside(Limits.class);

    private Limits() {
    }

    /** No limit. */
    public static Optional<Text> none(CertificateTemplate template) {
        return Optional.empty();
    }

    /** Needs a schema; templates of schema 1 cannot be changed in the console at all. */
    public static Function<CertificateTemplate, Optional<Text>> schema(int version) {
        return template -> {
            if (template.schemaVersion() >= version) {
                return Optional.empty();
            }
            return Optional.of(template.schemaVersion() == 1 ? TEXTS.text("Limits_schema1")
                    : TEXTS.text("Limits_schema", version, template.schemaVersion()));
        };
    }

    /** Needs systems that are new enough (MS-CRTD 2.26, 2.27: version from which a bit is understood). */
    public static Function<CertificateTemplate, Optional<Text>> systems(int authority, int client) {
        Compatibility needed = new Compatibility(authority, client);
        return template -> {
            Compatibility chosen = template.compatibility();
            if (chosen.covers(needed)) {
                return Optional.empty();
            }
            return Optional.of(chosen.authority() < authority
                    ? TEXTS.text("Limits_authority", needed.authorityName(), chosen.authorityName())
                    : TEXTS.text("Limits_client", needed.clientName(), chosen.clientName()));
        };
    }

    /** Needs something else on the pages; {@code reason} is the last part of the text's key. */
    public static Function<CertificateTemplate, Optional<Text>> needs(Predicate<CertificateTemplate> condition, String reason) {
        return template -> condition.test(template) ? Optional.empty() : Optional.of(TEXTS.text("Limits_" + reason));
    }
}
