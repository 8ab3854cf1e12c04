package org.inkan.ui.internal;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Work as a job of the platform. */
final class JobWork implements BackgroundWork {

    private final IServiceLocator services;
    private final Display display;

    JobWork(IServiceLocator services, Display display) {
        this.services = services;
        this.display = display;
    }

    @Override
    public <T> Job start(Text name, Task<T> task, Consumer<T> done) {
        return start(name, task, done, () -> { });
    }

    @Override
    public <T> Job change(Text name, Task<T> task, Consumer<T> done) {
        return start(name, task, done, () -> services.getService(ActiveFleet.class).filesChanged());
    }

    private <T> Job start(Text name, Task<T> task, Consumer<T> done, Runnable after) {
        Job job = new Job(name.in(Locale.getDefault())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return JobWork.this.run(task, monitor, done, after);
            }
        };
        job.setUser(true);
        // The person sees a problem once, by the prompt; the platform must not open a second dialog.
        job.setProperty(org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        job.schedule();
        return job;
    }

    private <T> IStatus run(Task<T> task, IProgressMonitor monitor, Consumer<T> done, Runnable after) {
        try {
            T result = task.run(monitor);
            later(() -> {
                after.run();
                done.accept(result);
            });
            return Status.OK_STATUS;
        } catch (ProblemException e) {
            later(() -> {
                after.run();
                prompts().problem(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), e.problem());
            });
            return Status.CANCEL_STATUS;
        } catch (OperationCanceledException e) {
            later(after);
            return Status.CANCEL_STATUS;
        }
    }

    /** A window may answer in the stead of the person, which is how tests do it. */
    private Prompts prompts() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (window == null ? services : window).getService(Prompts.class);
    }

    private void later(Runnable update) {
        if (!display.isDisposed()) {
            display.asyncExec(update);
        }
    }
}
