package org.inkan.enrollment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.RequestState;

/** Compares what is wanted with the artefacts that exist. Changes nothing, needs neither keys nor a CA. */
public final class EnrollmentPlanner {

    private final FleetFolder folder;
    private final Clock clock;
    private final PlannedSteps planned = new PlannedSteps();

    /** A planner for one fleet's folder; {@code clock} decides what has expired. */
    public EnrollmentPlanner(FleetFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Plans an enrollment.
     *
     * @throws ProblemException INV-020 if a host does not exist, CORE-003 if the folder cannot be listed
     */
    public EnrollmentPlan plan(Fleet fleet, EnrollmentOptions options) throws ProblemException {
        FolderListing listing = FolderListing.of(folder);
        List<HostPlan> plans = new ArrayList<>();
        Stream<Host> wanted = options.hosts().isEmpty() ? HostQuery.all().in(fleet)
                : HostQuery.named(fleet, options.hosts()).stream();
        wanted.forEach(host -> plans.add(plan(host, options, listing)));
        return new EnrollmentPlan(options, List.copyOf(plans));
    }

    private HostPlan plan(Host host, EnrollmentOptions options, FolderListing listing) {
        HostFiles files = new HostFiles(folder, host.getName());
        Stage stage = listing.untouched(host.getName()) ? Stage.NEW : files.stage(clock.instant().plus(options.renewBefore()));
        KeyMode mode = mode(stage, files, options.keyMode());
        Role role = Role.of(host);
        int denials = (int) host.getRequests().stream().filter(r -> r.getState() == RequestState.DENIED).count();
        String group = host.eContainer() instanceof ManagementGroup mg ? mg.getName() : "";
        String parent = host.getParent() == null ? "" : host.getParent();
        return new HostPlan(host.getName(), role, group, parent, stage, mode, denials, planned.of(role, stage, mode));
    }

    /** A request that exists keeps its mode; a host that was asked for a request may still be switched to PFX. */
    private static KeyMode mode(Stage stage, HostFiles files, KeyMode wanted) {
        return switch (stage) {
            case NEW, KIT_OUT, EXPIRING -> wanted;
            case REQUESTED, ISSUED, READY -> files.hasKey() ? KeyMode.PFX : KeyMode.HOST;
        };
    }
}
