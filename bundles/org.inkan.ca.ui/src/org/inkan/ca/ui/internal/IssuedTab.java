package org.inkan.ca.ui.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.ca.ui.desk.ConnectionState;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ca.ui.desk.IssuedPage;
import org.inkan.ca.ui.desk.IssuedSearch;
import org.inkan.ui.WidgetId;

/** What the authority has issued: searched by the authority, read page by page. */
final class IssuedTab extends DeskPage {

    private static final int FIRST_PAGE = 1000;
    /** Somebody who types is not asked for after each letter. */
    private static final int SETTLE_MILLIS = 250;

    private final Columns<IssuedEntry> table;
    private final Text words;
    private final Combo state;
    private final Label count;
    private final Button revoke;
    private final Button more;
    private final Runnable search = this::restart;
    private List<IssuedEntry> shown = List.of();
    private int limit = FIRST_PAGE;

    IssuedTab(Composite parent, CaView view) {
        super(parent, view);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content());
        Composite bar = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = WidgetId.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "ca.issued.search");
        words.setMessage(text("IssuedTab_search").in(Locale.getDefault()));
        words.addModifyListener(e -> getDisplay().timerExec(SETTLE_MILLIS, search));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "ca.issued.state");
        Stream.of(IssuedSearch.State.values()).forEach(each -> state.add(each.label().in(Locale.getDefault())));
        state.select(0);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> restart()));
        revoke = button(bar, "ca.issued.revoke", "IssuedTab_revoke", () -> view.operations().revoke());
        more = button(bar, "ca.issued.more", "IssuedTab_more", this::more);
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "ca.issued.count");
        GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = table();
        connect(table.viewer(), "org.inkan.ca.ui.issued");
    }

    private Columns<IssuedEntry> table() {
        Columns<IssuedEntry> columns = new Columns<>(content(), SWT.MULTI | SWT.VIRTUAL, "ca.issued.table", IssuedEntry.class)
                .add(text("IssuedTab_state"), 150, e -> e.state(Instant.now()).in(Locale.getDefault()), e -> e.icon(Instant.now()))
                .add(text("PendingPage_subject"), 240, IssuedEntry::subject)
                .add(text("IssuedTab_until"), 150, e -> Moments.text(e.notAfter()))
                .add(text("PendingPage_template"), 170, e -> e.issued().templateName())
                .add(text("IssuedTab_serial"), 230, IssuedEntry::serial)
                .add(text("PendingPage_request"), 90, e -> e.issued().requestId());
        columns.viewer().setUseHashlookup(true);
        columns.viewer().setContentProvider((ILazyContentProvider) this::fill);
        columns.viewer().addSelectionChangedListener(e -> enable());
        return columns;
    }

    /** The table may still ask for a line of the list before, when the new one is shorter. */
    private void fill(int index) {
        if (index < shown.size()) {
            table.viewer().replace(shown.get(index), index);
        }
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

    @Override
    void load() {
        IssuedSearch wanted = new IssuedSearch(words.getText(), IssuedSearch.State.values()[state.getSelectionIndex()]);
        int wantedLimit = limit;
        read(text("IssuedTab_reading", entry().connection().name()),
                monitor -> view().desk().issued(entry().connection(), wanted, wantedLimit, monitor), this::show);
    }

    private void show(Optional<IssuedPage> page) {
        List<IssuedEntry> before = table.selected();
        shown = page.map(IssuedPage::entries).orElse(List.of());
        table.viewer().setInput(shown);
        table.viewer().setItemCount(shown.size());
        table.viewer().refresh();
        table.viewer().setSelection(new StructuredSelection(before.stream().filter(shown::contains).toList()));
        boolean others = page.isPresent() && page.get().more();
        count.setText(text(others ? "IssuedTab_first" : "IssuedTab_count", shown.size()).in(Locale.getDefault()));
        count.requestLayout();
        more.setEnabled(others);
        enable();
    }

    private void enable() {
        ConnectionState current = entry().state();
        revoke.setEnabled(current instanceof ConnectionState.Reached reached && reached.revokes() && !table.selected().isEmpty());
    }
}
