package org.inkan.pki.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.inkan.core.problem.ProblemException;

/**
 * Checks the UTF8Strings in the names of a certificate. The JDK shows replacement characters instead, and a name that
 * nobody can type or compare must not pass for a good one.
 */
final class NameText {

    private static final int UTF8_STRING = 0x0C;

    private NameText() {
    }

    /** @throws ProblemException PKI-104 with the name and the byte where UTF-8 is broken */
    static void check(Tlv certificate, String where) throws ProblemException {
        List<Tlv> outer = certificate.children();
        List<Tlv> fields = outer.isEmpty() ? List.of() : outer.getFirst().children();
        int from = !fields.isEmpty() && fields.getFirst().is(0xA0) ? 1 : 0;
        if (fields.size() > from + 4) {
            name(fields.get(from + 2), "issuer", where);
            name(fields.get(from + 4), "subject", where);
        }
    }

    private static void name(Tlv name, String field, String where) throws ProblemException {
        for (Tlv set : name.children()) {
            for (Tlv pair : set.children()) {
                for (Tlv part : pair.children()) {
                    text(part, field, where);
                }
            }
        }
    }

    private static void text(Tlv part, String field, String where) throws ProblemException {
        if (part.is(UTF8_STRING)) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part.content()));
            } catch (CharacterCodingException e) {
                throw DecodeProblems.field(where, "tbsCertificate." + field, part.start(), e);
            }
        }
    }
}
