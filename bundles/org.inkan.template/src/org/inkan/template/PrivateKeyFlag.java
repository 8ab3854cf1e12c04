package org.inkan.template;

/** Bits of {@code msPKI-Private-Key-Flag} (MS-CRTD 2.27); the two version nibbles are {@link Compatibility}. */
public enum PrivateKeyFlag implements TemplateFlag {
    REQUIRE_PRIVATE_KEY_ARCHIVAL(0x1),
    EXPORTABLE_KEY(0x10),
    STRONG_KEY_PROTECTION_REQUIRED(0x20),
    REQUIRE_ALTERNATE_SIGNATURE_ALGORITHM(0x40),
    REQUIRE_SAME_KEY_RENEWAL(0x80),
    USE_LEGACY_PROVIDER(0x100),
    EK_TRUST_ON_USE(0x200),
    EK_VALIDATE_CERT(0x400),
    EK_VALIDATE_KEY(0x800),
    ATTEST_PREFERRED(0x1000),
    ATTEST_REQUIRED(0x2000),
    ATTESTATION_WITHOUT_POLICY(0x4000),
    HELLO_LOGON_KEY(0x200000);

    private final int bit;

    PrivateKeyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
