package org.inkan.opsmgr.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.enrollment.Stage;
import org.inkan.opsmgr.ui.matrix.Grouping;
import org.inkan.opsmgr.ui.matrix.HostColumn;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.StateFilter;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the view <em>Hosts</em>. */
final class StepMatrixAccess {

    private final WidgetFinder finder = new WidgetFinder(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    void waitForHosts(int count) {
        EventLoop.waitUntil(count + " hosts", () -> finder.find("hosts.table").isPresent() && total() == count);
    }

    /** How many hosts are shown; the table itself holds only those on the screen. */
    private int total() {
        Matcher number = Pattern.compile("\\d+").matcher(count());
        List<Integer> numbers = number.results().map(found -> Integer.valueOf(found.group())).toList();
        return numbers.isEmpty() ? -1 : "ja".equals(Locale.getDefault().getLanguage()) ? numbers.get(1) : numbers.get(0);
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

    /** Every cell on the screen against what its host says, in words and by its picture; a heading has but its name. */
    void compare(List<HostRow> rows) {
        for (TableItem item : table().getItems()) {
            Optional<HostRow> host = rows.stream().filter(row -> row.name().equals(item.getText(0))).findFirst();
            for (int i = 1; i < HostColumn.all().size(); i++) {
                HostColumn column = HostColumn.all().get(i);
                assertEquals(host.map(row -> column.text(row, Locale.getDefault())).orElse(""), item.getText(i), column.id());
                assertEquals(host.flatMap(column::state).isPresent(), item.getImage(i) != null, column.id());
            }
        }
    }

    /** A click on a line, with the keys of {@code mask} held. */
    void select(int row, int mask) {
        Event event = over(row, 0);
        event.button = 1;
        event.stateMask = mask;
        finder.send(table(), SWT.MouseDown, event);
    }

    void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        finder.send(table(), SWT.KeyDown, event);
    }

    void group(Grouping grouping) {
        Combo combo = finder.widget(Combo.class, "hosts.grouping");
        combo.select(grouping.ordinal());
        finder.send(combo, SWT.Selection, new Event());
    }

    /** Lines from top to bottom, as far as they are on the screen. */
    List<String> lines() {
        return Stream.of(table().getItems()).map(item -> item.getText(0)).toList();
    }

    List<String> highlighted() {
        return Stream.of(table().getSelection()).map(item -> item.getText(0)).toList();
    }

    /** Names of the hosts the workbench takes for selected. */
    List<String> selected() {
        IStructuredSelection selection = (IStructuredSelection) PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getSelectionService().getSelection(StepMatrixView.ID);
        return Stream.of(selection.toArray()).map(each -> Adapters.adapt(each, String.class)).toList();
    }

    /** How far the selected host at a place has come. */
    Stage stage(int index) {
        IStructuredSelection selection = (IStructuredSelection) PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getSelectionService().getSelection(StepMatrixView.ID);
        return ((HostRow) selection.toList().get(index)).row().stage();
    }

    String hint() {
        return table().getToolTipText();
    }

    void hover(int row, int column) {
        finder.send(table(), SWT.MouseMove, over(row, column));
    }

    /** The table places its lines when it draws them, so new ones have no place at once. */
    private Event over(int row, int column) {
        Event event = new Event();
        EventLoop.waitUntil("line " + row + " is drawn", () -> {
            Rectangle bounds = table().getItem(row).getBounds(column);
            event.x = bounds.x + bounds.width / 2;
            event.y = bounds.y + bounds.height / 2;
            return table().getItem(new Point(event.x, event.y)) == table().getItem(row);
        });
        return event;
    }

    void sortBy(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    /** What the menu of the view offers to sort by, with "descending" at the end. */
    List<IAction> sortMenu() {
        return Stream.of(new SortMenu().getContributionItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).toList();
    }

    String count() {
        return finder.widget(Label.class, "hosts.count").getText();
    }

    private Table table() {
        return finder.widget(Table.class, "hosts.table");
    }
}
