package org.inkan.template.security;

import java.util.List;

/**
 * An access list.
 *
 * @param revision 2, or 4 where object entries occur (MS-DTYP)
 * @param entries  in evaluation order
 */
public record Acl(int revision, List<Ace> entries) {

    /** Copies the list. */
    public Acl {
        entries = List.copyOf(entries);
    }

    /** A list with the revision its entries need. */
    public static Acl of(List<Ace> entries) {
        return new Acl(entries.stream().anyMatch(Ace::objectAce) ? 4 : 2, entries);
    }
}
