package org.inkan.inventory.ui.wizard;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.ValidationStatusProvider;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.dialog.ValidationMessageProvider;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;

/** Shows on a page what its validators say. A page keeps errors back until something was entered; what is still missing is said at once. */
public final class PageMessages {

    private PageMessages() {
    }

    /** Binds messages and completeness of {@code page} to {@code context}. */
    public static void show(WizardPage page, DataBindingContext context) {
        WizardPageSupport.create(page, context).setValidationMessageProvider(new ValidationMessageProvider() {
            @Override
            public int getMessageType(ValidationStatusProvider provider) {
                boolean missing = provider != null && provider.getValidationStatus().getValue().getSeverity() == IStatus.CANCEL;
                return missing ? IMessageProvider.INFORMATION : super.getMessageType(provider);
            }
        });
    }
}
