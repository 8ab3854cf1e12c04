package org.inkan.template.issuance;

/** Result codes of AD CS with which requests are refused; names and numbers were taken from public HRESULT listings. */
public final class Hresults {

    /** NTE_BAD_SIGNATURE. */
    public static final int BAD_SIGNATURE = 0x80090006;
    /** ERROR_INVALID_DATA. */
    public static final int INVALID_DATA = 0x8007000D;
    /** CERT_E_EXPIRED. */
    public static final int ISSUER_EXPIRED = 0x800B0101;
    /** CERTSRV_E_BAD_REQUESTSUBJECT. */
    public static final int BAD_REQUEST_SUBJECT = 0x80094001;
    /** CERTSRV_E_UNSUPPORTED_CERT_TYPE. */
    public static final int UNSUPPORTED_TEMPLATE = 0x80094800;
    /** CERTSRV_E_TEMPLATE_CONFLICT. */
    public static final int TEMPLATE_CONFLICT = 0x80094802;
    /** CERTSRV_E_ARCHIVED_KEY_REQUIRED. */
    public static final int ARCHIVED_KEY_REQUIRED = 0x80094804;
    /** CERTSRV_E_BAD_TEMPLATE_VERSION. */
    public static final int BAD_TEMPLATE_VERSION = 0x80094807;
    /** CERTSRV_E_SIGNATURE_POLICY_REQUIRED. */
    public static final int SIGNATURE_POLICY_REQUIRED = 0x80094809;
    /** CERTSRV_E_SIGNATURE_COUNT. */
    public static final int SIGNATURE_COUNT = 0x8009480A;
    /** CERTSRV_E_SUBJECT_UPN_REQUIRED. */
    public static final int UPN_REQUIRED = 0x8009480D;
    /** CERTSRV_E_SUBJECT_DIRECTORY_GUID_REQUIRED. */
    public static final int DIRECTORY_GUID_REQUIRED = 0x8009480E;
    /** CERTSRV_E_SUBJECT_DNS_REQUIRED. */
    public static final int DNS_REQUIRED = 0x8009480F;
    /** CERTSRV_E_KEY_LENGTH. */
    public static final int KEY_LENGTH = 0x80094811;
    /** CERTSRV_E_SUBJECT_EMAIL_REQUIRED. */
    public static final int EMAIL_REQUIRED = 0x80094812;

    private Hresults() {
    }
}
