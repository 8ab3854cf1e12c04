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

    /** Opens the CA of a connection of the fleet; called once for each, when the fleet is locked. */
    @FunctionalInterface
    public interface ByConnection {

        /** The CA; the operation closes it. */
        CertificationAuthority open(String connection) throws ProblemException;
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
     * What an undo would take back; changes nothing and asks for no secret.
     *
     * @param hosts full computer names; empty means every host of the fleet
     * @throws ProblemException if the fleet cannot be read or a host does not exist
     */
    public UndoPlan planUndo(List<String> hosts) throws ProblemException {
        return new UndoPlanner(folder).plan(InventoryStore.open(folder).load(), hosts);
    }

    /**
     * Takes back what earlier runs did for some hosts. Cancelled, it leaves the rest for the next time.
     *
     * @param hosts      full computer names; empty means every host of the fleet
     * @param connection where certificates are revoked; empty means at the CA that issued each, as the fleet knows it
     * @param reason     why they are revoked; empty leaves them valid, and then no CA is opened
     * @throws ProblemException if the fleet is locked, cannot be read or written, or a host does not exist
     */
    public UndoReport undo(List<String> hosts, Optional<String> connection, Optional<RevocationReason> reason, ByConnection opener,
            IProgressMonitor monitor) throws ProblemException {
        try (FolderLock lock = folder.lock(); UndoAuthorities authorities = new UndoAuthorities(folder, connection, opener)) {
            Fleet fleet = InventoryStore.open(folder).load();
            UndoPlanner planner = new UndoPlanner(folder);
            UndoPlan before = planner.plan(fleet, hosts);
            List<HostResult.Failed> failures = new EnrollmentUndo(folder, clock, authorities).undo(fleet, before, reason, monitor);
            Set<String> left = new HashSet<>(planner.plan(fleet, hosts).names());
            return UndoReport.of(before, left, failures, authorities.publish());
        }
    }

    private EnrollmentSetup setup(CertificationAuthority authority, EnrollmentPlan plan) throws ProblemException {
        boolean protects = plan.work().stream().anyMatch(host -> host.keyMode() == KeyMode.PFX);
        EnrollmentOptions options = plan.options();
        return protects ? EnrollmentSetup.pfx(folder, clock, secrets, authority, options.key(), options.jobs())
                : EnrollmentSetup.hostKeys(folder, clock, authority);
    }
}
