package com.example.ca.sample;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** Every expected failure with its code. Each has three texts in each language: what, why, and what to do next. */
enum SampleProblem {
    UNKNOWN_REQUEST, KEY_REUSED, DECIDED, NO_PROGRAM, FAILED, NO_ANSWER, PASSPHRASE, FOREIGN;

    static final Texts TEXTS = Texts.beside(SampleProblem.class);

    ProblemException at(String where, Object... arguments) {
        String code = String.format(java.util.Locale.ROOT, "SAMPLE-%03d", ordinal() + 1);
        return Problem.of(code, TEXTS, "SampleProblem_" + name(), where, arguments).exception();
    }
}
