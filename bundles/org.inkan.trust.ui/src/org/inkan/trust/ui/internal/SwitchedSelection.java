package org.inkan.trust.ui.internal;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of whichever page a view shows at the moment; a site takes one provider for its whole life. */
final class SwitchedSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
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

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
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

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
