package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelGap;
import org.inkan.enrollment.ChannelPair;
import org.inkan.enrollment.ui.channels.ChannelColumn;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.enrollment.ui.channels.ChannelTable;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** Filter, list of channels, and what the chosen one lacks with what to do. Only rows in sight are ever filled. */
final class ChannelsPage extends Composite {

    private static final int[] WEIGHTS = { 70, 30 };

    private final Texts texts = Texts.beside(ChannelsPage.class);
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private ChannelTable channels;
    private final ChannelSelection selection;
    private Text filter;
    private Combo state;
    private Label count;
    private final Table table;
    private final Text detail;

    ChannelsPage(Composite parent, IWorkbenchPartSite site, List<ChannelRow> rows, ChannelSelection selection, Runnable refresh) {
        super(parent, SWT.NONE);
        this.selection = selection;
        channels = new ChannelTable(rows, Locale.getDefault());
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        bar(refresh);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = table(sash);
        detail = WidgetId.mark(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "channels.detail");
        sash.setWeights(WEIGHTS);
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        table.setMenu(menu.createContextMenu(table));
        site.registerContextMenu(menu, selection);
        apply();
    }

    private void bar(Runnable refresh) {
        Composite bar = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        filter = WidgetId.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "channels.filter");
        filter.setMessage(text("filter"));
        filter.addModifyListener(event -> apply());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        state = WidgetId.mark(new Combo(bar, SWT.READ_ONLY), "channels.state");
        states(0);
        state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> apply()));
        count = WidgetId.mark(new Label(bar, SWT.RIGHT), "channels.count");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(count);
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

    /** Shows what is known now; filter, order and selection stay. */
    void show(List<ChannelRow> rows) {
        Set<String> chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(channels::get).map(row -> ends(row.pair()))
                .collect(Collectors.toSet());
        channels = new ChannelTable(rows, Locale.getDefault());
        states(Math.max(0, state.getSelectionIndex()));
        if (table.getSortColumn() != null) {
            channels.sort(ChannelColumn.values()[table.indexOf(table.getSortColumn())], table.getSortDirection() == SWT.DOWN);
        }
        apply();
        table.select(IntStream.range(0, channels.size()).filter(i -> chosen.contains(ends(channels.get(i).pair()))).toArray());
        if (table.getSelectionCount() > 0) {
            selected();
        }
    }

    private static String ends(ChannelPair pair) {
        return pair.machine().host() + '\n' + pair.server().host();
    }

    private Table table(Composite parent) {
        Table made = WidgetId.mark(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "channels.table");
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        for (ChannelColumn column : ChannelColumn.values()) {
            TableColumn header = new TableColumn(made, SWT.LEFT);
            header.setText(column.title().in(Locale.getDefault()));
            header.setWidth(column.width());
            header.setMoveable(true);
            header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(header, column)));
        }
        made.addListener(SWT.SetData, this::fill);
        made.addListener(SWT.Selection, event -> selected());
        return made;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        ChannelPair pair = channels.get(event.index).pair();
        item.setImage(0, resources.create(EnrollmentIcons.descriptor(switch (pair.state()) {
            case MISSING -> "denied";
            case UNKNOWN -> "pending";
            case WAITING -> "prepared";
            case READY -> "issued";
        })));
        for (ChannelColumn column : ChannelColumn.values()) {
            item.setText(column.ordinal(), column.text(pair, Locale.getDefault()));
        }
    }

    private void sort(TableColumn header, ChannelColumn column) {
        boolean descending = table.getSortColumn() == header && table.getSortDirection() == SWT.UP;
        channels.sort(column, descending);
        table.setSortColumn(header);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        apply();
    }

    private void apply() {
        int index = state.getSelectionIndex();
        channels.filter(filter.getText(), index <= 0 ? Optional.empty() : Optional.of(ChannelPair.State.values()[index - 1]));
        table.deselectAll();
        table.setItemCount(channels.size());
        table.clearAll();
        ColumnWidths.fit(table);
        count.setText(texts.text("ChannelsPage_count", channels.size(), channels.total()).in(Locale.getDefault()));
        detail.setText(text("choose"));
        selection.set(List.of());
    }

    private void selected() {
        List<ChannelRow> rows = Arrays.stream(table.getSelectionIndices()).mapToObj(channels::get).toList();
        selection.set(rows);
        if (!rows.isEmpty()) {
            detail.setText(explained(rows.getFirst().pair()));
        }
    }

    private String explained(ChannelPair pair) {
        Locale locale = Locale.getDefault();
        StringBuilder lines = new StringBuilder(pair.machine().host()).append(" \u2194 ").append(pair.server().host()).append('\n')
                .append(pair.state().label().in(locale)).append('\n');
        for (ChannelGap gap : pair.gaps()) {
            lines.append('\n').append(gap.what().in(locale)).append('\n').append(gap.next().in(locale)).append('\n');
        }
        return lines.toString();
    }

    @Override
    public boolean setFocus() {
        return !filter.isDisposed() && filter.setFocus();
    }

    private String text(String key) {
        return texts.text("ChannelsPage_" + key).in(Locale.getDefault());
    }
}
