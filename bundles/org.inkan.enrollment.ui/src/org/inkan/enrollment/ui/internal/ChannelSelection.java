package org.inkan.enrollment.ui.internal;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.ui.SelectionSource;

/** The selected channels, which outlive the page that shows them. */
final class ChannelSelection extends SelectionSource {

    private IStructuredSelection selection = StructuredSelection.EMPTY;

    void set(List<ChannelRow> rows) {
        selection = new StructuredSelection(rows);
        tell();
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }
}
