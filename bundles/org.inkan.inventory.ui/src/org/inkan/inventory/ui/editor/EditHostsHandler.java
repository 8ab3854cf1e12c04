package org.inkan.inventory.ui.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.BorrowedArea;

/** Opens the selected hosts in one editor. */
public final class EditHostsHandler extends SelectedHosts {

    @Override
    void run(IWorkbenchWindow window, FleetFolder folder, List<String> names) throws ExecutionException {
        BorrowedArea.borrow(window.getActivePage());
        try {
            window.getActivePage().openEditor(new HostInput(folder, names), HostEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
