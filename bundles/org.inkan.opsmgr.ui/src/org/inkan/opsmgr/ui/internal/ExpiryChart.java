package org.inkan.opsmgr.ui.internal;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.inkan.opsmgr.ui.expiry.ExpiryBar;
import org.inkan.opsmgr.ui.expiry.ExpiryTimeline;
import org.inkan.opsmgr.ui.expiry.Urgency;
import org.inkan.ui.WidgetId;

/** The bars. What is urgent has stripes and a sign, not only a colour. Arrow keys, Home, End and the mouse choose a bar. */
final class ExpiryChart extends Composite {

    private static final int MOST_LABELS = 9;
    private static final int STRIPES = 6;
    private static final int HEADROOM = 5;

    private final Chart chart;
    private final Control plot;
    private final IntConsumer chosen;
    private final LocalResourceManager resources;
    private ExpiryTimeline timeline;
    private int current;

    /** {@code chosen} gets the place of a bar a person chose. */
    ExpiryChart(Composite parent, IntConsumer chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        setLayout(new org.eclipse.swt.layout.FillLayout());
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        chart = new Chart(this, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : new IAxis[] { chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0) }) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setVisible(false);
        }
        plot = WidgetId.mark(chart.getPlotArea().getControl(), "expiry.chart");
        chart.getPlotArea().addCustomPaintListener(this::paint);
        plot.addListener(SWT.KeyDown, this::key);
        plot.addListener(SWT.MouseDown, this::mouse);
        plot.addListener(SWT.FocusIn, e -> plot.redraw());
        plot.addListener(SWT.FocusOut, e -> plot.redraw());
        plot.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        plot.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = timeline == null ? "" : timeline.bars().get(current).text().in(Locale.getDefault());
            }
        });
        addListener(SWT.Paint, e -> dress());
    }

    void show(ExpiryTimeline newTimeline, int place) {
        timeline = newTimeline;
        current = place;
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        IAxis time = chart.getAxisSet().getXAxis(0);
        time.enableCategory(true);
        time.setCategorySeries(labels());
        for (Urgency urgency : Urgency.values()) {
            IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.BAR, urgency.name());
            series.setYSeries(timeline.bars().stream().mapToDouble(bar -> bar.urgency() == urgency ? bar.hosts().size() : 0).toArray());
            series.setBarColor(color(urgency));
            series.setBarOverlay(true);
        }
        time.setRange(new Range(0, timeline.bars().size() - 1));
        int highest = timeline.bars().stream().mapToInt(bar -> bar.hosts().size()).max().orElse(1);
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, highest + Math.max(1, highest / HEADROOM)));
        chart.getAxisSet().getYAxis(0).setIntegerDataPointAxis(true);
        chart.suspendUpdate(false);
        dress();
        chart.redraw();
    }

    /** So many dates beside each other could not be read; the bar that is chosen is described in words. */
    private String[] labels() {
        int each = (timeline.bars().size() + MOST_LABELS - 1) / MOST_LABELS;
        String[] labels = new String[timeline.bars().size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % each == 0 ? timeline.bars().get(i).label(Locale.getDefault()) : " ";
        }
        return labels;
    }

    private Color color(Urgency urgency) {
        if (getDisplay().getHighContrast()) {
            // Stripes and signs tell them apart.
            return getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        }
        return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(switch (urgency) {
            case OVERDUE -> new RGB(0xc6, 0x4a, 0x42);
            case SOON -> new RGB(0xc7, 0x8a, 0x1f);
            case LATER -> new RGB(0x4a, 0x84, 0xb5);
        }));
    }

    /** The theme may change at any time; the chart has colours of its own and does not follow by itself. */
    private void dress() {
        Color ink = getForeground();
        if (!ink.equals(chart.getAxisSet().getXAxis(0).getTick().getForeground()) || !getBackground().equals(chart.getBackground())) {
            chart.setBackground(getBackground());
            chart.setBackgroundInPlotArea(getBackground());
            for (IAxis axis : new IAxis[] { chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0) }) {
                axis.getTick().setForeground(ink);
            }
        }
    }

    private void paint(PaintEvent event) {
        for (Urgency urgency : Urgency.values()) {
            if (chart.getSeriesSet().getSeries(urgency.name()) instanceof IBarSeries<?> series) {
                Rectangle[] bounds = series.getBounds();
                for (int i = 0; i < Math.min(bounds.length, timeline.bars().size()); i++) {
                    if (timeline.bars().get(i).urgency() == urgency && bounds[i] != null) {
                        paint(event.gc, timeline.bars().get(i), bounds[i], i == current);
                    }
                }
            }
        }
    }

    private void paint(GC gc, ExpiryBar bar, Rectangle area, boolean isCurrent) {
        gc.setForeground(getForeground());
        if (bar.urgency() != Urgency.LATER && area.height > 0) {
            Rectangle before = gc.getClipping();
            gc.setClipping(area.intersection(before));
            for (int x = area.x - area.height; x < area.x + area.width; x += bar.urgency() == Urgency.OVERDUE ? STRIPES : 2 * STRIPES) {
                gc.drawLine(x, area.y + area.height, x + area.height, area.y);
            }
            gc.setClipping(before);
        }
        if (!bar.hosts().isEmpty()) {
            String text = (bar.hosts().size() + " " + bar.urgency().sign()).strip();
            Point size = gc.textExtent(text);
            gc.drawText(text, area.x + (area.width - size.x) / 2, Math.max(0, area.y - size.y - 1), true);
        }
        if (isCurrent) {
            gc.setLineWidth(plot.isFocusControl() ? 3 : 2);
            gc.drawRectangle(area.x - 2, Math.max(1, area.y - 2), area.width + 3, area.height + 3);
            gc.setLineWidth(1);
        }
    }

    private void key(Event event) {
        int last = timeline.bars().size() - 1;
        int target = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Math.max(0, current - 1);
            case SWT.ARROW_RIGHT -> Math.min(last, current + 1);
            case SWT.HOME -> 0;
            case SWT.END -> last;
            default -> -1;
        };
        if (target >= 0) {
            choose(target);
            event.doit = false;
        }
    }

    private void mouse(Event event) {
        plot.forceFocus();
        long place = Math.round(chart.getAxisSet().getXAxis(0).getDataCoordinate(event.x));
        if (place >= 0 && place < timeline.bars().size()) {
            choose((int) place);
        }
    }

    private void choose(int place) {
        current = place;
        plot.redraw();
        plot.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
        chosen.accept(place);
    }

    @Override
    public boolean setFocus() {
        return plot.forceFocus();
    }
}
