package org.inkan.ui;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * What is selected in a part, told to everyone who follows the selection of the workbench. A subclass knows the selection
 * and calls {@link #tell()} when it is another one. For the user-interface thread only.
 */
public abstract class SelectionSource implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** Tells the followers what is selected now. */
    protected final void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Ignored unless a subclass lets other parts select: most selections are a person's alone. */
    @Override
    public void setSelection(ISelection wanted) {
        // Only a person selects.
    }

    @Override
    public final void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
