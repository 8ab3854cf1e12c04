package org.inkan.ca.embedded.internal.problem;

import java.nio.file.Path;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Every expected failure of this bundle with its code. Codes are never reused. */
public enum EmbeddedProblem {
    OPTION(1), PASSPHRASE_MISSING(2), PASSPHRASE_WRONG(3), KEY_CREATION(4), FOLDER(5), DATABASE(6), LOCKED(7),
    CLOSED(8), UNKNOWN_REQUEST(9), KEY_REUSED(10), NOT_PENDING(11), UNKNOWN_SERIAL(12), REVOKED_FOR_GOOD(13),
    NOT_HELD(14), TEMPLATE_EXISTS(15), TEMPLATE_UNKNOWN(16), LINT(17), SIGNED_DIFFERS(18), CA_FILES(19),
    CA_EXPIRED(20), TEMPLATE_BUILT_IN(21);

    private static final Texts TEXTS = Texts.beside(EmbeddedProblem.class);

    private final int number;

    EmbeddedProblem(int number) {
        this.number = number;
    }

    /** The code as users see it, such as {@code CAE-007}. */
    public String code() {
        return String.format(java.util.Locale.ROOT, "CAE-%03d", number);
    }

    /** The problem as an exception; its sentences take the arguments. */
    public ProblemException at(String where, Object... arguments) {
        return problem(where, arguments).exception();
    }

    /** The same with a technical cause for the log. */
    public ProblemException because(Throwable cause, String where, Object... arguments) {
        return problem(where, arguments).exception(cause);
    }

    /** A failure of the database or of what it holds; a full disk and want of permission are named as everywhere else. */
    public static ProblemException database(Throwable cause, String where) {
        return AtomicFiles.refused(Path.of(where), cause)
                .orElseGet(() -> DATABASE.because(cause, where, String.valueOf(cause.getMessage())));
    }

    /** A text of this bundle that is not a problem, such as the reason of a refusal. */
    public static Text text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    private Problem problem(String where, Object... arguments) {
        return Problem.of(code(), TEXTS, "EmbeddedProblem_" + name(), where, arguments);
    }
}
