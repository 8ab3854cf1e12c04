package org.inkan.ui.internal;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.inkan.inventory.FleetFolder;

/**
 * Notices what others change in the folder of the open fleet, the command line above all. It looks from time to time,
 * because no way to be told works on every file system, and a look at a few time stamps costs nothing.
 */
final class FleetWatch implements Consumer<Optional<FleetFolder>> {

    private static final long PERIOD = 2000;

    private final Executor ui;
    private final Runnable changed;
    private final Job job = Job.createSystem("fleet", (ICoreRunnable) monitor -> look());
    private Optional<FleetFolder> folder = Optional.empty();
    private Optional<FolderStamp> seen = Optional.empty();

    /** {@code ui} runs {@code changed}, which in turn has to call {@link #accept}. */
    FleetWatch(Executor ui, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
    }

    /** Another fleet is open, or everyone is about to read it again; looks before they do, so that no later change is lost. */
    @Override
    public void accept(Optional<FleetFolder> open) {
        synchronized (this) {
            folder = open;
            seen = open.map(FolderStamp::of);
        }
        job.cancel();
        if (open.isPresent()) {
            job.schedule(PERIOD);
        }
    }

    void stop() {
        accept(Optional.empty());
    }

    private void look() {
        Optional<FleetFolder> looked;
        synchronized (this) {
            looked = folder;
        }
        Optional<FolderStamp> now = looked.map(FolderStamp::of);
        synchronized (this) {
            if (!folder.equals(looked) || looked.isEmpty()) {
                return;
            }
            if (!seen.equals(now)) {
                ui.execute(() -> tell(looked));
            }
            seen = now;
        }
        job.schedule(PERIOD);
    }

    private void tell(Optional<FleetFolder> looked) {
        boolean still;
        synchronized (this) {
            still = folder.equals(looked);
        }
        if (still) {
            changed.run();
        }
    }
}
