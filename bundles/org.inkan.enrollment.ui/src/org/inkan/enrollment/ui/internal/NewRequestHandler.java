package org.inkan.enrollment.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard <em>New Request</em>, for the host of the selected request if there is one. */
public final class NewRequestHandler extends AbstractHandler {

    static final String ID = "org.inkan.enrollment.ui.newRequest";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String host = SelectedRequests.hosts(HandlerUtil.getCurrentSelection(event)).stream().findFirst().orElse("");
        new WizardDialog(HandlerUtil.getActiveShellChecked(event), new NewRequestWizard(host)).open();
        return null;
    }
}
