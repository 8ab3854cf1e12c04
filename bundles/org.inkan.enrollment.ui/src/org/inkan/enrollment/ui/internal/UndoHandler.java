package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.ui.ActiveFleet;

/** Opens the wizard <em>Undo Enrollment</em> for the selected hosts, whatever shows them. */
public final class UndoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<String> hosts = SelectedRequests.hosts(HandlerUtil.getCurrentSelection(event));
        if (!hosts.isEmpty() && window.getService(ActiveFleet.class).folder().isPresent()) {
            new WizardDialog(window.getShell(), new UndoWizard(hosts)).open();
        }
        return null;
    }
}
