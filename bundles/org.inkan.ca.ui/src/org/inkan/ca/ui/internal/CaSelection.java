package org.inkan.ca.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.inkan.ui.SelectionSource;

/** The selection of whichever table of the view was used last. */
final class CaSelection extends SelectionSource {

    private record Source(Supplier<IStructuredSelection> get, Consumer<IStructuredSelection> set) {
    }

    private final Map<Control, Source> sources = new HashMap<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private Control current;

    /** Follows the selection of one more table. */
    void follow(TableViewer table) {
        follow(table.getControl(), table::getStructuredSelection, wanted -> table.setSelection(wanted, true));
        table.addSelectionChangedListener(event -> changed(table.getControl()));
    }

    /** Follows one that calls {@link #changed} after each change. */
    void follow(Control table, Supplier<IStructuredSelection> get, Consumer<IStructuredSelection> set) {
        sources.put(table, new Source(get, set));
        table.addListener(SWT.FocusIn, event -> show(table));
        table.addListener(SWT.Dispose, event -> {
            sources.remove(table);
            if (current == table) {
                current = null;
                show(StructuredSelection.EMPTY);
            }
        });
    }

    /** Something else is selected in a table. */
    void changed(Control table) {
        if (current == table || table.isFocusControl() || current == null) {
            show(table);
        }
    }

    private void show(Control table) {
        current = table;
        show(sources.get(table).get().get());
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
        if (current != null && wanted instanceof IStructuredSelection structured) {
            sources.get(current).set().accept(structured);
        }
    }
}
