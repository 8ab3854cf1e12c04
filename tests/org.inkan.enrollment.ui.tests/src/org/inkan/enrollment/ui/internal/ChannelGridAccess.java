package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the matrix of the channels. */
final class ChannelGridAccess {

    private final WidgetFinder finder;

    ChannelGridAccess(Composite root) {
        finder = new WidgetFinder(root);
    }

    /** Turns to the list (0) or the matrix (1). */
    void turn(int tab) {
        TabFolder tabs = finder.widget(TabFolder.class, "channels.tabs");
        tabs.setSelection(tab);
        Event event = new Event();
        event.item = tabs.getItem(tab);
        finder.send(tabs, SWT.Selection, event);
        EventLoop.waitUntil("shown", () -> finder.find(tab == 1 ? "channels.grid" : "channels.table").isPresent());
    }

    Table table() {
        return finder.widget(Table.class, "channels.grid");
    }

    boolean scrolls() {
        return finder.find("channels.grid.scroll").isPresent();
    }

    void scroll(int column) {
        Slider slider = finder.widget(Slider.class, "channels.grid.scroll");
        slider.setSelection(column);
        finder.send(slider, SWT.Selection, new Event());
    }

    /** Headings from left to right, the one of the machines first. */
    List<String> headings() {
        return Stream.of(table().getColumns()).map(TableColumn::getText).toList();
    }

    List<String> machines() {
        return IntStream.range(0, table().getItemCount()).mapToObj(line -> table().getItem(line).getText()).toList();
    }

    String cell(int line, String server) {
        return table().getItem(line).getText(headings().indexOf(server));
    }

    boolean picture(int line, String server) {
        return table().getItem(line).getImage(headings().indexOf(server)) != null;
    }

    void sort(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        finder.send(table(), SWT.KeyDown, event);
    }

    void click(int line, int column) {
        Event event = over(line, column);
        event.button = 1;
        finder.send(table(), SWT.MouseDown, event);
    }

    String hint(int line, int column) {
        finder.send(table(), SWT.MouseMove, over(line, column));
        return table().getToolTipText();
    }

    /** The table places its lines when it draws them, so new ones have no place at once. */
    private Event over(int line, int column) {
        Event event = new Event();
        EventLoop.waitUntil("line " + line + " is drawn", () -> {
            Rectangle bounds = table().getItem(line).getBounds(column);
            event.x = bounds.x + bounds.width / 2;
            event.y = bounds.y + bounds.height / 2;
            return bounds.width > 0 && table().getItem(new Point(event.x, event.y)) == table().getItem(line);
        });
        return event;
    }

    /** How many lines hold anything; what nobody has seen is not filled. */
    long filled() {
        List<Object> data = new ArrayList<>();
        for (int i = 0; i < table().getItemCount(); i++) {
            // getItem makes the item but does not fill it; getText would.
            data.add(table().getItem(i).getData());
        }
        return data.stream().filter(each -> each != null).count();
    }
}
