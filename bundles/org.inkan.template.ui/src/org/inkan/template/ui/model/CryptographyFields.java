package org.inkan.template.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.inkan.template.CertificateTemplate;
import org.inkan.template.KeyProviders;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.RaApplicationPolicies;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateDuplicator;

/** The fields of the page Cryptography. */
public final class CryptographyFields {

    /** Providers of keys that the console offers, legacy ones first. */
    public static final List<String> KNOWN_PROVIDERS = List.of(KeyProviders.RSA_SCHANNEL,
            "Microsoft Enhanced RSA and AES Cryptographic Provider",
            "Microsoft Enhanced Cryptographic Provider v1.0", "Microsoft Base Cryptographic Provider v1.0",
            "Microsoft Strong Cryptographic Provider", "Microsoft DH SChannel Cryptographic Provider",
            "Microsoft Base Smart Card Crypto Provider", "Microsoft Software Key Storage Provider",
            "Microsoft Platform Crypto Provider", "Microsoft Smart Card Key Storage Provider");
    /** What stands for an algorithm that a template for legacy providers does not name. */
    public static final String BY_PROVIDER = "";
    /** Algorithms of key storage providers (MS-CRTD 2.23). */
    public static final List<String> ALGORITHMS = List.of("RSA", "DH", "DSA", "ECDSA_P256", "ECDSA_P384", "ECDSA_P521",
            "ECDH_P256", "ECDH_P384", "ECDH_P521");
    /** Hash algorithms of requests. */
    public static final List<String> HASHES = List.of("SHA256", "SHA384", "SHA512", "SHA1");

    /** Whether keys come from key storage providers; legacy providers otherwise. */
    public static final Field<Boolean> KEY_STORAGE = Field.of("keyStorage", t -> t.raApplicationPolicies().triplets()
            || KeyProviders.keyStorage(t.providers()), CryptographyFields::withKeyStorage).within(Limits.systems(2, 2));
    /** Smallest key. */
    public static final Field<Integer> KEY_SIZE = Field.number("keySize", TemplateAttribute.MINIMAL_KEY_SIZE);
    /** Algorithm of the key. */
    public static final Field<String> ALGORITHM = property("algorithm", "msPKI-Asymmetric-Algorithm", "RSA");
    /** Hash of the request. */
    public static final Field<String> HASH = property("hash", "msPKI-Hash-Algorithm", "SHA1");
    /** PSS instead of PKCS #1 v1.5. */
    public static final Field<Boolean> ALTERNATE = Field.flag("alternate", PrivateKeyFlag.REQUIRE_ALTERNATE_SIGNATURE_ALGORITHM)
            .within(Limits.needs(t -> t.raApplicationPolicies().triplets(), "keyStorage"));
    /** Providers in order of preference; none = any. */
    public static final Field<List<String>> PROVIDERS = Field.of("providers", CertificateTemplate::providers, (t, names) -> {
        if (names.equals(t.providers())) {
            // The numbers say the order; the attribute itself may hold them in any.
            return t;
        }
        List<String> numbered = new ArrayList<>();
        names.forEach(name -> numbered.add(numbered.size() + 1 + "," + name));
        return t.with(TemplateAttribute.DEFAULT_CSPS, numbered);
    });

    private static final String SOFTWARE = "Microsoft Software Key Storage Provider";

    private CryptographyFields() {
    }

    /** Providers of the other sort go, and schema, USE_LEGACY_PROVIDER and the form of the RA attribute follow; see TPL-PROVIDER. */
    private static CertificateTemplate withKeyStorage(CertificateTemplate template, boolean keyStorage) {
        String provider = keyStorage ? SOFTWARE : KeyProviders.RSA_SCHANNEL;
        CertificateTemplate changed = PROVIDERS.set().apply(template, List.of(provider));
        if (!keyStorage) {
            changed = changed.with(PrivateKeyFlag.REQUIRE_ALTERNATE_SIGNATURE_ALGORITHM, false);
        }
        return TemplateDuplicator.compatible(changed, template.compatibility());
    }

    private static Field<String> property(String id, String name, String absent) {
        return Field.of(id, t -> t.raApplicationPolicies().triplets() ? t.raApplicationPolicies().property(name).orElse(absent)
                : BY_PROVIDER, (CertificateTemplate t, String value) -> {
            if (value.equals(BY_PROVIDER)) {
                return t;
            }
            RaApplicationPolicies now = t.raApplicationPolicies();
            Map<String, String> properties = new LinkedHashMap<>(now.properties());
            properties.put(name, "PZPWSTR`" + value);
            return t.with(TemplateAttribute.RA_APPLICATION_POLICIES, new RaApplicationPolicies(true, properties, now.policies()).values());
        }).within(Limits.needs(t -> t.raApplicationPolicies().triplets(), "keyStorage"));
    }
}
