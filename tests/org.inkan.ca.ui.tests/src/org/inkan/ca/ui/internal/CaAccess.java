package org.inkan.ca.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.WidgetId;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What an operator does in the view of the certification authorities and in its dialogs. */
final class CaAccess {

    private final WidgetFinder finder;

    CaAccess(Composite root) {
        finder = new WidgetFinder(root);
    }

    /** The dialog that shows a widget of that id, once it is there. */
    static CaAccess dialog(String id) {
        Shell[] found = new Shell[1];
        EventLoop.waitUntil("dialog with " + id, () -> {
            found[0] = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> new WidgetFinder(shell).find(id).isPresent())
                    .findFirst().orElse(null);
            return found[0] != null;
        });
        return new CaAccess(found[0]);
    }

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> shows(id));
    }

    boolean shows(String id) {
        return finder.find(id).isPresent();
    }

    void waitForRows(String table, int count) {
        EventLoop.waitUntil(count + " rows in " + table,
                () -> finder.find(table).map(Table.class::cast).filter(t -> t.getItemCount() == count).isPresent());
    }

    int rows(String table) {
        return finder.widget(Table.class, table).getItemCount();
    }

    void waitForCell(String table, int row, int column, String part) {
        EventLoop.waitUntil(part + " in " + table, () -> finder.find(table).map(Table.class::cast)
                .filter(t -> t.getItemCount() > row && t.getItem(row).getText(column).contains(part)).isPresent());
    }

    String cell(String table, int row, int column) {
        return finder.widget(Table.class, table).getItem(row).getText(column);
    }

    /** The picture in a cell. */
    Optional<Image> picture(String table, int row, int column) {
        return Optional.ofNullable(finder.widget(Table.class, table).getItem(row).getImage(column));
    }

    void focus(String id) {
        Table table = finder.widget(Table.class, id);
        table.setFocus();
        finder.send(table, SWT.FocusIn, new Event());
    }

    /** A click on a heading. */
    void sort(String table, int column) {
        finder.widget(Table.class, table).getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    /** How many lines of a virtual table have ever been filled. */
    long filled(String id) {
        Table table = finder.widget(Table.class, id);
        return IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getData() != null).count();
    }

    String text(String id) {
        return finder.widget(Text.class, id).getText();
    }

    void select(String id, int... rows) {
        Table table = finder.widget(Table.class, id);
        table.setFocus();
        finder.send(table, SWT.FocusIn, new Event());
        table.setSelection(rows);
        Event event = new Event();
        event.item = table.getItem(rows[0]);
        finder.send(table, SWT.Selection, event);
    }

    /** What Enter does with the selected row. */
    void open(String id) {
        Table table = finder.widget(Table.class, id);
        Event event = new Event();
        event.item = table.getSelection()[0];
        finder.send(table, SWT.DefaultSelection, event);
    }

    void tab(String id) {
        CTabFolder folder = finder.widget(CTabFolder.class, "ca.tabs");
        folder.setSelection(Arrays.stream(folder.getItems()).filter(item -> id.equals(WidgetId.of(item))).findFirst().orElseThrow());
        finder.send(folder, SWT.Selection, new Event());
    }

    void press(String id) {
        finder.send(finder.widget(Button.class, id), SWT.Selection, new Event());
    }

    boolean enabled(String id) {
        return finder.widget(Button.class, id).isEnabled();
    }

    void type(String id, String text) {
        finder.widget(Text.class, id).setText(text);
    }

    void choose(String id, int index) {
        Combo combo = finder.widget(Combo.class, id);
        combo.select(index);
        finder.send(combo, SWT.Selection, new Event());
    }

    /** The lines of the menu of a table. */
    String menu(String id) {
        var menu = finder.widget(Table.class, id).getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        String lines = String.join("|", Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList());
        menu.notifyListeners(SWT.Hide, new Event());
        return lines;
    }
}
