package org.inkan.template.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the view <em>Certificate Templates</em>. */
final class TemplatesViewAccess {

    private final WidgetFinder finder = new WidgetFinder(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    void waitForRows(int count) {
        EventLoop.waitUntil(count + " templates", () -> finder.find("templates.table").map(Table.class::cast)
                .filter(table -> table.getItemCount() == count).isPresent());
    }

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    boolean shows(String id) {
        return finder.find(id).isPresent();
    }

    void click(String id) {
        finder.send(finder.widget(Control.class, id), SWT.Selection, new Event());
    }

    void filter(String words) {
        finder.widget(Text.class, "templates.filter").setText(words);
    }

    String cell(int row, int column) {
        return table().getItem(row).getText(column);
    }

    void sortBy(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    void select(int... rows) {
        table().setSelection(rows);
        Event event = new Event();
        event.item = table().getItem(rows[0]);
        finder.send(table(), SWT.Selection, event);
    }

    void open(int row) {
        select(row);
        Event event = new Event();
        event.item = table().getItem(row);
        finder.send(table(), SWT.DefaultSelection, event);
    }

    private Table table() {
        return finder.widget(Table.class, "templates.table");
    }
}
