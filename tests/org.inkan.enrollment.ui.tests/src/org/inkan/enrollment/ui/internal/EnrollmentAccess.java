package org.inkan.enrollment.ui.internal;

import java.util.Arrays;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the parts and wizards of the area Enrollment. */
final class EnrollmentAccess {

    private final WidgetFinder finder;

    EnrollmentAccess(Composite root) {
        finder = new WidgetFinder(root);
    }

    /** Opens a wizard without waiting for its end. */
    static WizardDialog open(IWizard wizard, Composite shell) {
        WizardDialog dialog = new WizardDialog(shell.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    void waitFor(String id) {
        EventLoop.waitUntil(id, () -> finder.find(id).isPresent());
    }

    boolean shows(String id) {
        return finder.find(id).isPresent();
    }

    void waitForRows(String table, int count) {
        EventLoop.waitUntil(count + " rows in " + table,
                () -> finder.find(table).map(Table.class::cast).filter(t -> t.getItemCount() == count).isPresent());
    }

    String cell(String table, int row, int column) {
        return finder.widget(Table.class, table).getItem(row).getText(column);
    }

    void select(String table, int row) {
        Table widget = finder.widget(Table.class, table);
        widget.setSelection(row);
        Event event = new Event();
        event.item = widget.getItem(row);
        finder.send(widget, SWT.Selection, event);
    }

    void type(String id, String text) {
        Control control = finder.widget(Control.class, id);
        if (control instanceof Combo combo) {
            combo.setText(text);
        } else {
            ((Text) control).setText(text);
        }
    }

    void choose(String id) {
        Button button = finder.widget(Button.class, id);
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Arrays.stream(button.getParent().getChildren()).filter(c -> c instanceof Button b && (b.getStyle() & SWT.RADIO) != 0
                    && b.getSelection() != (b == button)).forEach(c -> {
                        ((Button) c).setSelection(c == button);
                        finder.send(c, SWT.Selection, new Event());
                    });
            return;
        }
        button.setSelection(!button.getSelection());
        finder.send(button, SWT.Selection, new Event());
    }

    int rows(String table) {
        return finder.widget(Table.class, table).getItemCount();
    }

    String label(String id) {
        return finder.widget(org.eclipse.swt.widgets.Label.class, id).getText();
    }

    String text(String id) {
        return finder.widget(Text.class, id).getText();
    }
}
