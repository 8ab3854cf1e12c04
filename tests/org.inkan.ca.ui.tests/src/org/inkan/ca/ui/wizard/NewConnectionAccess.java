package org.inkan.ca.ui.wizard;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the wizard for a new connection. */
final class NewConnectionAccess {

    private final NewConnectionWizard wizard;
    private final WizardDialog dialog;
    private final WidgetFinder finder;

    NewConnectionAccess(NewConnectionWizard wizard, IWorkbenchWindow window) {
        this.wizard = wizard;
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        finder = new WidgetFinder(dialog.getShell());
    }

    WizardDialog dialog() {
        return dialog;
    }

    /** Chooses the kind whose name contains the word, and goes on. */
    void kind(String id) {
        Table kinds = finder.widget(Table.class, "caWizard.kinds");
        for (int row = 0; row < kinds.getItemCount(); row++) {
            if (((org.inkan.ca.spi.BackendDescriptor) kinds.getItem(row).getData()).id().equals(id)) {
                kinds.setSelection(row);
                Event event = new Event();
                event.item = kinds.getItem(row);
                finder.send(kinds, SWT.Selection, event);
            }
        }
        next();
    }

    void next() {
        dialog.showPage(dialog.getCurrentPage().getNextPage());
    }

    void type(String id, String text) {
        finder.widget(Text.class, "caWizard." + id).setText(text);
    }

    void choose(String id, String value) {
        var combo = finder.widget(org.eclipse.swt.widgets.Combo.class, "caWizard." + id);
        combo.setText(value);
        finder.send(combo, SWT.Selection, new Event());
    }

    String text(String id) {
        return finder.widget(Text.class, "caWizard." + id).getText();
    }

    boolean shows(String id) {
        return finder.find("caWizard." + id).isPresent();
    }

    void press(String id) {
        finder.send(finder.widget(Button.class, "caWizard." + id), SWT.Selection, new Event());
    }

    String problem() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    void finish() {
        if (!wizard.canFinish() || !wizard.performFinish()) {
            throw new AssertionError("Finish is off: " + problem());
        }
        dialog.close();
    }
}
