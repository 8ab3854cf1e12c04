package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelPair;
import org.inkan.enrollment.ui.channels.ChannelCell;
import org.inkan.enrollment.ui.channels.ChannelGrid;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.enrollment.ui.channels.ChannelTable;
import org.inkan.ui.FilterBar;
import org.inkan.ui.WidgetId;

/** Filter, the channels as a list and as a matrix, and what the chosen one lacks with what to do. */
final class ChannelsPage extends Composite {

    private static final int[] WEIGHTS = { 70, 30 };
    private static final int MATRIX = 1;

    private final Texts texts = Texts.beside(ChannelsPage.class);
    private ChannelTable channels;
    private final RowSelection<ChannelRow> selection;
    private Text filter;
    private Combo state;
    private Label count;
    private final TabFolder tabs;
    private final ChannelList list;
    private final ChannelGridTable grid;
    private final Text detail;

    ChannelsPage(Composite parent, IWorkbenchPartSite site, List<ChannelRow> rows, RowSelection<ChannelRow> selection, Runnable refresh) {
        super(parent, SWT.NONE);
        this.selection = selection;
        channels = new ChannelTable(rows, Locale.getDefault());
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar(refresh);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = WidgetId.mark(new TabFolder(sash, SWT.TOP), "channels.tabs");
        list = new ChannelList(tabs, channels, this::chosen);
        grid = new ChannelGridTable(tabs, new ChannelGrid(List.of(), List.of()));
        new ChannelGridKeys(grid, this::tell);
        tab("list", list.table());
        tab("matrix", grid);
        detail = WidgetId.mark(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "channels.detail");
        sash.setWeights(WEIGHTS);
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        list.table().setMenu(menu.createContextMenu(this));
        grid.table().setMenu(menu.getMenu());
        addListener(SWT.Dispose, event -> menu.dispose());
        site.registerContextMenu(menu, selection);
        apply();
    }

    private void bar(Runnable refresh) {
        FilterBar bar = new FilterBar(this, "channels.filter", texts.text("ChannelsPage_filter"), this::apply);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = bar.field();
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "channels.state");
        states(0);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "channels.count");
        count.setLayoutData(new RowData(160, SWT.DEFAULT));
        Button again = WidgetId.mark(new Button(bar, SWT.PUSH), "channels.refresh");
        again.setText(text("refresh"));
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh.run()));
    }

    private void states(int chosen) {
        List<String> labels = new ArrayList<>(List.of(texts.text("ChannelsPage_all", channels.total()).in(Locale.getDefault())));
        for (ChannelPair.State each : ChannelPair.State.values()) {
            labels.add(each.label().in(Locale.getDefault()) + " (" + channels.count(each) + ")");
        }
        state.setItems(labels.toArray(String[]::new));
        state.select(chosen);
    }

    private void tab(String key, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text(key));
        item.setControl(control);
    }

    /** Comes up with the matrix in front, or the list; {@code chosen} is told whenever a person takes the other. */
    void form(boolean matrix, Consumer<Boolean> chosen) {
        tabs.setSelection(matrix ? MATRIX : 0);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.accept(isMatrix());
            turned();
        }));
        tell();
    }

    private boolean isMatrix() {
        return tabs.getSelectionIndex() == MATRIX;
    }

    /** Who turns from one form to the other finds the channel there that was chosen here. */
    private void turned() {
        if (isMatrix()) {
            list.selected().stream().findFirst().map(ChannelCell::of).flatMap(cell -> grid.grid().find(cell.machine(), cell.server()))
                    .ifPresent(grid::reveal);
        } else {
            Optional<ChannelRow> row = grid.cell().flatMap(ChannelCell::row);
            list.reveal(each -> row.filter(each::equals).isPresent());
        }
        tell();
    }

    /** Shows what is known now; filter, order and selection stay. */
    void show(List<ChannelRow> rows) {
        channels = new ChannelTable(rows, Locale.getDefault());
        states(Math.max(0, state.getSelectionIndex()));
        List<String> before = list.selected().stream().map(ChannelsPage::ends).toList();
        refresh();
        list.select(row -> before.contains(ends(row)));
        tell();
    }

    private static String ends(ChannelRow row) {
        return row.pair().machine().host() + '\n' + row.pair().server().host();
    }

    private void apply() {
        refresh();
        tell();
    }

    private void refresh() {
        int index = state.getSelectionIndex();
        channels.filter(filter.getText(), index <= 0 ? Optional.empty() : Optional.of(ChannelPair.State.values()[index - 1]));
        list.show(channels);
        grid.show(new ChannelGrid(channels.all(), channels.shown()));
        count.setText(texts.text("ChannelsPage_count", channels.size(), channels.total()).in(Locale.getDefault()));
    }

    private void tell() {
        if (isMatrix()) {
            selection.set(grid.cell().flatMap(ChannelCell::row).map(List::of).orElse(List.of()));
            detail.setText(grid.cell().map(cell -> cell.explained(Locale.getDefault())).orElseGet(() -> text("chooseCell")));
        } else {
            chosen(list.selected());
        }
    }

    private void chosen(List<ChannelRow> rows) {
        selection.set(rows);
        detail.setText(rows.isEmpty() ? text("choose") : ChannelCell.of(rows.getFirst()).explained(Locale.getDefault()));
    }

    @Override
    public boolean setFocus() {
        return !filter.isDisposed() && filter.setFocus();
    }

    private String text(String key) {
        return texts.text("ChannelsPage_" + key).in(Locale.getDefault());
    }
}
