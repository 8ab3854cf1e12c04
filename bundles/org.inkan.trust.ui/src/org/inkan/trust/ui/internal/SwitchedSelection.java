package org.inkan.trust.ui.internal;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.ui.SelectionSource;

/** The selection of whichever page a view shows at the moment; a site takes one provider for its whole life. */
final class SwitchedSelection extends SelectionSource {

    private final ISelectionChangedListener forward = event -> tell();
    private ISelectionProvider source;

    /** Follows another one; null for nothing. */
    void follow(ISelectionProvider next) {
        if (source != null) {
            source.removeSelectionChangedListener(forward);
        }
        source = next;
        if (next != null) {
            next.addSelectionChangedListener(forward);
        }
        tell();
    }

    @Override
    public ISelection getSelection() {
        return source == null ? StructuredSelection.EMPTY : source.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (source != null) {
            source.setSelection(selection);
        }
    }
}
