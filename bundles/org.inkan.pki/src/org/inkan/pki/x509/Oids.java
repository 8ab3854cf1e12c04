package org.inkan.pki.x509;

import java.util.Optional;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Object identifiers this product speaks of, and their names for the reader. */
public final class Oids {

    public static final String SUBJECT_DIRECTORY_ATTRIBUTES = "2.5.29.9";
    public static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    public static final String KEY_USAGE = "2.5.29.15";
    public static final String PRIVATE_KEY_PERIOD = "2.5.29.16";
    public static final String SUBJECT_ALT_NAME = "2.5.29.17";
    public static final String ISSUER_ALT_NAME = "2.5.29.18";
    public static final String BASIC_CONSTRAINTS = "2.5.29.19";
    public static final String CRL_NUMBER = "2.5.29.20";
    public static final String CRL_REASON = "2.5.29.21";
    public static final String HOLD_INSTRUCTION = "2.5.29.23";
    public static final String INVALIDITY_DATE = "2.5.29.24";
    public static final String DELTA_CRL_INDICATOR = "2.5.29.27";
    public static final String ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
    public static final String CERTIFICATE_ISSUER = "2.5.29.29";
    public static final String NAME_CONSTRAINTS = "2.5.29.30";
    public static final String CRL_DISTRIBUTION_POINTS = "2.5.29.31";
    public static final String CERTIFICATE_POLICIES = "2.5.29.32";
    public static final String ANY_POLICY = "2.5.29.32.0";
    public static final String POLICY_MAPPINGS = "2.5.29.33";
    public static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    public static final String POLICY_CONSTRAINTS = "2.5.29.36";
    public static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    public static final String ANY_EXTENDED_KEY_USAGE = "2.5.29.37.0";
    public static final String FRESHEST_CRL = "2.5.29.46";
    public static final String INHIBIT_ANY_POLICY = "2.5.29.54";
    public static final String EXPIRED_ON_CRL = "2.5.29.60";
    public static final String AUTHORITY_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";
    public static final String QUALIFIED_STATEMENTS = "1.3.6.1.5.5.7.1.3";
    public static final String IP_BLOCKS = "1.3.6.1.5.5.7.1.7";
    public static final String AS_NUMBERS = "1.3.6.1.5.5.7.1.8";
    public static final String SUBJECT_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.11";
    public static final String LOGOTYPE = "1.3.6.1.5.5.7.1.12";
    public static final String TLS_FEATURE = "1.3.6.1.5.5.7.1.24";
    public static final String OCSP_ACCESS = "1.3.6.1.5.5.7.48.1";
    public static final String CA_ISSUERS_ACCESS = "1.3.6.1.5.5.7.48.2";
    public static final String OCSP_NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
    public static final String TRANSPARENCY_PROMISES = "1.3.6.1.4.1.11129.2.4.2";
    public static final String TRANSPARENCY_POISON = "1.3.6.1.4.1.11129.2.4.3";
    public static final String NETSCAPE_TYPE = "2.16.840.1.113730.1.1";
    public static final String ENTRUST_VERSION = "1.2.840.113533.7.65.0";

    public static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    public static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    public static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    public static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    public static final String IPSEC_END_SYSTEM = "1.3.6.1.5.5.7.3.5";
    public static final String IPSEC_TUNNEL = "1.3.6.1.5.5.7.3.6";
    public static final String IPSEC_USER = "1.3.6.1.5.5.7.3.7";
    public static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    public static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    public static final String IPSEC_IKE_INTERMEDIATE = "1.3.6.1.5.5.8.2.2";
    public static final String SMART_CARD_LOGON = "1.3.6.1.4.1.311.20.2.2";
    public static final String CERTIFICATE_REQUEST_AGENT = "1.3.6.1.4.1.311.20.2.1";
    public static final String ENCRYPTING_FILE_SYSTEM = "1.3.6.1.4.1.311.10.3.4";
    public static final String MS_TRUST_LIST_SIGNING = "1.3.6.1.4.1.311.10.3.1";
    public static final String FILE_RECOVERY = "1.3.6.1.4.1.311.10.3.4.1";
    public static final String DIRECTORY_EMAIL_REPLICATION = "1.3.6.1.4.1.311.21.19";
    public static final String PRIVATE_KEY_ARCHIVAL = "1.3.6.1.4.1.311.21.5";
    public static final String KEY_RECOVERY_AGENT = "1.3.6.1.4.1.311.21.6";
    public static final String DOCUMENT_ENCRYPTION = "1.3.6.1.4.1.311.80.1";
    public static final String KDC_AUTHENTICATION = "1.3.6.1.5.2.3.5";
    public static final String ANY_APPLICATION_POLICY = "1.3.6.1.4.1.311.10.12.1";

    public static final String MS_TEMPLATE_NAME = "1.3.6.1.4.1.311.20.2";
    public static final String MS_TEMPLATE_INFORMATION = "1.3.6.1.4.1.311.21.7";
    public static final String MS_APPLICATION_POLICIES = "1.3.6.1.4.1.311.21.10";
    public static final String MS_APPLICATION_POLICY_MAPPINGS = "1.3.6.1.4.1.311.21.11";
    public static final String MS_APPLICATION_POLICY_CONSTRAINTS = "1.3.6.1.4.1.311.21.12";
    public static final String MS_CA_VERSION = "1.3.6.1.4.1.311.21.1";
    public static final String MS_PREVIOUS_CA_HASH = "1.3.6.1.4.1.311.21.2";
    public static final String MS_CRL_VIRTUAL_BASE = "1.3.6.1.4.1.311.21.3";
    public static final String MS_NEXT_PUBLISH = "1.3.6.1.4.1.311.21.4";
    public static final String MS_CRL_PUBLISHED = "1.3.6.1.4.1.311.21.14";
    public static final String MS_FINANCIAL_CRITERIA = "1.3.6.1.4.1.311.2.1.27";
    public static final String MS_SID_SECURITY = "1.3.6.1.4.1.311.25.2";
    public static final String MS_SID = "1.3.6.1.4.1.311.25.2.1";
    public static final String MS_NT_DS_REPLICATION = "1.3.6.1.4.1.311.25.1";
    public static final String MS_UPN = "1.3.6.1.4.1.311.20.2.3";

    public static final String MS_OS_VERSION = "1.3.6.1.4.1.311.13.2.3";
    public static final String MS_NAME_VALUE_PAIR = "1.3.6.1.4.1.311.13.2.1";
    public static final String MS_CSP = "1.3.6.1.4.1.311.13.2.2";
    public static final String MS_RENEWAL_CERTIFICATE = "1.3.6.1.4.1.311.13.1";
    public static final String MS_CLIENT_INFORMATION = "1.3.6.1.4.1.311.21.20";
    public static final String MS_CERTIFICATE_EXTENSIONS = "1.3.6.1.4.1.311.2.1.14";
    public static final String EXTENSION_REQUEST = "1.2.840.113549.1.9.14";
    public static final String CHALLENGE_PASSWORD = "1.2.840.113549.1.9.7";
    public static final String SMIME_CAPABILITIES = "1.2.840.113549.1.9.15";

    private Oids() {
    }

    /** What the consoles call this identifier, in the reader's language; empty if unknown here. */
    public static Optional<Text> name(String oid) {
        Texts texts = Texts.beside(Oids.class);
        String key = "Oids_" + oid;
        return KnownOids.has(oid) ? Optional.of(texts.text(key)) : Optional.empty();
    }
}
