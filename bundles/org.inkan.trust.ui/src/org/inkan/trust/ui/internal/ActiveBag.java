package org.inkan.trust.ui.internal;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.trust.bag.BagVerdicts;
import org.inkan.trust.bag.ChainForest;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.ui.fleet.FleetBag;
import org.inkan.ui.ActiveFleet;

/**
 * The bag that the area works with: what the open fleet has and what a person added. A workbench service, so that the
 * tree, the picture and the viewer speak of the same. For the user-interface thread only; reading and judging are jobs.
 */
public final class ActiveBag {

    /**
     * What is known at the moment. Immutable.
     *
     * @param bag      everything
     * @param forest   who issued whom
     * @param verdicts of each member
     * @param problems files of the fleet that could not be read
     * @param picture  the chains with their places
     */
    public record State(TrustBag bag, ChainForest forest, Map<TrustItem, Verdict> verdicts, List<Problem> problems,
            ChainPicture picture) {
    }

    private final ActiveFleet fleet;
    private final Display display;
    private final Clock clock;
    private final List<Consumer<ActiveBag>> listeners = new CopyOnWriteArrayList<>();
    private final Set<TrustItem> removed = new HashSet<>();
    private final Set<X509Certificate> trusted = new HashSet<>();
    private final Set<X509Certificate> distrusted = new HashSet<>();
    private TrustBag added = TrustBag.empty();
    private Optional<FleetFolder> shown = Optional.empty();
    private Optional<State> state = Optional.empty();
    private Job running;

    ActiveBag(ActiveFleet fleet, Display display, Clock clock) {
        this.fleet = fleet;
        this.display = display;
        this.clock = clock;
        fleet.addListener(folder -> reload());
        reload();
    }

    /** What is known; empty while it is read. */
    public Optional<State> state() {
        return state;
    }

    /** The clock that decides what has expired. */
    public Clock clock() {
        return clock;
    }

    /** Adds certificates and lists. */
    public void add(TrustBag more) {
        added = added.plus(more);
        more.certificates().forEach(removed::remove);
        more.crls().forEach(removed::remove);
        reload();
    }

    /** Takes members out of the bag; no file is touched. They are back when added again. */
    public void remove(Collection<? extends TrustItem> items) {
        added = added.minus(items);
        removed.addAll(items);
        reload();
    }

    /** Takes a certificate as trusted here, or no longer; no store of this computer is touched. */
    public void trust(X509Certificate root, boolean trust) {
        (trust ? trusted : distrusted).add(root);
        (trust ? distrusted : trusted).remove(root);
        reload();
    }

    /** Calls {@code listener} after each change, until {@link #removeListener}. */
    public void addListener(Consumer<ActiveBag> listener) {
        listeners.add(listener);
    }

    /** Ends {@link #addListener}. */
    public void removeListener(Consumer<ActiveBag> listener) {
        listeners.remove(listener);
    }

    /** Reads the fleet again and judges everything, in the background. */
    public void reload() {
        if (running != null) {
            running.cancel();
        }
        if (!shown.equals(fleet.folder())) {
            removed.clear();
            shown = fleet.folder();
        }
        state = Optional.empty();
        Request request = new Request(shown, added, Set.copyOf(removed), Set.copyOf(trusted), Set.copyOf(distrusted));
        Job[] own = new Job[1];
        own[0] = Job.create(Texts.beside(ActiveBag.class).text("ActiveBag_reading").in(Locale.getDefault()), monitor -> {
            State read = request.run(clock, monitor);
            display.asyncExec(() -> done(own[0], read));
        });
        running = own[0];
        tell();
        running.schedule();
    }

    private void done(Job job, State read) {
        if (running == job) {
            running = null;
            state = Optional.of(read);
            tell();
        }
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(this));
    }

    private record Request(Optional<FleetFolder> folder, TrustBag added, Set<TrustItem> removed, Set<X509Certificate> trusted,
            Set<X509Certificate> distrusted) {

        State run(Clock clock, IProgressMonitor monitor) {
            SubMonitor progress = SubMonitor.convert(monitor, 100);
            List<Problem> problems = new ArrayList<>();
            TrustBag bag = added;
            try {
                FleetBag read = folder.isEmpty() ? new FleetBag(TrustBag.empty(), List.of()) : FleetBag.read(folder.get(), progress.split(30));
                problems.addAll(read.problems());
                bag = read.bag().plus(added);
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
            Set<X509Certificate> anchors = new HashSet<>(bag.anchors());
            anchors.addAll(trusted);
            anchors.removeAll(distrusted);
            bag = bag.minus(removed).trusting(anchors);
            ChainForest forest = ChainForest.of(bag, progress.split(30));
            Map<TrustItem, Verdict> verdicts = BagVerdicts.of(bag, clock.instant(), progress.split(40));
            return new State(bag, forest, verdicts, List.copyOf(problems), ChainPicture.of(bag, forest, verdicts));
        }
    }
}
