package org.inkan.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The fleet the workbench works in; at most one. A workbench service: {@code site.getService(ActiveFleet.class)}. The
 * fleet that was open last is opened again at the next start. For the user-interface thread only.
 */
public final class ActiveFleet {

    private static final int REMEMBERED = 8;
    private static final String RECENT = "recentFleets";
    private static final String OPEN = "openFleet";

    private final IEclipsePreferences preferences;
    private final List<Consumer<Optional<FleetFolder>>> listeners = new CopyOnWriteArrayList<>();
    private final List<BooleanSupplier> guards = new CopyOnWriteArrayList<>();
    private Optional<FleetFolder> folder;
    private Optional<Problem> projectProblem = Optional.empty();

    /** Opens what was open last, if it is still a fleet. */
    public ActiveFleet(IEclipsePreferences preferences) {
        this.preferences = preferences;
        this.folder = last();
    }

    /** The open fleet; empty if none is. */
    public Optional<FleetFolder> folder() {
        return folder;
    }

    /**
     * Opens the fleet in a folder instead of the one that is open; nothing changes if a guard keeps that one.
     *
     * @throws ProblemException INV-001 if there is none; then nothing changes
     */
    public void open(Path path) throws ProblemException {
        FleetFolder opened = FleetFolder.open(path);
        boolean same = folder.filter(opened::equals).isPresent();
        if (!same && !mayBeLeft()) {
            return;
        }
        folder = Optional.of(opened);
        Set<String> recent = new LinkedHashSet<>(List.of(opened.path().toString()));
        recent().forEach(other -> recent.add(other.toString()));
        preferences.put(RECENT, String.join("\n", recent.stream().limit(REMEMBERED).toList()));
        preferences.put(OPEN, opened.path().toString());
        changed();
    }

    /** Closes the fleet unless a guard keeps it; it stays among the recent ones. */
    public void close() {
        if (!mayBeLeft()) {
            return;
        }
        folder = Optional.empty();
        preferences.remove(OPEN);
        changed();
    }

    /** The project of the open fleet; empty if none is open, or as long as the workspace has not opened it. */
    public Optional<IProject> project() {
        return folder.flatMap(opened -> Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isOpen() && project.getLocation() != null
                        && project.getLocation().toPath().equals(opened.path())).findFirst());
    }

    /** Why the open fleet has no {@link #project}; empty if it has one or will have. */
    public Optional<Problem> projectProblem() {
        return projectProblem;
    }

    /** Remembers whether the workspace could open the project of the open fleet, and tells everyone where that is new. */
    public void projectOpened(Optional<Problem> problem) {
        boolean news = problem.isPresent() != projectProblem.isPresent();
        projectProblem = problem;
        if (news) {
            filesChanged();
        }
    }

    /** Tells everyone that the files of the open fleet have changed. */
    public void filesChanged() {
        listeners.forEach(listener -> listener.accept(folder));
    }

    /** Fleets opened before, the latest first; some may no longer exist. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        preferences.get(RECENT, "").lines().filter(line -> !line.isBlank()).forEach(line -> recent.add(Path.of(line)));
        return recent;
    }

    /** Calls {@code listener} after each change, until {@link #removeListener}. */
    public void addListener(Consumer<Optional<FleetFolder>> listener) {
        listeners.add(listener);
    }

    /** Asks {@code guard} from now on before the open fleet is left; it says whether it may be, once what is not saved is looked after. */
    public void addGuard(BooleanSupplier guard) {
        guards.add(guard);
    }

    private boolean mayBeLeft() {
        return folder.isEmpty() || guards.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /** Ends {@link #addListener}. */
    public void removeListener(Consumer<Optional<FleetFolder>> listener) {
        listeners.remove(listener);
    }

    private void changed() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // The list of recent fleets is a comfort; without a writable workspace the fleet opens all the same.
        }
        listeners.forEach(listener -> listener.accept(folder));
    }

    private Optional<FleetFolder> last() {
        String path = preferences.get(OPEN, "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FleetFolder.open(Path.of(path)));
        } catch (ProblemException e) {
            // It was moved or deleted: the empty state of the views offers what to do.
            return Optional.empty();
        }
    }
}
