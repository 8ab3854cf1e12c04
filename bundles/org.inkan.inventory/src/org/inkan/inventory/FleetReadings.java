package org.inkan.inventory;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;

/**
 * Reads a fleet once for all who want to look at it at the same time, as the views of a workbench do after each change.
 * What is read is shared, so nobody may change it; whoever wants to change a fleet reads it by {@link InventoryStore}.
 * Once nobody holds it any more it is forgotten. Thread-safe.
 */
public final class FleetReadings {

    /** Writing puts another file in the place of the old one, so an equal stamp is an equal file. */
    private record Stamp(FleetFolder folder, FileTime modified, long size, Object file) {

        static Stamp of(FleetFolder folder) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(folder.inventory(), BasicFileAttributes.class);
            return new Stamp(folder, attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    private Stamp stamp;
    private FutureTask<Fleet> reading;
    private WeakReference<Fleet> read = new WeakReference<>(null);

    /**
     * The fleet as its file now is.
     *
     * @throws ProblemException as {@link InventoryStore#load()}
     */
    public Fleet read(FleetFolder folder) throws ProblemException {
        Stamp now;
        try {
            now = Stamp.of(folder);
        } catch (IOException e) {
            // Reading it tells what is wrong.
            return InventoryStore.open(folder).load();
        }
        FutureTask<Fleet> task = new FutureTask<>(() -> InventoryStore.open(folder).load());
        synchronized (this) {
            Fleet known = read.get();
            if (now.equals(stamp) && known != null) {
                return known;
            }
            if (now.equals(stamp) && reading != null) {
                task = reading;
            } else {
                stamp = now;
                reading = task;
                read.clear();
            }
        }
        task.run();
        return result(task, folder);
    }

    /** The first one does the work, and the others, for whom there is nothing left to run, wait. */
    private Fleet result(FutureTask<Fleet> task, FleetFolder folder) throws ProblemException {
        try {
            Fleet fleet = task.get();
            finished(task, new WeakReference<>(fleet));
            return fleet;
        } catch (ExecutionException e) {
            finished(task, new WeakReference<>(null));
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return InventoryStore.open(folder).load();
        }
    }

    private synchronized void finished(FutureTask<Fleet> task, WeakReference<Fleet> fleet) {
        if (reading == task) {
            reading = null;
            read = fleet;
        }
    }
}
