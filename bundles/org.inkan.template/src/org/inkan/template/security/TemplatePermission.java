package org.inkan.template.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The five permissions that the Security page of the console offers for a trustee of a template. */
public enum TemplatePermission {
    /** Everything but the two extended rights; the console's mask lacks the bit for these. */
    FULL_CONTROL(Ace.FULL_CONTROL_WITHOUT_ENROLL, null),
    /** List and read. */
    READ(Ace.READ, null),
    /** Change properties, rights and owner. */
    WRITE(0xC0020, null),
    /** Ask for a certificate. */
    ENROLL(Ace.CONTROL_ACCESS, Ace.ENROLL),
    /** Be enrolled by Windows. */
    AUTOENROLL(Ace.CONTROL_ACCESS, Ace.AUTO_ENROLL);

    private static final int GENERIC_ALL = 0x10000000;

    private final int mask;
    private final UUID right;

    TemplatePermission(int mask, UUID right) {
        this.mask = mask;
        this.right = right;
    }

    /** Whether {@code trustee} itself has it; what groups give it is not known here. */
    public boolean heldBy(Sid trustee, SecurityDescriptor security) {
        if (right != null) {
            return security.holders(right).contains(trustee);
        }
        int granted = 0;
        for (Ace ace : security.access()) {
            if (ace.allows() && ace.objectType().isEmpty() && ace.trustee().equals(trustee)) {
                granted |= (ace.mask() & GENERIC_ALL) != 0 ? -1 : ace.mask();
            }
        }
        return (granted & mask) == mask;
    }

    /** The same rights and this one for {@code trustee}. */
    public SecurityDescriptor grant(Sid trustee, SecurityDescriptor security) {
        if (heldBy(trustee, security)) {
            return security;
        }
        return security.plus(List.of(right == null ? Ace.allow(mask, trustee) : Ace.allowRight(right, trustee)));
    }

    /**
     * The same rights without this one of {@code trustee}. Taking READ or WRITE takes FULL_CONTROL as well, since that
     * includes both; an entry for all extended rights keeps the one that was not named.
     */
    public SecurityDescriptor revoke(Sid trustee, SecurityDescriptor security) {
        List<Ace> kept = new ArrayList<>();
        for (Ace ace : security.access()) {
            if (!ace.allows() || !ace.trustee().equals(trustee)) {
                kept.add(ace);
            } else {
                without(ace).forEach(kept::add);
            }
        }
        return security.withAccess(kept);
    }

    private List<Ace> without(Ace ace) {
        if (right == null) {
            return ace.objectType().isPresent() ? List.of(ace) : reduced(ace, mask);
        }
        if (!ace.covers(right)) {
            return List.of(ace);
        }
        List<Ace> left = new ArrayList<>();
        if (ace.objectType().isEmpty()) {
            left.addAll(reduced(ace, Ace.CONTROL_ACCESS));
            left.add(Ace.allowRight(this == ENROLL ? Ace.AUTO_ENROLL : Ace.ENROLL, ace.trustee()));
        } else {
            left.addAll(reduced(ace, Ace.CONTROL_ACCESS));
        }
        return left;
    }

    private static List<Ace> reduced(Ace ace, int bits) {
        int all = (ace.mask() & GENERIC_ALL) != 0 ? FULL_CONTROL.mask | Ace.CONTROL_ACCESS : ace.mask();
        int rest = all & ~bits;
        return rest == 0 ? List.of()
                : List.of(new Ace(ace.type(), ace.flags(), rest, ace.objectType(), ace.inheritedType(), ace.trustee(), ace.rest()));
    }

    /** The permissions of the console as they are read for {@code trustee}; empty where it is not named. */
    public static Optional<java.util.Set<TemplatePermission>> of(Sid trustee, SecurityDescriptor security) {
        if (security.access().stream().noneMatch(ace -> ace.trustee().equals(trustee))) {
            return Optional.empty();
        }
        java.util.Set<TemplatePermission> held = java.util.EnumSet.noneOf(TemplatePermission.class);
        for (TemplatePermission permission : values()) {
            if (permission.heldBy(trustee, security)) {
                held.add(permission);
            }
        }
        return Optional.of(held);
    }
}
