package org.inkan.ca.manual.internal;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Every expected failure of this bundle with its code. Codes are never reused. */
enum ManualProblem {
    UNKNOWN_REQUEST(1), KEY_REUSED(2), STATE(3), FOLDER(4), CHAIN(5);

    private static final Texts TEXTS = Texts.beside(ManualProblem.class);

    private final int number;

    ManualProblem(int number) {
        this.number = number;
    }

    ProblemException at(String where, Object... arguments) {
        return problem(where, arguments).exception();
    }

    ProblemException because(Throwable cause, String where, Object... arguments) {
        return problem(where, arguments).exception(cause);
    }

    static Text text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    private Problem problem(String where, Object... arguments) {
        return Problem.of(String.format(java.util.Locale.ROOT, "CAM-%03d", number), TEXTS, "ManualProblem_" + name(), where,
                arguments);
    }
}
