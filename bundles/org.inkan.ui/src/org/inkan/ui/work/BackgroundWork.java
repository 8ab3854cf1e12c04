package org.inkan.ui.work;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;

/**
 * Runs work of a person in the background, with progress and cancel. A workbench service. What goes wrong is shown by
 * {@link org.inkan.ui.Prompts}, never as a stack trace. {@link #start} is for the user-interface thread.
 */
public interface BackgroundWork {

    /**
     * Work that may take long.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Task<T> {

        /** Does it, outside the user-interface thread; checks {@code monitor} for cancellation. */
        T run(IProgressMonitor monitor) throws ProblemException;
    }

    /**
     * Starts it.
     *
     * @param name what a person reads in the progress view
     * @param task the work
     * @param done gets the result in the user-interface thread; not called after a problem, a cancel or the end of the workbench
     */
    <T> Job start(Text name, Task<T> task, Consumer<T> done);

    /** Like {@link #start}, for work that changes files of the open fleet: afterwards, whatever the outcome, everyone is told. */
    <T> Job change(Text name, Task<T> task, Consumer<T> done);
}
