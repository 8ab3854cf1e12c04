package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.Grouping;
import org.inkan.opsmgr.ui.matrix.HostGroup;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.LineOrder;
import org.inkan.opsmgr.ui.matrix.MatrixLines;
import org.inkan.opsmgr.ui.matrix.MatrixQuery;
import org.inkan.opsmgr.ui.matrix.StateFilter;
import org.inkan.ui.FilterBar;
import org.inkan.ui.WidgetId;

/** Filter, groups and matrix. */
final class StepMatrixPage extends Composite {

    /** Fewer hosts are ordered at once, which shows no old lines while somebody types; more take a job. */
    private static final int AT_ONCE = 3000;

    private final Texts texts = Texts.beside(StepMatrixPage.class);
    private final Consumer<List<HostRow>> selected;
    private final Display display;
    private List<HostRow> rows = List.of();
    private MatrixQuery query = MatrixQuery.all();
    private Set<String> wanted = Set.of();
    private Text filter;
    private Combo state;
    private Combo grouping;
    private Label count;
    private StepMatrixTable matrix;
    private LineOrder order;

    /**
     * Without its table until {@link #complete}, and empty until {@link #update}; {@code selected} gets the selected hosts
     * after each change.
     */
    StepMatrixPage(Composite parent, Consumer<List<HostRow>> selected) {
        super(parent, SWT.NONE);
        this.selected = selected;
        this.display = parent.getDisplay();
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar();
    }

    /**
     * Makes the table, unless it is there: apart from the rest, because both together would hold up what a person types
     * meanwhile.
     *
     * @return whether it was made now
     */
    boolean complete() {
        if (matrix != null) {
            return false;
        }
        matrix = new StepMatrixTable(this, (column, descending) -> ask(query.sorted(column, descending)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(matrix);
        new StepMatrixKeys(matrix, this::toggle, this::chosen);
        order = new LineOrder(AT_ONCE, StepMatrixPage::inBackground, this::later, this::show);
        addDisposeListener(e -> order.close());
        // The page may have been given its place before, and is not laid out again for being shown.
        layout();
        return true;
    }

    private static void inBackground(Runnable work) {
        Job job = Job.createSystem("matrix", (ICoreRunnable) monitor -> work.run());
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void later(Runnable update) {
        if (!display.isDisposed()) {
            display.asyncExec(update);
        }
    }

    private void bar() {
        FilterBar bar = new FilterBar(this, "hosts.filter", texts.text("StepMatrixPage_filter"), this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = bar.field();
        state = choice(bar, "hosts.state", Stream.of(StateFilter.values()).map(StateFilter::label));
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> filter()));
        grouping = choice(bar, "hosts.grouping", Stream.of(Grouping.values()).map(Grouping::label));
        grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> ask(query.grouped(Grouping.values()[grouping.getSelectionIndex()]))));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "hosts.count");
        count.setLayoutData(new RowData(180, SWT.DEFAULT));
    }

    private static Combo choice(Composite bar, String id, Stream<org.inkan.core.text.Text> labels) {
        Combo combo = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), id);
        labels.forEach(label -> combo.add(label.in(Locale.getDefault())));
        combo.select(0);
        return combo;
    }

    private void filter() {
        ask(query.filtered(filter.getText(), StateFilter.values()[state.getSelectionIndex()]));
    }

    private void toggle(HostGroup group) {
        ask(query.collapsed(group, !group.collapsed()));
    }

    /** Shows what the fleet now holds, with filter, order, selection and place as they are. */
    void update(List<HostRow> newRows) {
        rows = newRows;
        ask(query);
    }

    private void ask(MatrixQuery newQuery) {
        query = newQuery;
        order.ask(rows, newQuery, Locale.getDefault());
    }

    private void show(MatrixLines lines) {
        matrix.show(lines);
        count.setText(texts.text("StepMatrixPage_count", lines.shown(), lines.total()).in(Locale.getDefault()));
        if (!wanted.isEmpty()) {
            matrix.window().select(wanted);
            matrix.fill();
            wanted = Set.of();
        }
        tell();
    }

    /** What a person selects is newer than what was asked for and is not shown yet. */
    private void chosen() {
        wanted = Set.of();
        tell();
    }

    private void tell() {
        selected.accept(matrix.window().selection());
    }

    /** Selects hosts by their keys, as far as they are shown; whoever asks for them wants to see them, so nothing stays hidden. */
    void select(Set<String> keys) {
        filter.setText("");
        state.select(0);
        wanted = Set.copyOf(keys);
        ask(query.filtered("", StateFilter.ALL).grouped(query.grouping()));
    }

    void selectAll() {
        matrix.window().selectAll();
        matrix.fill();
        chosen();
    }

    /** What is sorted by; for whoever works without a mouse. */
    StepMatrixTable matrix() {
        return matrix;
    }

    Table table() {
        return matrix.table();
    }

    @Override
    public boolean setFocus() {
        // The view may be activated while the matrix is still to be made.
        return matrix == null ? super.setFocus() : matrix.setFocus();
    }
}
