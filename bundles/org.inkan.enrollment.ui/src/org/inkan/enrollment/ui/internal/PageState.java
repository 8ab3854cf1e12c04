package org.inkan.enrollment.ui.internal;

import java.util.Locale;

import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.inkan.core.text.Text;

/** What a wizard page says about what was entered so far. */
final class PageState {

    private PageState() {
    }

    /** Something is wrong. */
    static IStatus wrong(Text text) {
        return ValidationStatus.error(text.in(Locale.getDefault()));
    }

    /** Nobody can go on yet, and nothing is wrong: something is still to be entered, or comes by itself. */
    static IStatus missing(Text text) {
        return ValidationStatus.cancel(text.in(Locale.getDefault()));
    }

    /** A person can go on, and should know this. */
    static IStatus warning(Text text) {
        return ValidationStatus.warning(text.in(Locale.getDefault()));
    }

    /** All is well. */
    static IStatus good() {
        return ValidationStatus.ok();
    }
}
