package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.ui.SelectionSource;

/** The selected rows of a view, which outlive the page that shows them. For the user-interface thread only. */
final class RowSelection<R> extends SelectionSource {

    private IStructuredSelection selection = StructuredSelection.EMPTY;

    void set(List<R> rows) {
        selection = new StructuredSelection(rows);
        tell();
    }

    void clear() {
        set(List.of());
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }
}
