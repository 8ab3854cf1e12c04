package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.ui.SelectionSource;

/** The selected requests, which outlive the page that shows them. For the user-interface thread only. */
final class RequestSelection extends SelectionSource {

    private IStructuredSelection selection = StructuredSelection.EMPTY;

    void set(List<RequestRow> rows) {
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
