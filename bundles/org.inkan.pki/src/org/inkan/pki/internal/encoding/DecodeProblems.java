package org.inkan.pki.internal.encoding;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;

/** The problems that every decoder of this bundle shares. */
public final class DecodeProblems {

    private static final Texts TEXTS = Texts.beside(DecodeProblems.class);

    private DecodeProblems() {
    }

    /** A text of this package. */
    public static Text text(String key, Object... arguments) {
        return TEXTS.text("DecodeProblems_" + key, arguments);
    }

    /** Tags and lengths do not fit together. */
    public static ProblemException structure(String where, MalformedAsn1Exception e) {
        return of(PkiCode.ASN1_BROKEN, "asn1", at(where, e.offset()), e, e.offset(), text("reason_" + e.reason()));
    }

    /** A named field of a certificate or CRL is not what RFC 5280 demands. */
    public static ProblemException field(String where, String field, int offset, Throwable cause) {
        return of(PkiCode.FIELD_BROKEN, "field", at(where, offset), cause, field, offset);
    }

    /** A key does not decode. */
    public static ProblemException key(String where, Throwable cause) {
        return of(PkiCode.KEY_BROKEN, "key", where, cause);
    }

    /** Any problem whose sentences stand in this package under {@code DecodeProblems_<key>}. */
    public static ProblemException of(PkiCode code, String key, String where, Throwable cause, Object... arguments) {
        return Problem.of(code.code(), TEXTS, "DecodeProblems_" + key, where, arguments).exception(cause);
    }

    private static String at(String where, int offset) {
        return where + "@" + offset;
    }
}
