package org.inkan.pki.x509;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identifiers that have a name in the text files beside this class; a test compares both. */
final class KnownOids {

    private static final Set<String> NAMED = Set.of(
        Oids.SUBJECT_KEY_IDENTIFIER, Oids.KEY_USAGE, Oids.SUBJECT_ALT_NAME, Oids.ISSUER_ALT_NAME, Oids.BASIC_CONSTRAINTS,
        Oids.CRL_NUMBER, Oids.CRL_REASON, Oids.DELTA_CRL_INDICATOR, Oids.ISSUING_DISTRIBUTION_POINT, Oids.NAME_CONSTRAINTS,
        Oids.CRL_DISTRIBUTION_POINTS, Oids.CERTIFICATE_POLICIES, Oids.ANY_POLICY, Oids.POLICY_MAPPINGS,
        Oids.AUTHORITY_KEY_IDENTIFIER, Oids.POLICY_CONSTRAINTS, Oids.EXTENDED_KEY_USAGE, Oids.ANY_EXTENDED_KEY_USAGE,
        Oids.FRESHEST_CRL, Oids.INHIBIT_ANY_POLICY, Oids.AUTHORITY_INFORMATION_ACCESS, Oids.SUBJECT_INFORMATION_ACCESS,
        Oids.OCSP_NO_CHECK, Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION, Oids.CODE_SIGNING, Oids.EMAIL_PROTECTION,
        Oids.IPSEC_END_SYSTEM, Oids.IPSEC_TUNNEL, Oids.IPSEC_USER, Oids.TIME_STAMPING, Oids.OCSP_SIGNING,
        Oids.IPSEC_IKE_INTERMEDIATE, Oids.SMART_CARD_LOGON, Oids.CERTIFICATE_REQUEST_AGENT, Oids.ENCRYPTING_FILE_SYSTEM,
        Oids.MS_TRUST_LIST_SIGNING, Oids.FILE_RECOVERY, Oids.DIRECTORY_EMAIL_REPLICATION, Oids.PRIVATE_KEY_ARCHIVAL,
        Oids.KEY_RECOVERY_AGENT, Oids.DOCUMENT_ENCRYPTION, Oids.KDC_AUTHENTICATION,
        Oids.ANY_APPLICATION_POLICY, Oids.MS_TEMPLATE_NAME, Oids.MS_TEMPLATE_INFORMATION, Oids.MS_APPLICATION_POLICIES,
        Oids.MS_CA_VERSION, Oids.MS_PREVIOUS_CA_HASH, Oids.MS_SID_SECURITY, Oids.MS_UPN, Oids.MS_NT_DS_REPLICATION,
        Oids.MS_OS_VERSION, Oids.MS_NAME_VALUE_PAIR, Oids.MS_CSP, Oids.MS_RENEWAL_CERTIFICATE, Oids.MS_CLIENT_INFORMATION,
        Oids.MS_CERTIFICATE_EXTENSIONS, Oids.EXTENSION_REQUEST, Oids.CHALLENGE_PASSWORD, Oids.SMIME_CAPABILITIES,
        Oids.SUBJECT_DIRECTORY_ATTRIBUTES, Oids.PRIVATE_KEY_PERIOD, Oids.HOLD_INSTRUCTION, Oids.INVALIDITY_DATE,
        Oids.CERTIFICATE_ISSUER, Oids.EXPIRED_ON_CRL, Oids.QUALIFIED_STATEMENTS, Oids.IP_BLOCKS, Oids.AS_NUMBERS, Oids.LOGOTYPE,
        Oids.TLS_FEATURE, Oids.TRANSPARENCY_PROMISES, Oids.TRANSPARENCY_POISON, Oids.NETSCAPE_TYPE, Oids.ENTRUST_VERSION,
        Oids.MS_APPLICATION_POLICY_MAPPINGS, Oids.MS_APPLICATION_POLICY_CONSTRAINTS, Oids.MS_CRL_VIRTUAL_BASE,
        Oids.MS_NEXT_PUBLISH, Oids.MS_CRL_PUBLISHED, Oids.MS_FINANCIAL_CRITERIA);
    /** Nothing but their name is of use here: purposes, policies, algorithms and extensions that are met in certificates of others. */
    private static final Set<String> MET = Set.of(
        "2.16.840.1.113730.1.2", "2.16.840.1.113730.1.3", "2.16.840.1.113730.1.4", "2.16.840.1.113730.1.7",
        "2.16.840.1.113730.1.8", "2.16.840.1.113730.1.12", "2.16.840.1.113730.1.13", "1.3.6.1.5.5.7.1.2", "1.3.6.1.5.5.7.1.14",
        "1.3.6.1.5.5.7.1.26", "2.5.29.1", "1.3.6.1.4.1.311.20.3", "1.3.6.1.4.1.311.21.22", "1.3.6.1.4.1.311.10.9.1",
        "1.3.6.1.4.1.311.21.13", "1.2.840.113583.1.1.9.1", "1.2.840.113583.1.1.9.2", "2.23.140.3.1", "2.23.140.1.31",
        "1.3.6.1.4.1.52266.1", "1.3.6.1.4.1.52266.2", "2.16.840.1.113733.1.6.3", "2.5.4.20", "1.3.6.1.5.5.7.9.1",
        "1.3.6.1.5.5.7.9.2", "1.3.6.1.5.5.7.9.3", "1.3.6.1.5.5.7.9.4", "1.3.6.1.5.5.7.9.5", "1.3.6.1.5.5.7.48.3",
        "1.3.6.1.5.5.7.48.5", "1.3.6.1.5.5.7.2.1", "1.3.6.1.5.5.7.2.2", "2.23.140.1.1", "2.23.140.1.2.1", "2.23.140.1.2.2",
        "2.23.140.1.2.3", "2.23.140.1.3", "2.23.140.1.4.1", "1.3.6.1.5.5.7.3.13", "1.3.6.1.5.5.7.3.14", "1.3.6.1.5.5.7.3.17",
        "1.3.6.1.5.5.7.3.21", "1.3.6.1.5.5.7.3.22", "1.3.6.1.5.5.7.3.36", "1.3.6.1.5.2.3.4", "1.3.6.1.4.1.311.10.3.2",
        "1.3.6.1.4.1.311.10.3.3", "2.16.840.1.113730.4.1", "1.3.6.1.4.1.311.10.3.5", "1.3.6.1.4.1.311.10.3.6",
        "1.3.6.1.4.1.311.10.3.11", "1.3.6.1.4.1.311.10.3.12", "1.3.6.1.4.1.311.10.3.13", "1.3.6.1.4.1.311.20.1",
        "1.3.6.1.4.1.311.54.1.2", "1.3.6.1.4.1.311.61.1.1", "1.3.6.1.4.1.311.67.1.1", "1.3.6.1.4.1.311.67.1.2",
        "1.3.6.1.4.1.311.2.1.21", "1.3.6.1.4.1.311.2.1.22", "1.2.840.113549.3.2", "1.2.840.113549.3.4", "1.3.14.3.2.7",
        "1.2.840.113549.3.7", "2.16.840.1.101.3.4.1.2", "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.42",
        "2.16.840.1.101.3.4.1.5", "2.16.840.1.101.3.4.1.25", "2.16.840.1.101.3.4.1.45", "1.3.14.3.2.26",
        "2.16.840.1.101.3.4.2.1", "1.2.840.10040.2.1", "1.2.840.10040.2.2", "1.2.840.10040.2.3");

    private KnownOids() {
    }

    static boolean has(String oid) {
        return NAMED.contains(oid) || MET.contains(oid);
    }

    static Set<String> all() {
        return Stream.concat(NAMED.stream(), MET.stream()).collect(Collectors.toSet());
    }
}
