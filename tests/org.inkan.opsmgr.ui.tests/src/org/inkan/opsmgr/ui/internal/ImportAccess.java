package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.inventory.ui.wizard.ImportHostsWizard;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;

/** What a person does in the wizard that takes a list of hosts into a fleet. */
final class ImportAccess {

    private final WizardDialog dialog;
    private final WidgetFinder finder;

    ImportAccess() {
        EventLoop.waitUntil("the wizard of the import", () -> found().isPresent());
        dialog = found().orElseThrow();
        finder = new WidgetFinder(dialog.getShell());
    }

    private static Optional<WizardDialog> found() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getData)
                .filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast)
                .filter(each -> each.getCurrentPage() != null && each.getCurrentPage().getWizard() instanceof ImportHostsWizard).findFirst();
    }

    /** Gives the list and goes to the last page. */
    void list(Path file) {
        finder.widget(Text.class, "import.file").setText(file.toString());
        result();
    }

    /** Goes on with what is given to the last page. */
    void result() {
        EventLoop.waitUntil("the list is read", () -> dialog.getCurrentPage().isPageComplete());
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        EventLoop.waitUntil("the rows are checked", () -> dialog.getCurrentPage().isPageComplete());
    }

    String summary() {
        return finder.widget(Label.class, "import.summary").getText();
    }

    int rows() {
        return finder.widget(Table.class, "import.rows").getItemCount();
    }

    void finish() {
        if (!dialog.getCurrentPage().getWizard().performFinish()) {
            throw new AssertionError("not finished");
        }
        dialog.close();
    }

    void cancel() {
        dialog.close();
    }
}
