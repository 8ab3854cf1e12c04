package org.inkan.core.problem;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * An expected failure as a person needs it: what happened, where, why, and what to do next.
 * Immutable. Must never hold a secret: problems are shown, logged and written to reports.
 *
 * @param code  area and number such as {@code PKI-012}; never reused for another meaning
 * @param what  what went wrong
 * @param where file, host, URL or position; empty when there is none
 * @param why   the reason
 * @param next  what the reader can do about it
 */
public record Problem(String code, Text what, String where, Text why, Text next) {

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(what);
        Objects.requireNonNull(where);
        Objects.requireNonNull(why);
        Objects.requireNonNull(next);
    }

    /**
     * Takes the three sentences from {@code <key>_what}, {@code <key>_why} and {@code <key>_next}; each may use
     * all arguments.
     */
    public static Problem of(String code, Texts texts, String key, String where, Object... arguments) {
        return new Problem(code, texts.text(key + "_what", arguments), where, texts.text(key + "_why", arguments),
                texts.text(key + "_next", arguments));
    }

    /** All of it on one line, for an exception message or a log. */
    public String line(Locale locale) {
        String place = where.isEmpty() ? "" : " [" + where + "]";
        return code + ": " + what.in(locale) + place + " " + why.in(locale) + " " + next.in(locale);
    }

    /** The same for Eclipse's status views, with {@code pluginId} as origin. */
    public IStatus toStatus(String pluginId, Locale locale) {
        return new Status(IStatus.ERROR, pluginId, line(locale));
    }

    /** This problem as an exception without a technical cause. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** This problem as an exception; {@code cause} is for the log only and is never shown. */
    public ProblemException exception(Throwable cause) {
        return new ProblemException(this, cause);
    }
}
