package org.inkan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.inkan.template.security.Ace;
import org.inkan.template.security.Acl;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/**
 * "Duplicate Template" of the console. No Microsoft document defines it; the steps are those seen on published dumps (duplicates of User
 * and WebServer), so that tools and CAs treat the result like one made by hand.
 */
public final class TemplateDuplicator {

    /** DACL protected and present, as on built-in templates. */
    private static final int PROTECTED = 0x9004;

    private TemplateDuplicator() {
    }

    /** The duplicate; the source stays as it is. */
    public static CertificateTemplate duplicate(CertificateTemplate source, DuplicateOptions options) {
        String cn = options.cn().orElseGet(() -> options.displayName().replace(" ", ""));
        CertificateTemplate copy = identity(source, cn, options);
        List<String> purposes = source.extendedKeyUsage();
        CertificateTemplate shaped = compatible(copy, options.compatibility()).with(TemplateAttribute.APPLICATION_POLICY, purposes);
        return shaped.withSecurity(security(source, options.creator()));
    }

    /** Another compatibility: nibbles, schema, provider flag and the syntax of msPKI-RA-Application-Policies change together. */
    public static CertificateTemplate compatible(CertificateTemplate template, Compatibility compatibility) {
        boolean keyStorage = KeyProviders.keyStorage(template.providers());
        int schema = compatibility.schemaVersion(keyStorage);
        int flags = compatibility.applyTo(template.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0));
        CertificateTemplate changed = template.with(TemplateAttribute.SCHEMA_VERSION, schema)
            .with(TemplateAttribute.PRIVATE_KEY_FLAG, flags)
            .with(PrivateKeyFlag.USE_LEGACY_PROVIDER, schema >= 4 && !keyStorage);
        return withMatchingRaSyntax(changed);
    }

    /**
     * Sets or clears USE_LEGACY_PROVIDER and rewrites msPKI-RA-Application-Policies to match; one without the other breaks the template.
     */
    public static CertificateTemplate withLegacyProvider(CertificateTemplate template, boolean legacy) {
        return withMatchingRaSyntax(template.with(PrivateKeyFlag.USE_LEGACY_PROVIDER, legacy));
    }

    /** Rewrites msPKI-RA-Application-Policies in the syntax that schema and provider flag call for (MS-CRTD 2.23). */
    public static CertificateTemplate withMatchingRaSyntax(CertificateTemplate template) {
        boolean triplets =
                RaApplicationPolicies.tripletsExpected(template.schemaVersion(), template.has(PrivateKeyFlag.USE_LEGACY_PROVIDER));
        return template.with(TemplateAttribute.RA_APPLICATION_POLICIES, template.raApplicationPolicies().inSyntax(triplets).values());
    }

    private static CertificateTemplate identity(CertificateTemplate source, String cn, DuplicateOptions options) {
        CertificateTemplate copy = source;
        for (String object : source.otherAttributes()) {
            // objectGUID, whenCreated, dn … belong to the source object
            copy = copy.with(object, List.of());
        }
        return copy.with(TemplateAttribute.CN, List.of(cn))
            .with(TemplateAttribute.DISPLAY_NAME, List.of(options.displayName()))
            .with(TemplateAttribute.OID, List.of(options.forestOid() + "." + arc(options.random()) + "." + arc(options.random())))
            .with(GeneralFlag.IS_DEFAULT, false).with(GeneralFlag.IS_MODIFIED, true)
            .with(TemplateAttribute.REVISION, 100).with(TemplateAttribute.MINOR_REVISION, 0);
    }

    /** Seven or eight digits, as on every duplicate seen. */
    private static int arc(RandomGenerator random) {
        return random.nextInt(1_000_000, 100_000_000);
    }

    private static SecurityDescriptor security(CertificateTemplate source, Optional<Sid> creator) {
        SecurityDescriptor base = source.security().orElseGet(TemplateDuplicator::builtInSecurity);
        Sid owner = creator.orElse(Sid.UNKNOWN_DOMAIN.child(519));
        Ace full = Ace.allow(Ace.FULL_CONTROL_WITHOUT_ENROLL, owner);
        return base.withOwner(owner).plus(base.access().contains(full) ? List.of() : List.of(full));
    }

    /** What WebServer was seen to have: Enroll for Domain and Enterprise Admins, read for Authenticated Users. */
    static SecurityDescriptor builtInSecurity() {
        Sid domainAdmins = Sid.UNKNOWN_DOMAIN.child(512);
        Sid enterpriseAdmins = Sid.UNKNOWN_DOMAIN.child(519);
        List<Ace> entries = new ArrayList<>();
        for (Sid admins : List.of(domainAdmins, enterpriseAdmins)) {
            entries.add(new Ace(5, 0, 0x130, Optional.of(Ace.ENROLL), Optional.empty(), admins, new byte[0]));
        }
        entries.add(Ace.allow(Ace.FULL_CONTROL_WITHOUT_ENROLL, domainAdmins));
        entries.add(Ace.allow(Ace.FULL_CONTROL_WITHOUT_ENROLL, enterpriseAdmins));
        entries.add(Ace.allow(Ace.READ, Sid.AUTHENTICATED_USERS));
        return new SecurityDescriptor(PROTECTED, Optional.of(enterpriseAdmins), Optional.of(enterpriseAdmins), Optional.empty(),
            Optional.of(Acl.of(entries)));
    }
}
