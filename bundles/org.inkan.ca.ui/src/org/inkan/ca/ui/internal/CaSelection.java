package org.inkan.ca.ui.internal;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.inkan.ui.SelectionSource;

/** The selection of whichever table of the view was used last. */
final class CaSelection extends SelectionSource {

    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private TableViewer current;

    /** Follows the selection of one more table. */
    void follow(TableViewer table) {
        table.addSelectionChangedListener(event -> {
            if (current == table || table.getControl().isFocusControl() || current == null) {
                show(table);
            }
        });
        table.getControl().addListener(SWT.FocusIn, event -> show(table));
        table.getControl().addListener(SWT.Dispose, event -> {
            if (current == table) {
                current = null;
                show(StructuredSelection.EMPTY);
            }
        });
    }

    private void show(TableViewer table) {
        current = table;
        show(table.getStructuredSelection());
    }

    private void show(IStructuredSelection shown) {
        if (!shown.equals(selection)) {
            selection = shown;
            tell();
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (current != null) {
            current.setSelection(wanted, true);
        }
    }
}
