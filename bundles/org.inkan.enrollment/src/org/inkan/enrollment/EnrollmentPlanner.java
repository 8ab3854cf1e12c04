package org.inkan.enrollment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
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
        Set<String> started = new HashSet<>(names(folder.requests()));
        Set<String> kits = new HashSet<>(names(folder.kits()));
        List<HostPlan> plans = new ArrayList<>();
        Stream<Host> wanted = options.hosts().isEmpty() ? HostQuery.all().in(fleet)
                : HostQuery.named(fleet, options.hosts()).stream();
        wanted.forEach(host -> plans.add(plan(host, options, started, kits)));
        return new EnrollmentPlan(options, List.copyOf(plans));
    }

    private HostPlan plan(Host host, EnrollmentOptions options, Set<String> started, Set<String> kits) {
        String file = SafeNames.fileName(host.getName());
        boolean untouched = !started.contains(file) && !kits.contains(file + "-request.zip");
        HostFiles files = new HostFiles(folder, host.getName());
        Stage stage = untouched ? Stage.NEW : files.stage(clock.instant().plus(options.renewBefore()));
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

    private static List<String> names(Path directory) throws ProblemException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(directory, e);
        }
    }
}
