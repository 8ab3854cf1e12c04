package org.inkan.template;

/** Bits of the attribute {@code flags} (MS-CRTD 2.4), with the legacy bits that certutil still decodes. */
public enum GeneralFlag implements TemplateFlag {
    ENROLLEE_SUPPLIES_SUBJECT(0x1),
    ADD_EMAIL(0x2),
    PUBLISH_TO_DS(0x8),
    EXPORTABLE_KEY(0x10),
    AUTO_ENROLLMENT(0x20),
    MACHINE_TYPE(0x40),
    IS_CA(0x80),
    ADD_TEMPLATE_NAME(0x200),
    IS_CROSS_CA(0x800),
    DONOTPERSISTINDB(0x1000),
    IS_DEFAULT(0x10000),
    IS_MODIFIED(0x20000);

    private final int bit;

    GeneralFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
