package org.inkan.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

/** Keeps the workspace in step with the open fleet: its project is open and refreshed when files changed. Says why where it cannot. */
final class FleetProjectOpener implements Consumer<Optional<FleetFolder>> {

    private final FleetProjects projects = new FleetProjects(ResourcesPlugin.getWorkspace());
    private final Consumer<Optional<Problem>> result;
    private Optional<FleetFolder> wanted = Optional.empty();
    private final Job job = new Job(Texts.beside(FleetProjectOpener.class).text("FleetProjectOpener_job").in(Locale.getDefault())) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return follow(monitor);
        }
    };

    /** {@code result} is told after each attempt, in a thread of the platform: what is in the way, or nothing. */
    FleetProjectOpener(Consumer<Optional<Problem>> result) {
        this.result = result;
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setSystem(true);
    }

    @Override
    public void accept(Optional<FleetFolder> folder) {
        synchronized (this) {
            wanted = folder;
        }
        job.schedule();
    }

    /** Without it the platform would have to read the whole folder again at the next start. */
    void save() {
        job.cancel();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(FleetProjectOpener.class).log(Status.warning(e.getStatus().getMessage(), e));
        }
    }

    private synchronized Optional<FleetFolder> wanted() {
        return wanted;
    }

    private IStatus follow(IProgressMonitor monitor) {
        Optional<FleetFolder> folder = wanted();
        try {
            if (folder.isEmpty()) {
                projects.closeAll(monitor);
            } else {
                projects.open(folder.get().path(), monitor).refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
            result.accept(Optional.empty());
        } catch (ProblemException e) {
            // A fleet in a folder that cannot be written is shown by the views all the same; only its files are not.
            result.accept(Optional.of(e.problem()));
        } catch (CoreException e) {
            ILog.of(FleetProjectOpener.class).log(Status.warning(e.getStatus().getMessage(), e));
        }
        return Status.OK_STATUS;
    }
}
