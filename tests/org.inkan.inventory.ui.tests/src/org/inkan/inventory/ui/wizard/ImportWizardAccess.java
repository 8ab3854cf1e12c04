package org.inkan.inventory.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the wizard that imports a list of hosts. */
final class ImportWizardAccess {

    private final ImportHostsWizard wizard;
    private final WizardDialog dialog;
    private final WidgetFinder finder;

    ImportWizardAccess(IWorkbenchWindow window, Optional<Path> file) {
        wizard = new ImportHostsWizard(file);
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        finder = new WidgetFinder(dialog.getShell());
    }

    WizardDialog dialog() {
        return dialog;
    }

    boolean complete() {
        return dialog.getCurrentPage().isPageComplete();
    }

    /** Waits until the page stands on the screen as it is. */
    void painted() {
        int[] paints = new int[1];
        Control page = dialog.getCurrentPage().getControl();
        page.addListener(SWT.Paint, e -> paints[0]++);
        page.redraw();
        EventLoop.waitUntil("painted", () -> paints[0] > 1 || paints[0] > 0 && !page.getDisplay().readAndDispatch());
    }

    /** Waits until the page is complete and goes on. */
    void next() {
        EventLoop.waitUntil("complete: " + message(), this::complete);
        dialog.showPage(dialog.getCurrentPage().getNextPage());
    }

    void back() {
        dialog.showPage(dialog.getCurrentPage().getPreviousPage());
    }

    /** Goes from the first page to the last and waits for the rows. */
    void result() {
        next();
        next();
        checked();
    }

    void checked() {
        EventLoop.waitUntil("checked", () -> finder.widget(Button.class, "import.again").isEnabled());
    }

    void type(String id, String text) {
        finder.widget(Text.class, "import." + id).setText(text);
    }

    String text(String id) {
        return finder.widget(Text.class, "import." + id).getText();
    }

    String label(String id) {
        return finder.widget(Label.class, "import." + id).getText();
    }

    void choose(String id, int index) {
        Combo combo = finder.widget(Combo.class, "import." + id);
        combo.select(index);
        finder.send(combo, SWT.Selection, new Event());
    }

    void choose(String id, String item) {
        choose(id, List.of(finder.widget(Combo.class, "import." + id).getItems()).indexOf(item));
    }

    String chosen(String id) {
        return finder.widget(Combo.class, "import." + id).getText();
    }

    void press(String id) {
        Button button = finder.widget(Button.class, "import." + id);
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
            button.setSelection(true);
            if (id.equals("pasted")) {
                finder.widget(Button.class, "import.fromFile").setSelection(false);
            }
        }
        finder.send(button, SWT.Selection, new Event());
    }

    boolean enabled(String id) {
        return finder.widget(Control.class, "import." + id).isEnabled();
    }

    List<String> headers() {
        return Stream.of(finder.widget(Table.class, "import.beginning").getColumns()).map(TableColumn::getText).toList();
    }

    /** A row of a table with its cells joined by a bar. */
    List<String> rows(String id, int most) {
        Table table = finder.widget(Table.class, "import." + id);
        return IntStream.range(0, Math.min(most, table.getItemCount())).mapToObj(row -> IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> table.getItem(row).getText(column)).reduce((a, b) -> a + "|" + b).orElse("")).toList();
    }

    int count(String id) {
        return finder.widget(Table.class, "import." + id).getItemCount();
    }

    void select(int row) {
        Table table = finder.widget(Table.class, "import.rows");
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        finder.send(table, SWT.Selection, event);
    }

    /** What the page says: an error, a warning or what to do. */
    String message() {
        return dialog.getCurrentPage().getErrorMessage() != null ? dialog.getCurrentPage().getErrorMessage()
                : String.valueOf(dialog.getCurrentPage().getMessage());
    }

    boolean canFinish() {
        return wizard.canFinish();
    }

    void finish() {
        if (!wizard.canFinish() || !wizard.performFinish()) {
            throw new AssertionError("Finish is off: " + message());
        }
        dialog.close();
    }
}
