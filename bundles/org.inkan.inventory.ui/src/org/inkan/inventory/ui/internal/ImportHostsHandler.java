package org.inkan.inventory.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.inventory.ui.wizard.ImportHostsWizard;
import org.inkan.ui.ActiveFleet;

/** Opens the wizard, with a list if the command names one. */
public final class ImportHostsHandler extends AbstractHandler {

    private static final String FILE = "org.inkan.inventory.ui.importHosts.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportHostsWizard wizard = new ImportHostsWizard(Optional.ofNullable(event.getParameter(FILE)).map(Path::of));
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(PlatformUI.getWorkbench().getService(ActiveFleet.class).folder().isPresent());
    }
}
