package org.inkan.ca.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.PendingEntry;
import org.inkan.ui.WidgetId;

/** The requests that wait for the operator. */
final class PendingPage extends DeskPage {

    private final Columns<PendingEntry> table;
    private final Button approve;
    private final Button deny;
    private final Label count;

    PendingPage(Composite parent, CaView view) {
        super(parent, view);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content());
        Composite bar = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        approve = button(bar, "ca.pending.approve", "PendingPage_approve", () -> view.operations().approve());
        deny = button(bar, "ca.pending.deny", "PendingPage_deny", () -> view.operations().deny());
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "ca.pending.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = new Columns<>(content(), SWT.MULTI, "ca.pending.table", PendingEntry.class)
                .add(text("PendingPage_request"), 90, e -> e.request().requestId(), e -> "pending")
                .add(text("PendingPage_subject"), 280, PendingEntry::subject)
                .add(text("PendingPage_template"), 200, e -> e.request().templateName())
                .add(text("PendingPage_submitted"), 170, e -> Moments.text(e.request().submittedAt()));
        table.viewer().setContentProvider(ArrayContentProvider.getInstance());
        table.viewer().addSelectionChangedListener(e -> enable());
        connect(table.viewer(), "org.inkan.ca.ui.pending");
    }

    List<PendingEntry> selected() {
        return table.selected();
    }

    @Override
    boolean offered(ConnectionState.Reached reached) {
        return reached.pending();
    }

    @Override
    void load() {
        read(text("PendingPage_reading", entry().connection().name()), monitor -> view().desk().pending(entry().connection(), monitor),
                found -> show(found.orElse(List.of())));
    }

    private void show(List<PendingEntry> entries) {
        if (entries.isEmpty()) {
            message(text("PendingPage_none"), text("PendingPage_none_why"));
        }
        table.show(entries);
        count.setText(text("PendingPage_count", entries.size()).in(Locale.getDefault()));
        count.requestLayout();
        enable();
    }

    private void enable() {
        boolean some = !table.viewer().getStructuredSelection().isEmpty();
        approve.setEnabled(some);
        deny.setEnabled(some);
    }
}
