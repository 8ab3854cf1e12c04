package org.inkan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.inkan.core.text.Text;

/**
 * The headings of a table that a person sorts: a click sorts upwards by that column, another one downwards, and the heading
 * shows it. All columns of the table are made here; what stands in them is its owner's affair. For the user-interface
 * thread only.
 *
 * @param <C> what the owner of the table knows a column by
 */
public final class SortHeadings<C> {

    /** Sorts what the table shows. */
    @FunctionalInterface
    public interface Order<C> {

        /** By this column from now on, from the largest to the smallest if {@code descending}. */
        void sort(C column, boolean descending);
    }

    private final Table table;
    private final Order<C> order;
    private final List<C> columns = new ArrayList<>();

    /** A click on a heading of {@code table} goes to {@code order}. */
    public SortHeadings(Table table, Order<C> order) {
        this.table = table;
        this.order = order;
    }

    /** Adds a column on the right, {@code width} pixels wide, that a person can move. */
    public TableColumn add(C column, Text title, int width) {
        TableColumn heading = new TableColumn(table, SWT.LEFT);
        heading.setText(title.in(Locale.getDefault()));
        heading.setWidth(width);
        heading.setMoveable(true);
        heading.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> sort(column, table.getSortColumn() == heading && table.getSortDirection() == SWT.UP)));
        columns.add(column);
        return heading;
    }

    /** Sorts as a click does. */
    public void sort(C column, boolean descending) {
        mark(column, descending);
        order.sort(column, descending);
    }

    /** Shows that the table is sorted so already. */
    public void mark(C column, boolean descending) {
        table.setSortColumn(table.getColumn(columns.indexOf(column)));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    /** The column that the table is sorted by; empty as long as nobody has chosen one. */
    public Optional<C> sorted() {
        return Optional.ofNullable(table.getSortColumn()).map(heading -> columns.get(table.indexOf(heading)));
    }

    /** Whether it is sorted from the largest to the smallest. */
    public boolean isDescending() {
        return table.getSortDirection() == SWT.DOWN;
    }
}
