package org.inkan.pki.internal.encoding;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;

/** Takes the fields of one SEQUENCE in order and names the first one that is missing or of the wrong type. */
final class FieldReader {

    private final List<Tlv> fields;
    private final int end;
    private final String parent;
    private final String where;
    private int at;

    private FieldReader(List<Tlv> fields, int end, String parent, String where) {
        this.fields = fields;
        this.end = end;
        this.parent = parent;
        this.where = where;
    }

    static FieldReader of(Tlv sequence, String name, String where) throws ProblemException {
        if (!sequence.is(Tlv.SEQUENCE)) {
            throw DecodeProblems.field(where, name, sequence.start(), null);
        }
        return new FieldReader(sequence.children(), sequence.end(), name, where);
    }

    Tlv next(String name, int tag) throws ProblemException {
        if (at >= fields.size() || !fields.get(at).is(tag)) {
            throw broken(name, null);
        }
        return fields.get(at++);
    }

    Optional<Tlv> optional(int tag) {
        return at < fields.size() && fields.get(at).is(tag) ? Optional.of(fields.get(at++)) : Optional.empty();
    }

    Optional<Tlv> optionalContext(int number) {
        return at < fields.size() && fields.get(at).isContext(number) ? Optional.of(fields.get(at++)) : Optional.empty();
    }

    /** The version as users count it; RFC 5280 4.1.2.1 leaves out version 1. */
    int version() throws ProblemException {
        Optional<Tlv> tagged = at < fields.size() && fields.get(at).is(0xA0) ? Optional.of(fields.get(at)) : Optional.empty();
        if (tagged.isEmpty()) {
            return 1;
        }
        List<Tlv> inside = tagged.get().children();
        if (inside.size() != 1 || !inside.getFirst().is(Tlv.INTEGER) || inside.getFirst().length() == 0) {
            throw broken("version", null);
        }
        at++;
        return new BigInteger(inside.getFirst().content()).intValue() + 1;
    }

    BigInteger integer(String name) throws ProblemException {
        Tlv value = next(name, Tlv.INTEGER);
        if (value.length() == 0) {
            at--;
            throw broken(name, null);
        }
        return new BigInteger(value.content());
    }

    X500Principal name(String name) throws ProblemException {
        Tlv value = next(name, Tlv.SEQUENCE);
        try {
            return new X500Principal(value.encoded());
        } catch (IllegalArgumentException e) {
            at--;
            throw broken(name, e);
        }
    }

    Instant time(String name) throws ProblemException {
        if (at >= fields.size() || !fields.get(at).isTime()) {
            throw broken(name, null);
        }
        try {
            return TimeText.parse(fields.get(at++));
        } catch (RuntimeException e) {
            at--;
            throw broken(name, e);
        }
    }

    boolean atTime() {
        return at < fields.size() && fields.get(at).isTime();
    }

    void end() throws ProblemException {
        if (at < fields.size()) {
            throw DecodeProblems.of(org.inkan.pki.PkiCode.FIELD_BROKEN, "extra", where + "@" + fields.get(at).start(), null,
                    parent, fields.get(at).start());
        }
    }

    private ProblemException broken(String name, Throwable cause) {
        int offset = at < fields.size() ? fields.get(at).start() : end;
        return DecodeProblems.field(where, parent.equals(name) ? name : parent + "." + name, offset, cause);
    }
}
