package org.inkan.pki.internal.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.inkan.core.problem.ProblemException;

/** One extension as it stands in the file; {@code value} is the whole OCTET STRING, as the JDK hands it out. */
record ExtensionField(String oid, boolean critical, byte[] value) {

    static List<ExtensionField> list(Tlv explicitTag, String where) throws ProblemException {
        List<Tlv> inside = explicitTag.children();
        if (inside.size() != 1 || !inside.getFirst().is(Tlv.SEQUENCE)) {
            throw DecodeProblems.field(where, "extensions", explicitTag.start(), null);
        }
        return items(inside.getFirst(), where);
    }

    /** The members of an {@code Extensions} SEQUENCE. */
    static List<ExtensionField> items(Tlv sequence, String where) throws ProblemException {
        List<ExtensionField> list = new ArrayList<>();
        for (Tlv each : sequence.children()) {
            FieldReader in = FieldReader.of(each, "extension", where);
            String oid = in.next("extnID", Tlv.OID).oid();
            boolean critical = in.optional(Tlv.BOOLEAN).map(b -> b.length() == 1 && b.content()[0] != 0).orElse(false);
            list.add(new ExtensionField(oid, critical, in.next("extnValue", Tlv.OCTET_STRING).encoded()));
        }
        return list;
    }

    /** The DER inside the OCTET STRING, if it is DER. */
    static Optional<Tlv> inside(byte[] octetString) {
        return Tlv.find(octetString, 0).flatMap(octets -> Tlv.find(octets.content(), 0));
    }

    /**
     * Identifiers of the critical or of the other ones; null if there are none at all, as {@link java.security.cert.X509Extension} says.
     */
    static Set<String> oids(List<ExtensionField> all, boolean critical) {
        if (all.isEmpty()) {
            return null;
        }
        Set<String> oids = new TreeSet<>();
        all.stream().filter(e -> e.critical() == critical).forEach(e -> oids.add(e.oid()));
        return oids;
    }

    /** Value of the first one with this identifier, or null. */
    static byte[] value(List<ExtensionField> all, String oid) {
        return all.stream().filter(e -> e.oid().equals(oid)).findFirst().map(e -> e.value().clone()).orElse(null);
    }
}
