package org.inkan.opsmgr;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.inkan.pki.x509.KeyUsage;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/** Reads a template into claims: what every certificate made with it will be. */
final class TemplateClaims {
    /** The Enroll extended right, MS-CRTD 2.5.1. */
    private static final UUID ENROLL = UUID.fromString("0e10c968-78fb-11d2-90d4-00c04f79dc55");
    private static final Set<Sid> BROAD = Set.of(Sid.AUTHENTICATED_USERS, Sid.EVERYONE, Sid.BUILTIN_USERS);

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
        claims.put(Aspect.EXPORTABLE, template.has(PrivateKeyFlag.EXPORTABLE_KEY),
                claims.place().at("msPKI-Private-Key-Flag"));
        claims.put(Aspect.KEY_SPEC, template.integer(TemplateAttribute.DEFAULT_KEY_SPEC, 1),
                claims.place().at("pKIDefaultKeySpec"));
        claims.put(Aspect.SUBJECT_SUPPLIED, template.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT));
        // Where a person looks at every request, everybody may ask.
        claims.put(Aspect.BROAD_ENROLL, !template.has(EnrollmentFlag.PEND_ALL_REQUESTS)
                && template.security().map(TemplateClaims::broad).orElse(false));
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

    private static boolean broad(SecurityDescriptor security) {
        return security.holders(ENROLL).stream()
                .anyMatch(sid -> BROAD.contains(sid) || sid.isDomainAccount() && domainWide(sid.relativeId()));
    }

    /** Domain Users 513 and Domain Computers 515 are as wide as Authenticated Users. */
    private static boolean domainWide(long relativeId) {
        return relativeId == 513 || relativeId == 515;
    }
}
