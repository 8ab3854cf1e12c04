package org.inkan.opsmgr.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.expiry.ExpiryBar;
import org.inkan.opsmgr.ui.expiry.ExpiryScale;
import org.inkan.opsmgr.ui.expiry.ExpiryTimeline;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** The timeline in words and bars, and the hosts of the chosen bar. */
final class ExpiryPage extends Composite {

    /** More hosts are not read one by one; the button selects all of them among the hosts. */
    private static final int LISTED = 500;
    private static final int[] WEIGHTS = { 60, 40 };
    private static final int NAME_WIDTH = 220;
    private static final int END_WIDTH = 140;

    private final Texts texts = Texts.beside(ExpiryPage.class);
    private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
    private final Consumer<List<HostRow>> selected;
    private final Label summary;
    private final ExpiryChart chart;
    private final Label bar;
    private final Table table;
    private ExpiryTimeline timeline;
    private int current;

    /** {@code scaled} gets another scale that was chosen, {@code selected} the hosts a person selects. */
    ExpiryPage(Composite parent, ExpiryScale scale, Consumer<ExpiryScale> scaled, Consumer<List<HostRow>> selected) {
        super(parent, SWT.NONE);
        this.selected = selected;
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        Composite head = row(this);
        summary = WidgetId.mark(new Label(head, SWT.WRAP), "expiry.summary");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        Combo scales = WidgetId.mark(new Combo(head, SWT.READ_ONLY), "expiry.scale");
        Stream.of(ExpiryScale.values()).forEach(each -> scales.add(each.label().in(Locale.getDefault())));
        scales.select(scale.ordinal());
        scales.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> scaled.accept(ExpiryScale.values()[scales.getSelectionIndex()])));
        SashForm halves = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        chart = new ExpiryChart(halves, this::choose);
        Composite right = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        Composite title = row(right);
        bar = WidgetId.mark(new Label(title, SWT.WRAP), "expiry.bar");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        var all = WidgetId.mark(new org.eclipse.swt.widgets.Button(title, SWT.PUSH), "expiry.selectAll");
        all.setText(texts.text("ExpiryPage_selectAll").in(Locale.getDefault()));
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept(hosts())));
        table = table(right);
        halves.setWeights(WEIGHTS);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        return row;
    }

    private Table table(Composite parent) {
        Table list = WidgetId.mark(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "expiry.hosts");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        list.setHeaderVisible(true);
        column(list, "ExpiryPage_host", NAME_WIDTH);
        column(list, "ExpiryPage_end", END_WIDTH);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept(Arrays.stream(list.getSelection())
                .map(TableItem::getData).filter(HostRow.class::isInstance).map(HostRow.class::cast).toList())));
        return list;
    }

    private void column(Table list, String key, int width) {
        TableColumn column = new TableColumn(list, SWT.LEFT);
        column.setText(texts.text(key).in(Locale.getDefault()));
        column.setWidth(width);
    }

    /** Shows another timeline; the chosen bar stays as far as it is there. */
    void show(ExpiryTimeline newTimeline) {
        boolean keep = timeline != null && current < newTimeline.bars().size()
                && timeline.bars().get(current).from().equals(newTimeline.bars().get(current).from());
        timeline = newTimeline;
        summary.setText(timeline.summary().in(Locale.getDefault()));
        int place = keep ? current : timeline.firstFilled().orElse(0);
        chart.show(timeline, place);
        choose(place);
    }

    private void choose(int place) {
        current = place;
        ExpiryBar chosen = timeline.bars().get(place);
        bar.setText(chosen.text().in(Locale.getDefault()));
        table.setRedraw(false);
        table.removeAll();
        hosts().stream().limit(LISTED).forEach(this::line);
        if (hosts().size() > LISTED) {
            new TableItem(table, SWT.NONE).setText(texts.text("ExpiryPage_more", hosts().size() - LISTED).in(Locale.getDefault()));
        }
        ColumnWidths.fit(table);
        table.setRedraw(true);
        layout(true, true);
    }

    private void line(HostRow host) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(host);
        item.setText(new String[] { host.name(), host.notAfter().map(format::format).orElse("") });
    }

    private List<HostRow> hosts() {
        return timeline.bars().get(current).hosts();
    }

    /** The timeline as text. */
    String lines() {
        return timeline.lines(Locale.getDefault());
    }

    @Override
    public boolean setFocus() {
        return !chart.isDisposed() && chart.setFocus();
    }
}
