package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.HostTable;
import org.inkan.ui.WidgetId;

/** The table of the matrix. Virtual: only rows that come into sight are ever filled. */
final class StepMatrixTable {

    private final HostTable hosts;
    private final List<HostColumn> columns;
    private final StepIcons icons;
    private final Table table;

    StepMatrixTable(Composite parent, HostTable hosts, List<HostColumn> columns, Consumer<HostRow> selected) {
        this.hosts = hosts;
        this.columns = columns;
        table = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "hosts.table");
        icons = new StepIcons(new LocalResourceManager(JFaceResources.getResources(), table));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        columns.forEach(this::column);
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.UP);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseMove, this::hover);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept(hosts.get(table.indexOf((TableItem) e.item)))));
    }

    /** Shows what the model now holds. */
    void update() {
        table.deselectAll();
        table.setItemCount(hosts.size());
        table.clearAll();
    }

    private void column(HostColumn column) {
        TableColumn header = WidgetId.mark(new TableColumn(table, SWT.LEFT), "hosts.column." + column.id());
        header.setText(column.title().in(Locale.getDefault()));
        header.setToolTipText(column.hint().in(Locale.getDefault()));
        header.setWidth(column.width());
        header.setMoveable(true);
        header.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(header, column)));
    }

    private void sort(TableColumn header, HostColumn column) {
        boolean descending = table.getSortColumn() == header && table.getSortDirection() == SWT.UP;
        hosts.sort(column, descending);
        table.setSortColumn(header);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        update();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        HostRow host = hosts.get(event.index);
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            item.setText(i, columns.get(i).text(host, Locale.getDefault()));
            columns.get(i).state(host).ifPresent(state -> item.setImage(at, icons.of(state)));
        }
    }

    private void hover(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = item == null ? null : hint(item, event);
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private String hint(TableItem item, Event event) {
        for (int i = 0; i < columns.size(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return columns.get(i).evidence(hosts.get(table.indexOf(item)), Locale.getDefault());
            }
        }
        return null;
    }
}
