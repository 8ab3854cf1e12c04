package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.inkan.opsmgr.ui.expiry.ExpiryScale;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the view <em>Expiry</em>. */
final class ExpiryAccess {

    private final WidgetFinder finder = new WidgetFinder(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    String summary() {
        return finder.widget(Label.class, "expiry.summary").getText();
    }

    String bar() {
        return finder.widget(Label.class, "expiry.bar").getText();
    }

    void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        finder.send(finder.widget(Control.class, "expiry.chart"), SWT.KeyDown, event);
    }

    void scale(ExpiryScale scale) {
        Combo combo = finder.widget(Combo.class, "expiry.scale");
        combo.select(scale.ordinal());
        finder.send(combo, SWT.Selection, new Event());
    }

    List<String> hosts() {
        return Stream.of(table().getItems()).map(item -> item.getText(0)).toList();
    }

    void select(int row) {
        table().setSelection(row);
        finder.send(table(), SWT.Selection, new Event());
    }

    void selectAll() {
        finder.send(finder.widget(Control.class, "expiry.selectAll"), SWT.Selection, new Event());
    }

    Composite page() {
        return finder.widget(Label.class, "expiry.summary").getParent().getParent();
    }

    private Table table() {
        return finder.widget(Table.class, "expiry.hosts");
    }
}
