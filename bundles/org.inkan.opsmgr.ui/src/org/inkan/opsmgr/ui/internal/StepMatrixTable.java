package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.opsmgr.ui.matrix.CellTexts;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostGroup;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.LineWindow;
import org.inkan.opsmgr.ui.matrix.MatrixLines;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.SortHeadings;
import org.inkan.ui.WidgetId;

/**
 * The table of the matrix. It holds only the lines on the screen and has a scroll bar of its own: the virtual table of
 * GTK takes four seconds to go from 100,000 rows to 10,000.
 */
final class StepMatrixTable extends Composite {

    /** To measure texts takes as long as to show them, so who types a filter does not wait for it at each key. */
    private static final int PAUSE = 300;

    private final LineWindow window = new LineWindow();
    private final List<HostColumn> columns = HostColumn.all();
    private final CellTexts texts = new CellTexts(Locale.getDefault());
    private final StepIcons icons;
    private final Font bold;
    private final Table table;
    private final Slider slider;
    private final SortHeadings<HostColumn> headings;
    private final Runnable fit = this::fit;
    private boolean fitted;

    /** {@code sort} gets the column of a heading that was chosen, and whether to sort downwards. */
    StepMatrixTable(Composite parent, SortHeadings.Order<HostColumn> sort) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        table = WidgetId.mark(new Table(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL), "hosts.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        slider = WidgetId.mark(new Slider(this, SWT.VERTICAL | SWT.NO_FOCUS), "hosts.scroll");
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(slider);
        slider.setVisible(false);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
        icons = new StepIcons(resources);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        headings = new SortHeadings<>(table, sort);
        columns.forEach(column -> WidgetId.mark(headings.add(column, column.title(), column.width()), "hosts.column." + column.id())
                .setToolTipText(column.hint().in(Locale.getDefault())));
        headings.mark(columns.getFirst(), false);
        table.addListener(SWT.Resize, e -> resized());
        slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> scroll(slider.getSelection())));
    }

    Table table() {
        return table;
    }

    LineWindow window() {
        return window;
    }

    List<HostColumn> columns() {
        return columns;
    }

    /** Shows other lines; see {@link LineWindow#show}. */
    void show(MatrixLines lines) {
        window.show(lines);
        fill();
        getDisplay().timerExec(fitted ? PAUSE : 0, fit);
        fitted = true;
    }

    private void fit() {
        if (!table.isDisposed()) {
            ColumnWidths.fit(table);
        }
    }

    void scroll(int top) {
        window.scroll(top);
        fill();
    }

    /** Puts what the window shows, and its selection, into the table. */
    void fill() {
        if (table.getItemCount() != window.visible()) {
            table.setItemCount(window.visible());
        }
        table.deselectAll();
        for (int i = 0; i < window.visible(); i++) {
            fill(table.getItem(i), window.top() + i);
            if (window.isSelected(window.top() + i)) {
                table.select(i);
            }
        }
        boolean scrolls = window.size() > window.height();
        if (scrolls != slider.getVisible()) {
            ((GridData) slider.getLayoutData()).exclude = !scrolls;
            slider.setVisible(scrolls);
            layout();
        }
        if (scrolls) {
            slider.setValues(window.top(), 0, window.size(), window.height(), 1, window.height());
        }
    }

    /** Sorts by a column and marks its heading. */
    void sort(HostColumn column, boolean descending) {
        headings.sort(column, descending);
    }

    /** The column the hosts are sorted by. */
    HostColumn sorted() {
        return headings.sorted().orElseThrow();
    }

    boolean isDescending() {
        return headings.isDescending();
    }

    private void resized() {
        int height = (table.getClientArea().height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight());
        if (height != window.height()) {
            window.height(height);
            fill();
        }
    }

    private void fill(TableItem item, int index) {
        switch (window.line(index)) {
            case HostRow host -> fill(item, host);
            case HostGroup group -> heading(item, group);
        }
    }

    private void fill(TableItem item, HostRow host) {
        TableLine line = TableLine.of(item);
        line.font(null);
        for (int i = 0; i < columns.size(); i++) {
            line.cell(i, texts.of(columns.get(i), host), columns.get(i).state(host).map(icons::of).orElse(null));
        }
    }

    private void heading(TableItem item, HostGroup group) {
        TableLine line = TableLine.of(item);
        line.font(bold);
        for (int i = 0; i < columns.size(); i++) {
            line.cell(i, i == 0 ? group.text(Locale.getDefault()) : "", null);
        }
    }

    @Override
    public boolean setFocus() {
        return !table.isDisposed() && table.setFocus();
    }
}
