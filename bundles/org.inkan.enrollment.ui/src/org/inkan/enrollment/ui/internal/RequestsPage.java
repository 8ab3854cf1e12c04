package org.inkan.enrollment.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.Denial;
import org.inkan.enrollment.ui.requests.RequestColumn;
import org.inkan.enrollment.ui.requests.RequestRow;
import org.inkan.enrollment.ui.requests.RequestTable;
import org.inkan.inventory.model.RequestState;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.FilterBar;
import org.inkan.ui.SortHeadings;
import org.inkan.ui.WidgetId;

/** Filter, list and what is known about the chosen request. The table is virtual: only rows in sight are ever filled. */
final class RequestsPage extends Composite {

    private static final int[] WEIGHTS = { 72, 28 };

    private final Texts texts = Texts.beside(RequestsPage.class);
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private RequestTable requests;
    private Text filter;
    private Combo state;
    private Label count;
    private Table table;
    private SortHeadings<RequestColumn> headings;
    private Text detail;
    private RowSelection<RequestRow> selection = new RowSelection<>();

    RequestsPage(Composite parent, List<RequestRow> rows, Runnable refresh, Runnable open) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar(refresh);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table(sash, open);
        detail = WidgetId.mark(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "requests.detail");
        sash.setWeights(WEIGHTS);
        show(rows);
    }

    /** Offers the selection and the popup menu to the workbench. */
    void contribute(IWorkbenchPartSite site, RowSelection<RequestRow> provider) {
        selection = provider;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(false);
        menu.add(new org.eclipse.jface.action.GroupMarker(org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS));
        table.setMenu(menu.createContextMenu(table));
        site.registerContextMenu(menu, provider);
    }

    /** Shows these requests; filter, order and selection stay. */
    void show(List<RequestRow> rows) {
        Set<String> chosenHosts = Arrays.stream(table.getSelectionIndices()).mapToObj(i -> requests.get(i).entry().host())
                .collect(Collectors.toSet());
        requests = new RequestTable(rows, Locale.getDefault());
        int chosen = Math.max(0, state.getSelectionIndex());
        state.removeAll();
        state.add(texts.text("RequestsPage_all", requests.total()).in(Locale.getDefault()));
        for (RequestState each : RequestState.values()) {
            state.add(RequestColumn.state(each).in(Locale.getDefault()) + " (" + requests.count(each) + ")");
        }
        state.select(chosen);
        state.getParent().layout();
        headings.sorted().ifPresent(column -> requests.sort(column, headings.isDescending()));
        apply();
        table.select(IntStream.range(0, requests.size()).filter(i -> chosenHosts.contains(requests.get(i).entry().host())).toArray());
        selected();
    }

    private void bar(Runnable refresh) {
        FilterBar bar = new FilterBar(this, "requests.filter", texts.text("RequestsPage_filter"), this::apply);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = bar.field();
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "requests.state");
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "requests.count");
        count.setLayoutData(new RowData(160, SWT.DEFAULT));
        Button again = WidgetId.mark(new Button(bar, SWT.PUSH), "requests.refresh");
        again.setText(text("RequestsPage_refresh"));
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> refresh.run()));
    }

    private void table(Composite parent, Runnable open) {
        table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "requests.table");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        headings = new SortHeadings<>(table, this::sort);
        for (RequestColumn column : RequestColumn.values()) {
            headings.add(column, column.title(), column.width());
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> selected());
        table.addListener(SWT.DefaultSelection, e -> open.run());
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        RequestRow row = requests.get(event.index);
        item.setImage(0, resources.create(EnrollmentIcons.of(row.entry().state())));
        for (RequestColumn column : RequestColumn.values()) {
            item.setText(column.ordinal(), column.text(row.entry(), Locale.getDefault()));
        }
    }

    private void sort(RequestColumn column, boolean descending) {
        requests.sort(column, descending);
        apply();
    }

    private void apply() {
        int index = state.getSelectionIndex();
        requests.filter(filter.getText(), index <= 0 ? Optional.empty() : Optional.of(RequestState.values()[index - 1]));
        table.deselectAll();
        table.setItemCount(requests.size());
        table.clearAll();
        ColumnWidths.fit(table);
        count.setText(texts.text("RequestsPage_count", requests.size(), requests.total()).in(Locale.getDefault()));
        count.requestLayout();
        detail.setText(text("RequestsPage_choose"));
        selection.clear();
    }

    private void selected() {
        List<RequestRow> rows = Arrays.stream(table.getSelectionIndices()).mapToObj(requests::get).toList();
        selection.set(rows);
        if (rows.isEmpty()) {
            return;
        }
        RequestRow row = rows.getFirst();
        describe(row, Optional.empty());
        if (row.entry().state() == RequestState.DENIED) {
            // The page may be gone once the file is read, and then has no display any more.
            Display display = getDisplay();
            Job.createSystem(row.entry().host(), monitor -> {
                Optional<Denial> denial = Denial.read(row.folder(), row.entry().host());
                display.asyncExec(() -> {
                    if (!isDisposed() && table.getSelectionIndices().length > 0
                            && requests.get(table.getSelectionIndices()[0]).equals(row)) {
                        describe(row, denial);
                    }
                });
            }).schedule();
        }
    }

    private void describe(RequestRow row, Optional<Denial> denial) {
        Locale locale = Locale.getDefault();
        String line = detail.getLineDelimiter();
        StringBuilder lines = new StringBuilder(row.entry().host()).append("  ").append(RequestColumn.state(row.entry().state()).in(locale));
        denial.ifPresent(d -> lines.append(line)
                .append(texts.text("RequestsPage_denied", d.code(), d.reason()).in(locale)).append(line)
                .append(texts.text("RequestsPage_remedy", d.remedy()).in(locale)));
        lines.append(line).append(text("RequestsPage_next_" + row.entry().state().getName()));
        detail.setText(lines.toString());
    }

    @Override
    public boolean setFocus() {
        return !filter.isDisposed() && filter.setFocus();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
