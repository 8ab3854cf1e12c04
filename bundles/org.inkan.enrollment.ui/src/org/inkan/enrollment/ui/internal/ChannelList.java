package org.inkan.enrollment.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.enrollment.ChannelPair;
import org.inkan.enrollment.ui.channels.ChannelColumn;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.enrollment.ui.channels.ChannelTable;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.SortHeadings;
import org.inkan.ui.WidgetId;

/** The channels one below the other. Only rows in sight are ever filled. */
final class ChannelList {

    private final Table table;
    private final ChannelIcons icons;
    private final SortHeadings<ChannelColumn> headings;
    private ChannelTable channels;

    /** {@code selected} gets the chosen channels whenever a person chooses others. */
    ChannelList(Composite parent, ChannelTable channels, Consumer<List<ChannelRow>> selected) {
        this.channels = channels;
        table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "channels.table");
        icons = new ChannelIcons(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        headings = new SortHeadings<>(table, this::sort);
        for (ChannelColumn column : ChannelColumn.values()) {
            headings.add(column, column.title(), column.width());
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected.accept(selected()));
    }

    Table table() {
        return table;
    }

    List<ChannelRow> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < channels.size()).mapToObj(channels::get).toList();
    }

    /** Shows others, in the order that was chosen; nothing is selected. */
    void show(ChannelTable others) {
        channels = others;
        headings.sorted().ifPresent(column -> channels.sort(column, headings.isDescending()));
        table.deselectAll();
        table.setItemCount(channels.size());
        table.clearAll();
        ColumnWidths.fit(table);
    }

    /** Selects what {@code wanted} accepts, wherever it is. */
    void select(Predicate<ChannelRow> wanted) {
        table.deselectAll();
        table.select(IntStream.range(0, channels.size()).filter(i -> wanted.test(channels.get(i))).toArray());
    }

    /** The same, and brings it into sight. */
    void reveal(Predicate<ChannelRow> wanted) {
        select(wanted);
        table.showSelection();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        ChannelPair pair = channels.get(event.index).pair();
        item.setImage(0, icons.of(pair.state()));
        for (ChannelColumn column : ChannelColumn.values()) {
            item.setText(column.ordinal(), column.text(pair, Locale.getDefault()));
        }
    }

    private void sort(ChannelColumn column, boolean descending) {
        List<ChannelRow> before = selected();
        channels.sort(column, descending);
        show(channels);
        select(before::contains);
    }
}
