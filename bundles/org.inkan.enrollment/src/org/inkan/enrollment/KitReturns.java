package org.inkan.enrollment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.opsmgr.kit.Accepted;

/**
 * Takes back what many hosts returned as one step: lock, read, accept, save. One bad file never stops the others; what
 * was accepted before a cancel is saved. Safe for use by a job.
 */
public final class KitReturns {

    private final FleetFolder folder;
    private final Clock clock;

    /** Returns into {@code folder}. */
    public KitReturns(FleetFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What became of one file.
     *
     * @param file     path, or path and name inside a zip file
     * @param accepted what it proves; empty if there is a problem
     * @param problem  why it was not read
     */
    public record Returned(String file, Optional<Accepted> accepted, Optional<Problem> problem) {

        /** Whether the host can go on with it. */
        public boolean usable() {
            return accepted.filter(Accepted::usable).isPresent();
        }
    }

    /**
     * Accepts files.
     *
     * @param paths results, requests, zip files of them, and folders, which stand for all results and requests in them
     * @param host  full computer name, where the reader knows better than the files
     * @throws ProblemException ENR-010 for a folder or zip file that cannot be read; if the fleet is locked or cannot be written
     */
    public List<Returned> run(List<Path> paths, Optional<String> host, IProgressMonitor monitor) throws ProblemException {
        List<ReturnedFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(found(path));
        }
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            try {
                return accept(files, new KitAcceptance(folder, fleet, clock), host, monitor);
            } finally {
                store.save(fleet);
            }
        }
    }

    private static List<ReturnedFile> found(Path path) throws ProblemException {
        try {
            return ReturnedFile.in(path);
        } catch (IOException e) {
            throw EnrollmentCode.UNREADABLE.problem(path.toString()).exception(e);
        }
    }

    private static List<Returned> accept(List<ReturnedFile> files, KitAcceptance acceptance, Optional<String> host,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Returned> results = new ArrayList<>();
        for (ReturnedFile file : files) {
            progress.split(1);
            try {
                results.add(new Returned(file.name(), Optional.of(acceptance.accept(file.read(), file.shortName(), host)),
                        Optional.empty()));
            } catch (ProblemException e) {
                results.add(new Returned(file.name(), Optional.empty(), Optional.of(e.problem())));
            }
        }
        return results;
    }
}
