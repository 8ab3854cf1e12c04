package org.inkan.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.ui.fleet.FleetStarts;
import org.inkan.ui.internal.fleet.NewFleetWizard;

/** Opens the wizard for a new fleet; a parameter names what is chosen at first. */
public final class NewFleetHandler extends AbstractHandler {

    private static final String START = "org.inkan.ui.newFleet.start";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String start = event.getParameter(START);
        NewFleetWizard wizard = new NewFleetWizard(start == null ? FleetStarts.EMPTY : start);
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }
}
