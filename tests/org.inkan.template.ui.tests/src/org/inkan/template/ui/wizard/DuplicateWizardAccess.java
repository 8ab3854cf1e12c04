package org.inkan.template.ui.wizard;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the wizard that duplicates templates. */
final class DuplicateWizardAccess implements AutoCloseable {

    private final DuplicateWizard wizard = new DuplicateWizard();
    private final WizardDialog dialog;
    private final WidgetFinder finder;

    DuplicateWizardAccess() {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        finder = new WidgetFinder(dialog.getShell());
    }

    Shell shell() {
        return dialog.getShell();
    }

    void choose(String label) {
        Table table = finder.widget(Table.class, "duplicate.origins");
        for (int row = 0; row < table.getItemCount(); row++) {
            if (table.getItem(row).getText().equals(label)) {
                table.setSelection(row);
                Event event = new Event();
                event.item = table.getItem(row);
                finder.send(table, SWT.Selection, event);
                return;
            }
        }
        throw new AssertionError("no template " + label);
    }

    int origins() {
        return finder.widget(Table.class, "duplicate.origins").getItemCount();
    }

    void type(String field, String text) {
        finder.widget(Text.class, "duplicate." + field).setText(text);
    }

    String text(String field) {
        return finder.widget(Text.class, "duplicate." + field).getText();
    }

    boolean enabled(String field) {
        return finder.widget(Text.class, "duplicate." + field).isEnabled();
    }

    void next() {
        dialog.showPage(wizard.getNextPage(dialog.getCurrentPage() instanceof org.eclipse.jface.wizard.IWizardPage page ? page : null));
    }

    void back() {
        dialog.showPage(wizard.getStartingPage());
    }

    int messageType() {
        return ((org.eclipse.jface.wizard.WizardPage) dialog.getCurrentPage()).getMessageType();
    }

    int findings() {
        return finder.widget(Table.class, "duplicate.findings").getItemCount();
    }

    boolean complete() {
        return wizard.canFinish();
    }

    String error() {
        return dialog.getErrorMessage() == null ? "" : dialog.getErrorMessage();
    }

    void finish() {
        if (!wizard.performFinish()) {
            throw new AssertionError("the wizard stays open");
        }
        dialog.close();
    }

    @Override
    public void close() {
        if (dialog.getShell() != null) {
            dialog.close();
        }
    }
}
