package org.inkan.opsmgr;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.inkan.pki.x509.KeyUsage;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;

/** Reads a template into claims: what every certificate made with it will be. */
final class TemplateClaims {
    private TemplateClaims() {
    }

    static void read(CertificateTemplate template, Claims claims) {
        Set<KeyUsage> usage = template.keyUsage();
        claims.put(Aspect.KEY_USAGE, usage.isEmpty() ? null : usage, claims.place().at("pKIKeyUsage"));
        List<String> purposes = template.effectivePurposes();
        claims.put(Aspect.EXTENDED_KEY_USAGE, purposes.isEmpty() ? null : purposes,
                claims.place().at("pKIExtendedKeyUsage"));
        claims.put(Aspect.KEY_BITS, template.minimalKeySize() == 0 ? null : template.minimalKeySize(),
                claims.place().at("msPKI-Minimal-Key-Size"));
        provider(template, claims);
        claims.put(Aspect.KEY_SPEC, template.integer(TemplateAttribute.DEFAULT_KEY_SPEC, 1),
                claims.place().at("pKIDefaultKeySpec"));
        claims.put(Aspect.SUBJECT_SUPPLIED, template.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT));
        // A template only allows export, and for keys made on behalf of another machine all guides do; the request says which it is.
    }

    /** An empty list leaves the choice to the client, which with an INF that names the provider is no fault. */
    private static void provider(CertificateTemplate template, Claims claims) {
        List<String> names = template.providers().stream().map(p -> p.replaceFirst("^\\d+,", "")).toList();
        boolean storage = template.schemaVersion() >= 3 && !template.has(PrivateKeyFlag.USE_LEGACY_PROVIDER)
                && names.isEmpty();
        if (!names.isEmpty() || storage) {
            claims.put(Aspect.PROVIDERS, names.isEmpty() ? null : names, claims.place().at("pKIDefaultCSPs"));
        }
        String algorithms = String.join(" ", template.texts(TemplateAttribute.RA_APPLICATION_POLICIES))
                .toUpperCase(Locale.ROOT);
        claims.put(Aspect.KEY_ALGORITHM, algorithms.contains("ECDSA") || algorithms.contains("ECDH") ? "EC" : "RSA",
                claims.place().at("msPKI-RA-Application-Policies"));
    }
}
