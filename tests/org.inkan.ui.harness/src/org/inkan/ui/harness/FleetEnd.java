package org.inkan.ui.harness;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.inkan.ui.ActiveFleet;

/** Closes the open fleet so that its folder can be deleted: the platform writes there until its project is closed. */
public final class FleetEnd {

    private FleetEnd() {
    }

    /** Waits for all jobs, closes, and waits until nothing is written any more. */
    public static void close(ActiveFleet fleet) {
        EventLoop.waitUntil("all jobs are over", () -> Job.getJobManager().isIdle());
        Optional<IProject> project = fleet.project();
        fleet.close();
        EventLoop.waitUntil("the platform writes nothing there any more", () -> project.isEmpty() || !project.get().isOpen());
    }
}
