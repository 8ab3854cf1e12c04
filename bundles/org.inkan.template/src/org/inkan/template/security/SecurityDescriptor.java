package org.inkan.template.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A security descriptor (MS-DTYP).
 *
 * @param control control bits, SE_SELF_RELATIVE included when encoded
 * @param owner   owner, if present
 * @param group   primary group, if present
 * @param sacl    audit list
 * @param dacl    access list; an absent list grants everyone everything, an empty one nobody anything
 */
public record SecurityDescriptor(int control, Optional<Sid> owner, Optional<Sid> group, Optional<Acl> sacl, Optional<Acl> dacl) {

    static final int DACL_PRESENT = 0x4;
    static final int SACL_PRESENT = 0x10;
    static final int DACL_AUTO_INHERITED = 0x400;
    static final int DACL_PROTECTED = 0x1000;
    static final int SELF_RELATIVE = 0x8000;

    /** Reads the self-relative form. */
    public static SecurityDescriptor decode(byte[] bytes) throws SecurityDescriptorException {
        return new SecurityDescriptorReader(bytes).read();
    }

    /** Reads SDDL; DA and the like are taken in {@code domain}. */
    public static SecurityDescriptor parse(String sddl, Sid domain) throws SecurityDescriptorException {
        return new SddlReader(sddl, domain).read();
    }

    /** Reads SDDL of a domain that is not known. */
    public static SecurityDescriptor parse(String sddl) throws SecurityDescriptorException {
        return parse(sddl, Sid.UNKNOWN_DOMAIN);
    }

    /** Self-relative octets in the order of Windows: header, SACL, DACL, owner, group. */
    public byte[] encoded() {
        return SecurityDescriptorWriter.encode(this);
    }

    /** SDDL with two-letter names for well-known SIDs and for those of the owner's domain (or the unknown one). */
    public String toSddl() {
        return toSddl(homeDomain());
    }

    /** SDDL with two-letter names for accounts of {@code domain}. */
    public String toSddl(Sid domain) {
        return SddlWriter.write(this, domain);
    }

    /** The domain most of the entries belong to; the unknown one if there is none. */
    public Sid homeDomain() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        sids().forEach(s -> s.domain().ifPresent(d -> counts.merge(d.toString(), 1, Integer::sum)));
        return counts.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).flatMap(e -> Sid.parse(e.getKey()))
            .orElse(Sid.UNKNOWN_DOMAIN);
    }

    /** The same with accounts of the unknown domain moved into {@code domain}. */
    public SecurityDescriptor inDomain(Sid domain) {
        UnaryOperator<Sid> move = s -> s.domain().filter(Sid.UNKNOWN_DOMAIN::equals).isPresent() ? domain.child(s.relativeId()) : s;
        return new SecurityDescriptor(
                control, owner.map(move), group.map(move), sacl.map(a -> moved(a, move)), dacl.map(a -> moved(a, move)));
    }

    /** Entries of the access list, in order; empty where there is none. */
    public List<Ace> access() {
        return dacl.map(Acl::entries).orElse(List.of());
    }

    /** The same with further entries behind the present ones. */
    public SecurityDescriptor plus(List<Ace> more) {
        List<Ace> all = new ArrayList<>(access());
        all.addAll(more);
        return withAccess(all);
    }

    /** The same with another access list. */
    public SecurityDescriptor withAccess(List<Ace> entries) {
        return new SecurityDescriptor(control | DACL_PRESENT, owner, group, sacl, Optional.of(Acl.of(entries)));
    }

    /** The same with another owner. */
    public SecurityDescriptor withOwner(Sid newOwner) {
        return new SecurityDescriptor(control, Optional.of(newOwner), group, sacl, dacl);
    }

    /** Who has an extended right. A denied trustee counts as not having it; group membership is not known here. */
    public Set<Sid> holders(UUID right) {
        return AccessEvaluation.holders(this, right);
    }

    private List<Sid> sids() {
        List<Sid> sids = new ArrayList<>();
        owner.ifPresent(sids::add);
        group.ifPresent(sids::add);
        access().forEach(a -> sids.add(a.trustee()));
        return sids;
    }

    private static Acl moved(Acl acl, UnaryOperator<Sid> move) {
        return new Acl(acl.revision(), acl.entries().stream()
            .map(a -> new Ace(a.type(), a.flags(), a.mask(), a.objectType(), a.inheritedType(), move.apply(a.trustee()), a.rest()))
                    .toList());
    }
}
