package org.inkan.template.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of an access list (MS-DTYP).
 *
 * @param type          0 allow, 1 deny, 2 audit, 5 allow object, 6 deny object, 7 audit object; others are kept as octets
 * @param flags         inheritance and audit bits
 * @param mask          access mask
 * @param objectType    right, property or class the entry is limited to
 * @param inheritedType class that inherits it
 * @param trustee       whom it concerns; {@link #OPAQUE} for types kept as octets
 * @param rest          octets after the SID, or the whole body of an unknown type
 */
public record Ace(int type, int flags, int mask, Optional<UUID> objectType, Optional<UUID> inheritedType, Sid trustee, byte[] rest) {

    /** The right to ask for a certificate. */
    public static final UUID ENROLL = UUID.fromString("0e10c968-78fb-11d2-90d4-00c04f79dc55");
    /** The right to be enrolled by Windows without asking. */
    public static final UUID AUTO_ENROLL = UUID.fromString("a05b8cc2-17bc-4802-a710-e7c15ab866a2");
    /** Mask bit of extended rights. */
    public static final int CONTROL_ACCESS = 0x100;
    /** Read in the console: list, read properties, list object, read permissions. */
    public static final int READ = 0x20094;
    /** Full control as the console writes it on templates; it lacks {@link #CONTROL_ACCESS} and so does not imply Enroll. */
    public static final int FULL_CONTROL_WITHOUT_ENROLL = 0xF00FF;
    /** Trustee of entries whose type is not understood. */
    public static final Sid OPAQUE = new Sid(0, java.util.List.of(0L));

    /** Inherit-only entries do not apply to the object itself. */
    private static final int INHERIT_ONLY = 0x08;

    /** Copies the octets. */
    public Ace {
        rest = rest.clone();
    }

    @Override
    public byte[] rest() {
        return rest.clone();
    }

    /** An ordinary allow entry. */
    public static Ace allow(int mask, Sid trustee) {
        return new Ace(0, 0, mask, Optional.empty(), Optional.empty(), trustee, new byte[0]);
    }

    /** An allow entry for one extended right. */
    public static Ace allowRight(UUID right, Sid trustee) {
        return new Ace(5, 0, CONTROL_ACCESS, Optional.of(right), Optional.empty(), trustee, new byte[0]);
    }

    /** Whether the type is an object type, with GUID fields. */
    public boolean objectAce() {
        return type >= 5 && type <= 8;
    }

    /** Whether this entry grants something on the object itself. */
    public boolean allows() {
        return (type == 0 || type == 5) && (flags & INHERIT_ONLY) == 0;
    }

    /** Whether this entry refuses something on the object itself. */
    public boolean denies() {
        return (type == 1 || type == 6) && (flags & INHERIT_ONLY) == 0;
    }

    /** Whether the entry covers an extended right: the bit is set (or everything is) and no other right is named. */
    public boolean covers(UUID right) {
        boolean bit = (mask & CONTROL_ACCESS) != 0 || (mask & 0x10000000) != 0;
        return bit && objectType.map(right::equals).orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ace that && type == that.type && flags == that.flags && mask == that.mask
            && objectType.equals(that.objectType) && inheritedType.equals(that.inheritedType) && trustee.equals(that.trustee)
            && Arrays.equals(rest, that.rest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {type, flags, mask, objectType, inheritedType, trustee, Arrays.hashCode(rest)});
    }
}
