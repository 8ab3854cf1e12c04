package org.inkan.template;

import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.inkan.template.security.Sid;

/**
 * What the person in front of the console would enter.
 *
 * @param displayName   label of the new template
 * @param cn            its name; where empty, the label without blanks
 * @param forestOid     the forest's template OID root
 * @param compatibility oldest CA and client
 * @param creator       who becomes owner with full control; where empty, Enterprise Admins of a domain still unknown
 * @param random        source of the two random OID arcs; pass a SecureRandom, or a seeded one in tests
 */
public record DuplicateOptions(
        String displayName, Optional<String> cn, String forestOid, Compatibility compatibility, Optional<Sid> creator,
    RandomGenerator random) {

    /** Refuses nulls. */
    public DuplicateOptions {
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(forestOid);
        Objects.requireNonNull(compatibility);
        Objects.requireNonNull(random);
    }

    /** A plain duplicate for an unknown forest. */
    public static DuplicateOptions named(String displayName, RandomGenerator random) {
        return new DuplicateOptions(displayName, Optional.empty(), BuiltInTemplates.UNKNOWN_FOREST_OID, Compatibility.WINDOWS_2003,
            Optional.empty(), random);
    }

    /** The same with a given cn. */
    public DuplicateOptions withCn(String name) {
        return new DuplicateOptions(displayName, Optional.of(name), forestOid, compatibility, creator, random);
    }
}
