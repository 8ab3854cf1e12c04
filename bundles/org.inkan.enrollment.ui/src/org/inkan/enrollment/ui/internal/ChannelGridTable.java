package org.inkan.enrollment.ui.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.enrollment.ui.channels.ChannelCell;
import org.inkan.enrollment.ui.channels.ChannelColumn;
import org.inkan.enrollment.ui.channels.ChannelGrid;
import org.inkan.enrollment.ui.channels.ChannelGrid.Place;
import org.inkan.enrollment.ui.channels.ColumnWindow;
import org.inkan.ui.WidgetId;

/**
 * The channels as a grid with a line for each machine and a column for each server. The column of the machines stays where
 * it is: beside it stand as many servers as fit, and a scroll bar of its own moves them. Only cells in sight are ever filled.
 */
final class ChannelGridTable extends Composite {

    private static final int MARGIN = 34; // of a cell: its picture, and the arrow of the order
    private static final int MEASURED = 20;
    private static final int WIDEST = 360;

    private final Table table;
    private final Slider slider;
    private final ChannelIcons icons;
    private final Font bold;
    private ChannelGrid grid;
    private ColumnWindow window = new ColumnWindow(0, 1, 0);
    private int width;
    private Optional<String> sortedBy = Optional.empty();
    private Optional<Place> focus = Optional.empty();

    ChannelGridTable(Composite parent, ChannelGrid grid) {
        super(parent, SWT.NONE);
        this.grid = grid;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        table = WidgetId.mark(new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "channels.grid");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        slider = WidgetId.mark(new Slider(this, SWT.HORIZONTAL | SWT.NO_FOCUS), "channels.grid.scroll");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(slider);
        slider.setVisible(false);
        icons = new ChannelIcons(table);
        bold = new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(ChannelColumn.MACHINE.title().in(Locale.getDefault())).addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> sort(Optional.empty(), 0)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.PaintItem, this::frame);
        table.addListener(SWT.Resize, event -> arrange(false));
        slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> scroll(slider.getSelection())));
    }

    Table table() {
        return table;
    }

    ChannelGrid grid() {
        return grid;
    }

    ColumnWindow window() {
        return window;
    }

    /** The cell the keyboard is at. */
    Optional<Place> focus() {
        return focus;
    }

    Optional<ChannelCell> cell() {
        return focus.map(grid::cell);
    }

    /** Shows another grid in the order that was chosen; the keyboard stays at its machine and server as far as they are there. */
    void show(ChannelGrid other) {
        Optional<ChannelCell> before = cell();
        int top = table.getTopIndex();
        grid = other;
        // The table may ask for a line as soon as it has another number of them.
        window = new ColumnWindow(grid.servers().size(), window.room(), window.first());
        order();
        focus = before.flatMap(cell -> grid.find(cell.machine(), cell.server()));
        table.deselectAll();
        table.setItemCount(grid.size());
        measure();
        arrange(true);
        focus.ifPresent(place -> table.setSelection(place.line()));
        // What comes in from the disk moves nothing under the eyes of whoever reads.
        table.setTopIndex(Math.clamp(top, 0, Math.max(0, grid.size() - 1)));
    }

    /** Moves the keyboard to a cell and brings it into sight. */
    void reveal(Place place) {
        focus = Optional.of(place);
        scroll(window.revealing(place.column()).first());
        if (table.getSelectionIndex() != place.line()) {
            table.setSelection(place.line());
        }
        table.showSelection();
        table.redraw();
    }

    private void scroll(int first) {
        ColumnWindow wanted = window.from(first);
        if (!wanted.equals(window)) {
            window = wanted;
            headings();
            table.clearAll();
            slider.setSelection(window.first());
        }
    }

    /** Text and headings decide how wide a column is, so that none is cut and as many as possible fit. */
    private void measure() {
        Locale locale = Locale.getDefault();
        GC gc = new GC(table);
        try {
            int cells = IntStream.range(0, grid.size()).limit(MEASURED).boxed().flatMap(line -> IntStream.range(0, grid.servers().size())
                    .mapToObj(column -> grid.cell(new Place(line, column)).text(locale))).distinct()
                    .mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
            int machines = widest(gc, IntStream.range(0, grid.size()).mapToObj(grid::machine));
            gc.setFont(bold);
            int headings = widest(gc, grid.servers().stream());
            width = Math.min(WIDEST, Math.max(cells, headings) + MARGIN);
            machines = Math.max(machines, gc.textExtent(table.getColumn(0).getText()).x);
            table.getColumn(0).setWidth(Math.min(WIDEST, machines + MARGIN));
        } finally {
            gc.dispose();
        }
    }

    /** Of many names only the longest are measured. */
    private static int widest(GC gc, Stream<String> names) {
        return names.sorted(Comparator.comparingInt(String::length).reversed()).limit(MEASURED).mapToInt(name -> gc.textExtent(name).x)
                .max().orElse(0);
    }

    /** Gives the servers as many columns as there is room for. */
    private void arrange(boolean fresh) {
        int room = width == 0 ? 1 : (table.getClientArea().width - table.getColumn(0).getWidth()) / width;
        ColumnWindow wanted = new ColumnWindow(grid.servers().size(), room, window.first());
        if (!fresh && wanted.equals(window)) {
            return;
        }
        window = wanted;
        while (table.getColumnCount() > window.visible() + 1) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < window.visible() + 1) {
            int index = table.getColumnCount() - 1;
            column("").addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(
                    Optional.of(grid.servers().get(window.first() + index)), index + 1)));
        }
        headings();
        table.clearAll();
        boolean scrolls = window.scrolls();
        ((GridData) slider.getLayoutData()).exclude = !scrolls;
        slider.setVisible(scrolls);
        if (scrolls) {
            slider.setValues(window.first(), 0, window.total(), window.visible(), 1, window.visible());
        }
        layout();
    }

    private TableColumn column(String name) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        return column;
    }

    private void headings() {
        table.setSortColumn(sortedBy.isEmpty() && table.getSortDirection() != SWT.NONE ? table.getColumn(0) : null);
        for (int i = 0; i < window.visible(); i++) {
            TableColumn column = table.getColumn(i + 1);
            String server = grid.servers().get(window.first() + i);
            column.setText(server);
            column.setToolTipText(grid.summary(window.first() + i).in(Locale.getDefault()));
            column.setWidth(width);
            if (sortedBy.filter(server::equals).isPresent()) {
                table.setSortColumn(column);
            }
        }
    }

    /** By the name of the machine, or by the state at a server. */
    private void sort(Optional<String> server, int column) {
        boolean same = table.getSortColumn() == table.getColumn(column);
        sortedBy = server;
        table.setSortDirection(same && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
        show(grid);
    }

    private void order() {
        boolean descending = table.getSortDirection() == SWT.DOWN;
        if (sortedBy.isPresent()) {
            grid.sortByServer(sortedBy.get(), descending);
        } else if (table.getSortDirection() != SWT.NONE) {
            grid.sortByMachine(descending);
        }
    }

    private void fill(Event event) {
        if (event.index < 0 || event.index >= grid.size()) {
            return;
        }
        TableItem item = (TableItem) event.item;
        item.setData(event.index);
        item.setText(0, grid.machine(event.index));
        for (int i = 0; i < window.visible(); i++) {
            ChannelCell cell = grid.cell(new Place(event.index, window.first() + i));
            item.setText(i + 1, cell.text(Locale.getDefault()));
            item.setImage(i + 1, cell.state().map(icons::of).orElse(null));
        }
    }

    /** The line is selected as a whole, so that its machine is seen; the cell the keyboard is at has a frame besides. */
    private void frame(Event event) {
        boolean here = focus.filter(place -> place.column() == window.first() + event.index - 1
                && Integer.valueOf(place.line()).equals(event.item.getData())).isPresent();
        if (here && event.index > 0) {
            int cellWidth = table.getColumn(event.index).getWidth();
            int left = ((TableItem) event.item).getBounds(event.index).x;
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(left + 1, event.y + 1, cellWidth - 3, event.height - 3);
        }
    }

    @Override
    public boolean setFocus() {
        return !table.isDisposed() && table.setFocus();
    }
}
