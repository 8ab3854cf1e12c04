package org.inkan.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes of a template object that MS-CRTD 2 defines, in the order of that document's summary; values are LDAP spellings. */
public enum TemplateAttribute {
    CN("cn", Syntax.TEXT, false),
    DISPLAY_NAME("displayName", Syntax.TEXT, false),
    FLAGS("flags", Syntax.INTEGER, false),
    REVISION("revision", Syntax.INTEGER, false),
    MINOR_REVISION("msPKI-Template-Minor-Revision", Syntax.INTEGER, false),
    SCHEMA_VERSION("msPKI-Template-Schema-Version", Syntax.INTEGER, false),
    OID("msPKI-Cert-Template-OID", Syntax.OID, false),
    EXTENDED_KEY_USAGE("pKIExtendedKeyUsage", Syntax.OID, true),
    APPLICATION_POLICY("msPKI-Certificate-Application-Policy", Syntax.OID, true),
    CERTIFICATE_POLICY("msPKI-Certificate-Policy", Syntax.OID, true),
    KEY_USAGE("pKIKeyUsage", Syntax.OCTETS, false),
    CRITICAL_EXTENSIONS("pKICriticalExtensions", Syntax.OID, true),
    MAX_ISSUING_DEPTH("pKIMaxIssuingDepth", Syntax.INTEGER, false),
    EXPIRATION_PERIOD("pKIExpirationPeriod", Syntax.PERIOD, false),
    OVERLAP_PERIOD("pKIOverlapPeriod", Syntax.PERIOD, false),
    DEFAULT_KEY_SPEC("pKIDefaultKeySpec", Syntax.INTEGER, false),
    DEFAULT_CSPS("pKIDefaultCSPs", Syntax.TEXT, true),
    ENROLLMENT_ACCESS("pKIEnrollmentAccess", Syntax.DESCRIPTOR, true),
    MINIMAL_KEY_SIZE("msPKI-Minimal-Key-Size", Syntax.INTEGER, false),
    RA_SIGNATURE("msPKI-RA-Signature", Syntax.INTEGER, false),
    RA_POLICIES("msPKI-RA-Policies", Syntax.OID, true),
    RA_APPLICATION_POLICIES("msPKI-RA-Application-Policies", Syntax.TEXT, true),
    SUPERSEDE_TEMPLATES("msPKI-Supersede-Templates", Syntax.TEXT, true),
    ENROLLMENT_FLAG("msPKI-Enrollment-Flag", Syntax.INTEGER, false),
    PRIVATE_KEY_FLAG("msPKI-Private-Key-Flag", Syntax.INTEGER, false),
    NAME_FLAG("msPKI-Certificate-Name-Flag", Syntax.INTEGER, false),
    SECURITY_DESCRIPTOR("nTSecurityDescriptor", Syntax.DESCRIPTOR, false);

    /** How the values of an attribute are written. */
    public enum Syntax {
        /** Any text. */
        TEXT,
        /** Decimal 32-bit signed number. */
        INTEGER,
        /** Dotted object identifier. */
        OID,
        /** Raw octets. */
        OCTETS,
        /** Eight octets, see {@link Period}. */
        PERIOD,
        /** Self-relative security descriptor. */
        DESCRIPTOR;

        /** Whether values are octets rather than characters. */
        public boolean binary() {
            return this == OCTETS || this == PERIOD || this == DESCRIPTOR;
        }
    }

    private static final Map<String, TemplateAttribute> BY_NAME = Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(a -> a.ldapName.toLowerCase(Locale.ROOT), Function.identity()));

    private final String ldapName;
    private final Syntax syntax;
    private final boolean multiValued;

    TemplateAttribute(String ldapName, Syntax syntax, boolean multiValued) {
        this.ldapName = ldapName;
        this.syntax = syntax;
        this.multiValued = multiValued;
    }

    /** The attribute's lDAPDisplayName. */
    public String ldapName() {
        return ldapName;
    }

    /** How values are written. */
    public Syntax syntax() {
        return syntax;
    }

    /** Whether the directory allows more than one value. */
    public boolean multiValued() {
        return multiValued;
    }

    /** The attribute of that name; LDAP names compare without case (RFC 4512 2.5). */
    public static Optional<TemplateAttribute> named(String ldapName) {
        return Optional.ofNullable(BY_NAME.get(ldapName.toLowerCase(Locale.ROOT)));
    }
}
