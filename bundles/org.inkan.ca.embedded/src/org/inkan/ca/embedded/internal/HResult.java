package org.inkan.ca.embedded.internal;

/** Refusal codes of AD CS (MS-WCCE 2.2.1.1, MS-ERREF 2.1.1) as this authority gives them. */
final class HResult {

    static final int UNSUPPORTED_CERT_TYPE = 0x80094800;
    static final int TEMPLATE_CONFLICT = 0x80094802;
    static final int BAD_TEMPLATE_VERSION = 0x80094807;
    static final int ADMIN_DENIED_REQUEST = 0x80094014;
    static final int BAD_SIGNATURE = 0x80090006;
    static final int INVALID_ARGUMENT = 0x80070057;

    private HResult() {
    }
}
