package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
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

    /** The hosts in a selection, whatever shows them: a request and a host of the matrix both adapt to the name. */
    static List<String> hosts(ISelection selection) {
        Stream<?> selected = selection instanceof IStructuredSelection structured ? structured.stream() : Stream.empty();
        return selected.map(each -> Adapters.adapt(each, String.class)).filter(Objects::nonNull).distinct().toList();
    }
}
