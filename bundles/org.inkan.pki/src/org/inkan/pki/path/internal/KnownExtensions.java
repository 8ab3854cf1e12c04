package org.inkan.pki.path.internal;

import java.util.Set;

/** OIDs of the extensions this package understands (RFC 5280 §4.2, §5.2, §5.3). */
public final class KnownExtensions {

    public static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    public static final String KEY_USAGE = "2.5.29.15";
    public static final String SUBJECT_ALT_NAME = "2.5.29.17";
    public static final String ISSUER_ALT_NAME = "2.5.29.18";
    public static final String BASIC_CONSTRAINTS = "2.5.29.19";
    public static final String CRL_NUMBER = "2.5.29.20";
    public static final String REASON_CODE = "2.5.29.21";
    public static final String INVALIDITY_DATE = "2.5.29.24";
    public static final String DELTA_CRL_INDICATOR = "2.5.29.27";
    public static final String ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
    public static final String CERTIFICATE_ISSUER = "2.5.29.29";
    public static final String NAME_CONSTRAINTS = "2.5.29.30";
    public static final String CRL_DISTRIBUTION_POINTS = "2.5.29.31";
    public static final String CERTIFICATE_POLICIES = "2.5.29.32";
    public static final String POLICY_MAPPINGS = "2.5.29.33";
    public static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    public static final String POLICY_CONSTRAINTS = "2.5.29.36";
    public static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    public static final String FRESHEST_CRL = "2.5.29.46";
    public static final String INHIBIT_ANY_POLICY = "2.5.29.54";
    public static final String AUTHORITY_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";
    public static final String SUBJECT_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.11";
    /** Application policies: Microsoft's twin of extended key usage, critical if that one is. */
    public static final String MS_APPLICATION_POLICIES = "1.3.6.1.4.1.311.21.10";

    /**
     * Critical ones among these are processed. CRL distribution points, key identifiers, issuer alternative names and
     * access methods ask nothing of a validator (RFC 5280 §4.2); policies, names and usages are checked.
     */
    static final Set<String> CERTIFICATE = Set.of(SUBJECT_KEY_IDENTIFIER, KEY_USAGE, SUBJECT_ALT_NAME, ISSUER_ALT_NAME,
            BASIC_CONSTRAINTS, NAME_CONSTRAINTS, CRL_DISTRIBUTION_POINTS, CERTIFICATE_POLICIES, POLICY_MAPPINGS,
            AUTHORITY_KEY_IDENTIFIER, POLICY_CONSTRAINTS, EXTENDED_KEY_USAGE, FRESHEST_CRL, INHIBIT_ANY_POLICY,
            AUTHORITY_INFORMATION_ACCESS, SUBJECT_INFORMATION_ACCESS);

    static final Set<String> CRL = Set.of(AUTHORITY_KEY_IDENTIFIER, CRL_NUMBER, DELTA_CRL_INDICATOR,
            ISSUING_DISTRIBUTION_POINT, ISSUER_ALT_NAME, FRESHEST_CRL);

    static final Set<String> CRL_ENTRY = Set.of(REASON_CODE, INVALIDITY_DATE, CERTIFICATE_ISSUER);

    private KnownExtensions() {
    }
}
