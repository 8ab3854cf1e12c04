package org.inkan.template.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.template.ui.wizard.DuplicateWizard;

/** Opens the wizard with what is selected, or what the active editor holds, already chosen. */
public final class DuplicateTemplateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DuplicateWizard wizard = new DuplicateWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        Selected.row(event).ifPresent(wizard::choosing);
        return new WizardDialog(window.getShell(), wizard).open();
    }
}
