package org.inkan.opsmgr.ui.internal;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.SelectionSource;

/** The selected hosts as the workbench sees them: {@link HostRow}s. */
final class HostSelection extends SelectionSource {

    private final StepMatrixView view;
    private List<HostRow> hosts = List.of();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    HostSelection(StepMatrixView view) {
        this.view = view;
    }

    List<HostRow> hosts() {
        return hosts;
    }

    /** Tells everyone, unless nothing changed. */
    void show(List<HostRow> selected) {
        if (!selected.equals(hosts)) {
            hosts = selected;
            selection = selected.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(selected);
            tell();
        }
    }

    /** Gives the matrix its context menu, which commands and other areas fill. */
    void popup(Control control) {
        MenuManager menu = new MenuManager();
        menu.add(new Separator("steps"));
        menu.add(new Separator("edit"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(e -> menu.dispose());
        view.getSite().registerContextMenu(StepMatrixView.ID, menu, this);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    /** Selects these hosts in the matrix; takes {@link HostRow}s and their names. */
    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured) {
            view.page().ifPresent(page -> page.select(HostKeys.of(structured)));
        }
    }
}
