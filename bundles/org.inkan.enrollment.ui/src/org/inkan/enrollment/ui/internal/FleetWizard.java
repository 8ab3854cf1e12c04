package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
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
    private final IObservableValue<Optional<FleetContent>> content = new WritableValue<>(Optional.empty(), null);
    private final IObservableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);

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

    /** What there is to choose from; whoever reads it while it is observed hears when it comes. */
    final Optional<FleetContent> content() {
        return content.getValue();
    }

    /** Why there is nothing to choose from; empty when there is. */
    final Optional<IStatus> obstacle() {
        Texts texts = Texts.beside(FleetWizard.class);
        if (folder().isEmpty()) {
            return Optional.of(PageState.wrong(texts.text("FleetWizard_noFleet")));
        }
        Optional<IStatus> unreadable = problem.getValue().map(p -> PageState.wrong(Text.joined(" ", List.of(p.what(), p.next()))));
        return unreadable.or(() -> content.getValue().isEmpty()
                ? Optional.of(PageState.missing(texts.text("FleetWizard_reading"))) : Optional.empty());
    }

    /** Reads the fleet and tells {@code done} in the user-interface thread, unless the wizard is gone by then. */
    final void read(Consumer<FleetContent> done) {
        folder().ifPresent(folder -> Job.createSystem(getWindowTitle(), monitor -> {
            try {
                FleetContent read = FleetContent.read(folder);
                later(() -> {
                    done.accept(read);
                    content.setValue(Optional.of(read));
                });
            } catch (ProblemException e) {
                later(() -> problem.setValue(Optional.of(e.problem())));
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
