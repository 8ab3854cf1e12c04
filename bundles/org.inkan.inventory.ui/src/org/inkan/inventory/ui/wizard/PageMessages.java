package org.inkan.inventory.ui.wizard;

import org.eclipse.core.databinding.ValidationStatusProvider;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.dialog.ValidationMessageProvider;
import org.eclipse.jface.dialogs.IMessageProvider;

/** A page keeps errors back until something was entered; what is still missing is said at once. */
public final class PageMessages extends ValidationMessageProvider {

    @Override
    public int getMessageType(ValidationStatusProvider provider) {
        boolean missing = provider != null && provider.getValidationStatus().getValue().getSeverity() == IStatus.CANCEL;
        return missing ? IMessageProvider.INFORMATION : super.getMessageType(provider);
    }
}
