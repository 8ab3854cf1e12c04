package org.inkan.template;

/** Bits of {@code msPKI-Certificate-Name-Flag} (MS-CRTD 2.28): where subject and alternative names come from. */
public enum CertificateNameFlag implements TemplateFlag {
    ENROLLEE_SUPPLIES_SUBJECT(0x1),
    OLD_CERT_SUPPLIES_SUBJECT_AND_ALT_NAME(0x8),
    ENROLLEE_SUPPLIES_SUBJECT_ALT_NAME(0x10000),
    SUBJECT_ALT_REQUIRE_DOMAIN_DNS(0x400000),
    SUBJECT_ALT_REQUIRE_SPN(0x800000),
    SUBJECT_ALT_REQUIRE_DIRECTORY_GUID(0x1000000),
    SUBJECT_ALT_REQUIRE_UPN(0x2000000),
    SUBJECT_ALT_REQUIRE_EMAIL(0x4000000),
    SUBJECT_ALT_REQUIRE_DNS(0x8000000),
    SUBJECT_REQUIRE_DNS_AS_CN(0x10000000),
    SUBJECT_REQUIRE_EMAIL(0x20000000),
    SUBJECT_REQUIRE_COMMON_NAME(0x40000000),
    SUBJECT_REQUIRE_DIRECTORY_PATH(0x80000000);

    private final int bit;

    CertificateNameFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
