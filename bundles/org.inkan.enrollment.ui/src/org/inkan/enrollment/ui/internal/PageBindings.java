package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.MultiValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.wizard.WizardPage;
import org.inkan.core.text.Text;

/** Binds the fields of a wizard page to values, and what keeps a person from going on to its message and buttons. */
final class PageBindings {

    private final DataBindingContext context = new DataBindingContext();
    private WizardPageSupport support;

    /** The value of a field; its type goes without saying. */
    <T> IObservableValue<T> bind(IObservableValue<T> field, T initial) {
        WritableValue<T> value = new WritableValue<>(initial, null);
        context.bindValue(field, value);
        return value;
    }

    /** Lets {@code field} show {@code value}, which nobody edits. */
    <T> void show(IObservableValue<T> field, IObservableValue<T> value) {
        context.bindValue(field, value);
    }

    /** Asks {@code state} anew whenever a value it has read changes; what it says stands in the head of the page. */
    void validate(WizardPage page, Supplier<IStatus> state) {
        context.addValidationStatusProvider(new MultiValidator() {
            @Override
            protected IStatus validate() {
                return state.get();
            }
        });
        support = WizardPageSupport.create(page, context);
    }

    /** The support looks at the bindings once more when it ends, so it goes first. */
    void dispose() {
        if (support != null) {
            support.dispose();
        }
        context.dispose();
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
