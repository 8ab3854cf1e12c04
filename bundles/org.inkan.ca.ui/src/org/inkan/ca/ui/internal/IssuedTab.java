package org.inkan.ca.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.ca.Connection;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ca.ui.desk.IssuedPage;
import org.inkan.ca.ui.desk.IssuedSearch;
import org.inkan.ui.FilterBar;
import org.inkan.ui.WidgetId;

/** What the authority has issued: searched by the authority, read page by page. */
final class IssuedTab extends DeskPage {

    /** So many lines need some hundred megabytes. */
    private static final int FIRST_PAGE = 100_000;
    /** Somebody who types is not asked for after each letter. */
    private static final int SETTLE_MILLIS = 250;

    private final IssuedTable table;
    private final Text words;
    private final Combo state;
    private final Label count;
    private final Button revoke;
    private final Button more;
    private final Runnable search = this::restart;
    private int limit = FIRST_PAGE;
    private Connection read;
    private IssuedSearch readSearch;

    IssuedTab(Composite parent, CaView view) {
        super(parent, view);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content());
        FilterBar bar = new FilterBar(content(), "ca.issued.search", text("IssuedTab_search"),
                () -> getDisplay().timerExec(SETTLE_MILLIS, search));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = bar.field();
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "ca.issued.state");
        Stream.of(IssuedSearch.State.values()).forEach(each -> state.add(each.label().in(Locale.getDefault())));
        state.select(0);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> restart()));
        revoke = button(bar, "ca.issued.revoke", "IssuedTab_revoke", () -> view.operations().revoke());
        more = button(bar, "ca.issued.more", "IssuedTab_more", this::more);
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "ca.issued.count");
        count.setLayoutData(new RowData(130, SWT.DEFAULT));
        table = new IssuedTable(content(), this::chosen);
        view.selection().follow(table.table(), () -> new StructuredSelection(table.selected()),
                wanted -> table.select(new HashSet<Object>(wanted.toList())));
        table.table().addListener(SWT.DefaultSelection, event -> view.operations().open());
        menu(table.table(), "org.inkan.ca.ui.issued");
    }

    List<IssuedEntry> selected() {
        return table.selected();
    }

    @Override
    boolean offered(ConnectionState.Reached reached) {
        return reached.issued();
    }

    private void restart() {
        if (!isDisposed() && entry() != null) {
            limit = FIRST_PAGE;
            load();
        }
    }

    /** Twice as many, so that reading from the start again stays cheap however far somebody goes. */
    private void more() {
        limit *= 2;
        load();
    }

    /** The first of many are shown while the others are still read. */
    @Override
    void load() {
        ConnectionEntry asked = entry();
        IssuedSearch wanted = new IssuedSearch(words.getText(), IssuedSearch.State.values()[state.getSelectionIndex()]);
        int wantedLimit = limit;
        boolean fresh = !asked.connection().equals(read) || !wanted.equals(readSearch);
        this.<Optional<IssuedPage>>read(text("IssuedTab_reading", asked.connection().name()), (monitor, begun) -> view().desk()
                .issued(asked.connection(), wanted, wantedLimit, page -> {
                    if (fresh) {
                        begun.accept(Optional.of(page));
                    }
                }, monitor), page -> show(page, asked.connection(), wanted));
    }

    private void show(Optional<IssuedPage> page, Connection of, IssuedSearch search) {
        read = of;
        readSearch = search;
        List<IssuedEntry> lines = page.map(IssuedPage::entries).orElse(List.of());
        boolean others = page.isPresent() && page.get().more();
        count.setText(text(others ? "IssuedTab_first" : "IssuedTab_count", lines.size()).in(Locale.getDefault()));
        count.requestLayout();
        more.setEnabled(others && lines.size() == limit);
        table.show(lines);
    }

    private void chosen() {
        view().selection().changed(table.table());
        ConnectionState current = entry().state();
        revoke.setEnabled(current instanceof ConnectionState.Reached reached && reached.revokes() && !table.selected().isEmpty());
    }
}
