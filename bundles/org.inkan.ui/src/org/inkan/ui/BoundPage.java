package org.inkan.ui;

import java.util.function.Supplier;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.MultiValidator;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.dialog.ValidationMessageProvider;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.wizard.WizardPage;

/** A page of a wizard whose fields are bound to values; what keeps a person from going on stands in its head. */
public abstract class BoundPage extends WizardPage {

    /** Binds the fields of the page, as long as there is one. */
    protected final DataBindingContext bindings = new DataBindingContext();
    private WizardPageSupport support;

    /** A page with this name, which the wizard knows it by. */
    protected BoundPage(String name) {
        super(name);
    }

    /** A value of its own for {@code field}, beginning with {@code initial}. */
    protected final <T> IObservableValue<T> value(IObservableValue<T> field, T initial) {
        WritableValue<T> value = new WritableValue<>(initial, null);
        bindings.bindValue(field, value);
        return value;
    }

    /** Asks {@code state} anew whenever a value it has read changes. To be called once, when the fields are bound. */
    protected final void validate(Supplier<IStatus> state) {
        bindings.addValidationStatusProvider(new MultiValidator() {
            @Override
            protected IStatus validate() {
                return state.get();
            }
        });
        support = WizardPageSupport.create(this, bindings);
    }

    /** The same, with messages as {@code messages} wants them. */
    protected final void validate(Supplier<IStatus> state, ValidationMessageProvider messages) {
        validate(state);
        support.setValidationMessageProvider(messages);
    }

    @Override
    public void dispose() {
        // The support looks at the bindings once more when it ends, so it goes first.
        if (support != null) {
            support.dispose();
        }
        bindings.dispose();
        super.dispose();
    }
}
