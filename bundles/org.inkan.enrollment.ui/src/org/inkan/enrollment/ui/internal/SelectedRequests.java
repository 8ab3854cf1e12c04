package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.inkan.enrollment.ui.requests.RequestRow;

/** The requests in a selection. */
final class SelectedRequests {

    private SelectedRequests() {
    }

    static List<RequestRow> of(ISelection selection) {
        Stream<?> selected = selection instanceof IStructuredSelection structured ? structured.stream() : Stream.empty();
        return selected.filter(RequestRow.class::isInstance).map(RequestRow.class::cast).toList();
    }

    static List<String> hosts(ISelection selection) {
        return of(selection).stream().map(row -> row.entry().host()).distinct().toList();
    }
}
