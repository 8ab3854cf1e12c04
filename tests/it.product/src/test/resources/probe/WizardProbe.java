package probe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Compiled by the test and started beside the installed product: opens a wizard, writes down what its lists offer, and ends. */
public final class WizardProbe implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> look(workbench));
    }

    private static void look(IWorkbench workbench) {
        StringBuilder seen = new StringBuilder();
        try {
            IWorkbenchWizard wizard = workbench.getNewWizardRegistry().findWizard(System.getProperty("probe.wizard")).createWizard();
            wizard.init(workbench, StructuredSelection.EMPTY);
            WizardDialog dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            collect(dialog.getShell(), seen);
            dialog.close();
            Files.write(Path.of(System.getProperty("probe.out")), seen.toString().getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(seen.toString(), e);
        } finally {
            workbench.close();
        }
    }

    private static void collect(Control control, StringBuilder seen) {
        if (control instanceof Table table) {
            for (TableItem item : table.getItems()) {
                seen.append(item.getText()).append('\n');
            }
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, seen);
            }
        }
    }
}
