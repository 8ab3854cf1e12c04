package org.inkan.core.problem;

import java.util.Locale;

/** Carries a {@link Problem} to whoever tells the user. Its message is the problem's English line. */
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A problem with no technical cause behind it. */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** A problem with the exception that revealed it; the cause must not carry secrets. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.line(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    /** What to tell the user. */
    public Problem problem() {
        return problem;
    }
}
