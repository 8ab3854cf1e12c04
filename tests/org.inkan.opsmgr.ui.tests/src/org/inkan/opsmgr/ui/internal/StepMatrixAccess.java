package org.inkan.opsmgr.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.opsmgr.ui.matrix.StateFilter;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the view <em>Hosts</em>. */
final class StepMatrixAccess {

    private final WidgetFinder finder = new WidgetFinder(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    void waitForHosts(int count) {
        EventLoop.waitUntil(count + " hosts", () -> finder.find("hosts.table").map(Table.class::cast)
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

    void filter(String text) {
        finder.widget(Text.class, "hosts.filter").setText(text);
    }

    void show(StateFilter state) {
        Combo combo = finder.widget(Combo.class, "hosts.state");
        combo.select(state.ordinal());
        finder.send(combo, SWT.Selection, new Event());
    }

    String cell(int row, int column) {
        return table().getItem(row).getText(column);
    }

    void select(int row) {
        table().setSelection(row);
        Event event = new Event();
        event.item = table().getItem(row);
        finder.send(table(), SWT.Selection, event);
    }

    void sortBy(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    String count() {
        return finder.widget(Label.class, "hosts.count").getText();
    }

    String evidence() {
        return finder.widget(Text.class, "hosts.evidence").getText();
    }

    private Table table() {
        return finder.widget(Table.class, "hosts.table");
    }
}
