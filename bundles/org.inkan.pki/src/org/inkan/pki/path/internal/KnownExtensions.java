package org.inkan.pki.path.internal;

import java.util.Set;

import org.inkan.pki.x509.Oids;

/** The extensions this package understands (RFC 5280 §4.2, §5.2, §5.3). */
public final class KnownExtensions {

    public static final String INVALIDITY_DATE = "2.5.29.24";
    public static final String CERTIFICATE_ISSUER = "2.5.29.29";

    /**
     * Critical ones among these are processed. CRL distribution points, key identifiers, issuer alternative names and
     * access methods ask nothing of a validator (RFC 5280 §4.2); policies, names and usages are checked.
     */
    static final Set<String> CERTIFICATE = Set.of(Oids.SUBJECT_KEY_IDENTIFIER, Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, Oids.ISSUER_ALT_NAME,
            Oids.BASIC_CONSTRAINTS, Oids.NAME_CONSTRAINTS, Oids.CRL_DISTRIBUTION_POINTS, Oids.CERTIFICATE_POLICIES, Oids.POLICY_MAPPINGS,
            Oids.AUTHORITY_KEY_IDENTIFIER, Oids.POLICY_CONSTRAINTS, Oids.EXTENDED_KEY_USAGE, Oids.FRESHEST_CRL, Oids.INHIBIT_ANY_POLICY,
            Oids.AUTHORITY_INFORMATION_ACCESS, Oids.SUBJECT_INFORMATION_ACCESS);

    static final Set<String> CRL = Set.of(Oids.AUTHORITY_KEY_IDENTIFIER, Oids.CRL_NUMBER, Oids.DELTA_CRL_INDICATOR,
            Oids.ISSUING_DISTRIBUTION_POINT, Oids.ISSUER_ALT_NAME, Oids.FRESHEST_CRL);

    static final Set<String> CRL_ENTRY = Set.of(Oids.CRL_REASON, INVALIDITY_DATE, CERTIFICATE_ISSUER);

    private KnownExtensions() {
    }
}
