package org.inkan.enrollment.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.command.CommandLine;

/** A wizard about the open fleet, which it reads in the background. Adapts to the command that does the same. */
abstract class FleetWizard extends Wizard implements INewWizard, IAdaptable {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private Optional<FleetContent> content = Optional.empty();
    private Optional<Problem> problem = Optional.empty();

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // The fleet is that of the workbench, whatever is selected.
    }

    final IWorkbenchWindow window() {
        return window;
    }

    final Optional<FleetFolder> folder() {
        return window.getService(ActiveFleet.class).folder();
    }

    final Optional<FleetContent> content() {
        return content;
    }

    /** Why there is nothing to choose from; empty when there is. */
    final Optional<Text> obstacle() {
        Texts texts = Texts.beside(FleetWizard.class);
        if (folder().isEmpty()) {
            return Optional.of(texts.text("FleetWizard_noFleet"));
        }
        return problem.map(p -> Text.joined(" ", java.util.List.of(p.what(), p.next())))
                .or(() -> content.isEmpty() ? Optional.of(texts.text("FleetWizard_reading")) : Optional.empty());
    }

    /** Reads the fleet and tells {@code done} in the user-interface thread, unless the wizard is gone by then. */
    final void read(Consumer<FleetContent> done, Runnable failed) {
        folder().ifPresent(folder -> Job.createSystem(getWindowTitle(), monitor -> {
            try {
                FleetContent read = FleetContent.read(folder);
                later(() -> {
                    content = Optional.of(read);
                    done.accept(read);
                });
            } catch (ProblemException e) {
                later(() -> {
                    problem = Optional.of(e.problem());
                    failed.run();
                });
            }
        }).schedule());
    }

    final void later(Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (getContainer() != null && getContainer().getShell() != null && !getContainer().getShell().isDisposed()) {
                update.run();
            }
        });
    }

    /** The command for what the pages hold now. */
    abstract Optional<CommandLine> command();

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == CommandLine.class ? adapter.cast(command().orElse(null)) : null;
    }

    static String in(Text text) {
        return text.in(Locale.getDefault());
    }
}
