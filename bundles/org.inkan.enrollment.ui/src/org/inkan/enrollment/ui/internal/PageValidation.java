package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.MultiValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.wizard.WizardPage;
import org.inkan.core.text.Text;

/** Ties what a page holds to its message and its buttons. */
final class PageValidation {

    private final WritableValue<Integer> changes = new WritableValue<>(0, Integer.class);

    /** Like {@link #PageValidation(WizardPage, Supplier, BooleanSupplier)}, of a page that never waits. */
    PageValidation(WizardPage page, Supplier<Optional<Text>> obstacle) {
        this(page, obstacle, () -> false);
    }

    /**
     * @param obstacle says what keeps a person from going on; empty if nothing does. Asked after each change
     * @param waiting  whether the obstacle goes away by itself, so that it is told without the sign of an error
     */
    PageValidation(WizardPage page, Supplier<Optional<Text>> obstacle, BooleanSupplier waiting) {
        DataBindingContext context = new DataBindingContext();
        context.addValidationStatusProvider(new MultiValidator() {
            @Override
            protected IStatus validate() {
                changes.getValue();
                return obstacle.get().map(text -> text.in(Locale.getDefault()))
                        .map(text -> waiting.getAsBoolean() ? ValidationStatus.cancel(text) : ValidationStatus.error(text))
                        .orElse(ValidationStatus.ok());
            }
        });
        WizardPageSupport.create(page, context);
    }

    void changed() {
        changes.setValue(changes.getValue() + 1);
    }
}
