package org.inkan.ca;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** Every expected failure of this bundle with its code. Codes are never reused. */
enum CaProblem {
    CONNECTIONS_FORMAT(1), CONNECTIONS_SECRET(2), CONNECTION_UNKNOWN(3), BACKEND_UNKNOWN(4), BACKEND_ID(5),
    BACKEND_CLASS(6), OPTION_NAME(7), OPTION_DEFAULT(8), OPTION_CHOICES(9), OPTION_UNKNOWN(10), OPTION_VALUE(11),
    OPTION_MISSING(12), CONNECTION_TWICE(13), NO_REVOCATION(14), CRL_UNPUBLISHED(15), SOME_UNREVOKED(16);

    private static final Texts TEXTS = Texts.beside(CaProblem.class);

    private final int number;

    CaProblem(int number) {
        this.number = number;
    }

    Problem problem(String where, Object... arguments) {
        String code = String.format(java.util.Locale.ROOT, "CA-%03d", number);
        return Problem.of(code, TEXTS, "CaProblem_" + name(), where, arguments);
    }

    ProblemException at(String where, Object... arguments) {
        return problem(where, arguments).exception();
    }

    ProblemException because(Throwable cause, String where, Object... arguments) {
        return problem(where, arguments).exception(cause);
    }
}
