package org.inkan.inventory.ui.wizard;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.ui.work.BackgroundWork;

/** Work for one page in the background. Only the latest counts; what it found reaches the page as long as that is there. */
public final class Latest {

    private final Control page;
    private Job job;

    /** For what {@code page} shows. */
    public Latest(Control page) {
        this.page = page;
        page.addDisposeListener(e -> cancel());
    }

    /** Starts after {@code delay} milliseconds; {@code done} or {@code failed} is called in the end unless it is cancelled. */
    public <T> void start(Text name, int delay, BackgroundWork.Task<T> task, Consumer<T> done, Consumer<Problem> failed) {
        cancel();
        Job[] own = new Job[1];
        own[0] = Job.create(name.in(Locale.getDefault()), monitor -> {
            try {
                T found = task.run(monitor);
                later(own[0], () -> done.accept(found));
            } catch (ProblemException e) {
                later(own[0], () -> failed.accept(e.problem()));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
            return Status.OK_STATUS;
        });
        job = own[0];
        job.schedule(delay);
    }

    /** Ends what is running, if anything is; nothing is heard of it any more, even if it is found already. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void later(Job from, Runnable update) {
        if (page.isDisposed()) {
            return;
        }
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed() && job == from) {
                update.run();
            }
        });
    }
}
