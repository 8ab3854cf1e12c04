package hosts;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.WidgetId;

/** What somebody sees and does in the view of hosts. For the thread of the user interface. */
final class Screen {

    private final Shell shell;

    Screen(Shell shell) {
        this.shell = shell;
    }

    /** What the view says about the number of hosts; empty as long as it shows none. */
    String count() {
        return find(shell, "hosts.count") instanceof Label label ? label.getText() : "";
    }

    /** Text of the first line. */
    String first() {
        return find(shell, "hosts.table") instanceof Table table && table.getItemCount() > 0 ? table.getItem(0).getText(0) : "";
    }

    void filter(String text) {
        ((Text) find(shell, "hosts.filter")).setText(text);
    }

    void group(int index) {
        Combo combo = (Combo) find(shell, "hosts.grouping");
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    void sort(String column) {
        TableColumn header = Arrays.stream(table().getColumns())
                .filter(each -> Objects.equals(WidgetId.of(each), "hosts.column." + column)).findFirst().orElseThrow();
        header.notifyListeners(SWT.Selection, new Event());
    }

    void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private Table table() {
        return (Table) find(shell, "hosts.table");
    }

    private static Control find(Control control, String id) {
        if (id.equals(WidgetId.of(control))) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
