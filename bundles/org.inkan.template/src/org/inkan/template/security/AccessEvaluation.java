package org.inkan.template.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an access list means for one trustee: first match wins, as Windows evaluates it. */
final class AccessEvaluation {

    private AccessEvaluation() {
    }

    static Set<Sid> holders(SecurityDescriptor descriptor, UUID right) {
        if (descriptor.dacl().isEmpty()) {
            return Set.of(Sid.EVERYONE);
        }
        Set<Sid> denied = new LinkedHashSet<>();
        Set<Sid> holders = new LinkedHashSet<>();
        List<Ace> entries = descriptor.access();
        for (Ace ace : entries) {
            if (!ace.covers(right)) {
                continue;
            }
            if (ace.denies()) {
                denied.add(ace.trustee());
            } else if (ace.allows() && !denied.contains(ace.trustee()) && !denied.contains(Sid.EVERYONE)) {
                holders.add(ace.trustee());
            }
        }
        return holders;
    }
}
