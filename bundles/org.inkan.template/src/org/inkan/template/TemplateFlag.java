package org.inkan.template;

import java.util.EnumSet;
import java.util.Set;

/** One named bit of a template's flag attributes; the bit values are those of MS-CRTD and never change. */
public interface TemplateFlag {

    /** The bit, as it stands in the 32-bit attribute. */
    int bit();

    /** The constant's name, which is Microsoft's without the {@code CT_FLAG_} prefix. */
    String name();

    /** Whether {@code value} has this bit. */
    default boolean in(int value) {
        return (value & bit()) != 0;
    }

    /** The named bits set in {@code value}; bits without a name are left out, see {@link #unnamed}. */
    static <F extends Enum<F> & TemplateFlag> Set<F> decode(Class<F> type, int value) {
        Set<F> set = EnumSet.noneOf(type);
        for (F flag : type.getEnumConstants()) {
            if (flag.in(value)) {
                set.add(flag);
            }
        }
        return set;
    }

    /** The bits of {@code value} that no constant of {@code type} names. */
    static <F extends Enum<F> & TemplateFlag> int unnamed(Class<F> type, int value) {
        int rest = value;
        for (F flag : type.getEnumConstants()) {
            rest &= ~flag.bit();
        }
        return rest;
    }

    /** The value that has exactly the bits of {@code flags}. */
    static int encode(Set<? extends TemplateFlag> flags) {
        int value = 0;
        for (TemplateFlag flag : flags) {
            value |= flag.bit();
        }
        return value;
    }
}
