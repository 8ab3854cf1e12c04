package org.inkan.ca.ui.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.ca.ui.desk.IssuedColumn;
import org.inkan.ca.ui.desk.IssuedEntry;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.SortHeadings;
import org.inkan.ui.WidgetId;

/**
 * Up to hundreds of thousands of issued certificates: only lines in sight are filled, many are ordered in the background,
 * and what is selected is known by place, so that to select all of them fills none.
 */
final class IssuedTable {

    /** Fewer are ordered at once, which shows no old lines for a moment; more take a job. */
    private static final int AT_ONCE = 3000;
    /** More selected lines than these are not looked up one by one when the list is read again. */
    private static final int MOST_KEPT = 1000;

    private final Table table;
    private final CaIcons icons;
    private final Runnable selected;
    private List<IssuedEntry> read = List.of();
    private List<IssuedEntry> shown = List.of();
    private List<IssuedEntry> chosen = List.of();
    private Optional<Comparator<IssuedEntry>> order = Optional.empty();
    private Job ordering;

    /** {@code selected} runs after each change of the selection. */
    IssuedTable(Composite parent, Runnable selected) {
        this.selected = selected;
        table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "ca.issued.table");
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table);
        icons = new CaIcons(table);
        table.setHeaderVisible(true);
        SortHeadings<IssuedColumn> headings = new SortHeadings<>(table, this::sort);
        for (IssuedColumn column : IssuedColumn.values()) {
            headings.add(column, column.title(), column.width());
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.Dispose, event -> cancel());
    }

    Table table() {
        return table;
    }

    List<IssuedEntry> selected() {
        return chosen;
    }

    /** Selects these as far as they are there. */
    void select(Set<?> wanted) {
        table.deselectAll();
        table.select(IntStream.range(0, shown.size()).filter(i -> wanted.contains(shown.get(i))).toArray());
        choose();
    }

    /** Shows others in the order that was chosen; what is selected stays so. */
    void show(List<IssuedEntry> entries) {
        read = entries;
        arrange();
    }

    private void sort(IssuedColumn column, boolean descending) {
        Comparator<IssuedEntry> first = column.order(Instant.now());
        order = Optional.of(descending ? first.reversed() : first);
        arrange();
    }

    private void cancel() {
        if (ordering != null) {
            ordering.cancel();
            ordering = null;
        }
    }

    private void arrange() {
        cancel();
        List<IssuedEntry> unordered = read;
        if (order.isEmpty() || unordered.size() <= AT_ONCE) {
            put(ordered(unordered, order));
            return;
        }
        Display display = table.getDisplay();
        Optional<Comparator<IssuedEntry>> wanted = order;
        Job[] own = new Job[1];
        own[0] = Job.create(table.getSortColumn().getText(), (ICoreRunnable) monitor -> {
            List<IssuedEntry> done = ordered(unordered, wanted);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (own[0] == ordering && !table.isDisposed()) {
                        put(done);
                    }
                });
            }
        });
        own[0].setSystem(true);
        ordering = own[0];
        ordering.schedule();
    }

    private static List<IssuedEntry> ordered(List<IssuedEntry> entries, Optional<Comparator<IssuedEntry>> order) {
        return order.map(by -> entries.stream().sorted(by).toList()).orElse(entries);
    }

    private void put(List<IssuedEntry> lines) {
        boolean all = !chosen.isEmpty() && chosen.size() == shown.size() && lines.size() == shown.size();
        Set<String> before = chosen.size() > MOST_KEPT ? Set.of() : new HashSet<>(chosen.stream().map(IssuedEntry::serial).toList());
        int top = table.getTopIndex();
        table.deselectAll();
        shown = lines;
        if (lines.size() < table.getItemCount()) {
            // To take away lines one by one takes GTK seconds; to take away all takes it no time.
            table.setItemCount(0);
        }
        table.setItemCount(lines.size());
        table.clearAll();
        table.setTopIndex(Math.clamp(top, 0, Math.max(0, lines.size() - 1)));
        if (all) {
            table.selectAll();
        } else if (!before.isEmpty()) {
            table.select(IntStream.range(0, lines.size()).filter(i -> before.contains(lines.get(i).serial())).toArray());
        }
        ColumnWidths.fit(table);
        choose();
    }

    /** By place: nothing is filled for it. */
    private void choose() {
        chosen = table.getSelectionCount() == shown.size() ? shown
                : Arrays.stream(table.getSelectionIndices()).filter(i -> i >= 0 && i < shown.size()).mapToObj(shown::get).toList();
        selected.run();
    }

    private void fill(Event event) {
        // A line that is going may still be asked for.
        if (event.index < 0 || event.index >= shown.size()) {
            return;
        }
        IssuedEntry entry = shown.get(event.index);
        TableItem item = (TableItem) event.item;
        Instant now = Instant.now();
        item.setData(entry);
        item.setText(new String[] { entry.state(now).in(Locale.getDefault()), entry.subject(), Moments.text(entry.notAfter()),
            entry.template(), entry.serial(), entry.request() });
        item.setImage(0, icons.of(entry.icon(now)));
    }
}
