package org.inkan.enrollment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.x509.RevocationReason;

/**
 * An enrollment from the choice of options to the report: what the command {@code enroll} and the wizard of the workbench
 * both do. Safe for use by a job.
 */
public final class EnrollmentOperation {

    private final FleetFolder folder;
    private final CredentialPrompt secrets;
    private final Clock clock;

    /** Opens the CA; called once, when the fleet is locked. */
    @FunctionalInterface
    public interface Opener {

        /** The CA; the operation closes it. */
        CertificationAuthority open() throws ProblemException;
    }

    /** An operation on {@code folder}; {@code secrets} gives the password of PFX files where private keys are made here. */
    public EnrollmentOperation(FleetFolder folder, CredentialPrompt secrets, Clock clock) {
        this.folder = folder;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What a run would do; changes nothing and asks for no secret.
     *
     * @throws ProblemException if the fleet cannot be read or a host does not exist
     */
    public EnrollmentPlan plan(EnrollmentOptions options) throws ProblemException {
        return new EnrollmentPlanner(folder, clock).plan(InventoryStore.open(folder).load(), options);
    }

    /**
     * Plans and does it. A cancelled run leaves what is not finished for the next one.
     *
     * @param options an empty template means the only one the CA publishes
     * @throws ProblemException as {@link EnrollmentRun#run}, and if the fleet is locked or the template is not clear
     */
    public EnrollmentReport run(EnrollmentOptions options, Opener opener, IProgressMonitor monitor) throws ProblemException {
        try (FolderLock lock = folder.lock(); CertificationAuthority authority = opener.open()) {
            Fleet fleet = InventoryStore.open(folder).load();
            String template = EnrollmentSetup.template(authority, options.template());
            EnrollmentPlan plan = new EnrollmentPlanner(folder, clock).plan(fleet, options.withTemplate(template));
            try (EnrollmentSetup setup = setup(authority, plan)) {
                return new EnrollmentRun(setup.context()).run(fleet, plan, monitor);
            }
        }
    }

    /**
     * Takes back what earlier runs did for the hosts of {@code options}. Cancelled, it leaves the rest for the next time.
     *
     * @param reason why their certificates are revoked; empty leaves them valid
     * @throws ProblemException as {@link EnrollmentUndo#undo}, and if the fleet is locked
     */
    public UndoReport undo(EnrollmentOptions options, Optional<RevocationReason> reason, Opener opener, IProgressMonitor monitor)
            throws ProblemException {
        try (FolderLock lock = folder.lock(); CertificationAuthority authority = opener.open()) {
            Fleet fleet = InventoryStore.open(folder).load();
            EnrollmentPlanner planner = new EnrollmentPlanner(folder, clock);
            EnrollmentPlan before = planner.plan(fleet, options);
            List<String> begun = begun(before);
            try (EnrollmentSetup setup = EnrollmentSetup.hostKeys(folder, clock, authority)) {
                List<HostResult.Failed> failures = new EnrollmentUndo(setup.context()).undo(fleet,
                        begun.isEmpty() ? List.of() : HostQuery.named(fleet, begun), reason, monitor);
                Set<String> left = new HashSet<>(begun(planner.plan(fleet, options)));
                return UndoReport.of(begun, left, failures, before.hosts().size() - begun.size());
            }
        }
    }

    /** Names of the hosts for which something was made. */
    public static List<String> begun(EnrollmentPlan plan) {
        return plan.hosts().stream().filter(host -> host.stage() != Stage.NEW).map(HostPlan::host).toList();
    }

    private EnrollmentSetup setup(CertificationAuthority authority, EnrollmentPlan plan) throws ProblemException {
        boolean protects = plan.work().stream().anyMatch(host -> host.keyMode() == KeyMode.PFX);
        EnrollmentOptions options = plan.options();
        return protects ? EnrollmentSetup.pfx(folder, clock, secrets, authority, options.key(), options.jobs())
                : EnrollmentSetup.hostKeys(folder, clock, authority);
    }
}
