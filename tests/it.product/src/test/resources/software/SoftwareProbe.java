package org.inkan.app.internal.software;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;

/**
 * Compiled by the test and started inside the installed product: installs what the archive {@code probe.source} has with the
 * dialog, or without an archive uninstalls what was added; writes down what a person is asked, and ends.
 */
public final class SoftwareProbe implements IStartup {

    private static final int TICK = 100;
    private final String source = System.getProperty("probe.source", "");
    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private Shell shell;

    @Override
    public void earlyStartup() {
        workbench.getDisplay().asyncExec(() -> {
            try {
                open();
            } catch (RuntimeException | LinkageError e) {
                // The test reads it; a workbench that waits for a person would only tell it that time is up.
                note(e.toString());
                workbench.close();
            }
        });
    }

    private void open() {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        window.getService(IEclipseContext.class).set(Prompts.class, new Answers());
        SoftwareDialog dialog = new SoftwareDialog(window);
        dialog.setBlockOnOpen(false);
        dialog.open();
        shell = dialog.getShell();
        String table = source.isEmpty() ? "software.added" : "software.offered";
        if (!source.isEmpty()) {
            click("software.archive");
        }
        whenFilled(table, () -> {
            Table features = (Table) control(shell, table);
            features.getItem(0).setChecked(true);
            features.notifyListeners(SWT.Selection, new Event());
            note(features.getItem(0).getText());
            if (!source.isEmpty()) {
                Button accept = (Button) control(shell, "software.accept");
                accept.setSelection(true);
                accept.notifyListeners(SWT.Selection, new Event());
            }
            click(source.isEmpty() ? "software.uninstall" : "software.install");
        });
    }

    /** The list is filled and nothing is under way, so that a click counts. */
    private void whenFilled(String table, Runnable then) {
        workbench.getDisplay().timerExec(TICK, () -> {
            Table features = (Table) control(shell, table);
            if (features.getItemCount() > 0 && features.isEnabled()) {
                then.run();
            } else {
                whenFilled(table, then);
            }
        });
    }

    private void click(String id) {
        ((Button) control(shell, id)).notifyListeners(SWT.Selection, new Event());
    }

    private static Control control(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            Control found = id.equals(child.getData(WidgetId.KEY)) ? child
                    : child instanceof Composite composite ? control(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void note(String line) {
        try {
            Files.writeString(Path.of(System.getProperty("probe.out")), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Answers implements Prompts {

        @Override
        public Optional<Path> folder(Shell parent, Text question) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> file(Shell parent, Text question, String... endings) {
            return Optional.of(Path.of(source));
        }

        @Override
        public Optional<Path> save(Shell parent, Text question, String suggestedName) {
            return Optional.empty();
        }

        /** The second question of an installation, and the only one of an uninstallation, is whether to start again: that ends this. */
        @Override
        public boolean confirm(Shell parent, Text question, Text consequence, Text action) {
            note(action.in(Locale.ENGLISH) + ": " + consequence.in(Locale.ENGLISH));
            if (action.in(Locale.ENGLISH).equals("Restart")) {
                workbench.getDisplay().asyncExec(workbench::close);
                return false;
            }
            return true;
        }

        @Override
        public void problem(Shell parent, Problem problem) {
            note(problem.line(Locale.ENGLISH));
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
