package org.inkan.enrollment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.RequestState;
import org.inkan.pki.x509.RevocationReason;

/**
 * Takes enrollments back: revokes, then deletes what was made, then forgets the evidence. The certificate file goes
 * after the revocation, so an interrupted undo can be repeated. What happened on the host is taken back by the undo
 * script of its kit.
 */
record EnrollmentUndo(FleetFolder folder, Clock clock, UndoAuthorities authorities) {

    /**
     * Takes back what was done for the hosts of {@code plan}; revocations have to be published by the authorities afterwards.
     *
     * @param reason why certificates are revoked; empty leaves them valid
     * @return hosts that could not be taken back, with the problem each
     * @throws ProblemException if the fleet cannot be written
     */
    List<HostResult.Failed> undo(Fleet fleet, UndoPlan plan, Optional<RevocationReason> reason, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, plan.hosts().size()));
        Map<String, Host> hosts = HostQuery.all().in(fleet)
                .collect(Collectors.toMap(Host::getName, Function.identity(), (first, second) -> first));
        AuditLog audit = AuditLog.open(folder.path(), clock);
        List<HostResult.Failed> failures = new ArrayList<>();
        for (UndoPlan.Entry entry : plan.hosts()) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(entry.host());
            try {
                undo(hosts.get(entry.host()), entry, reason, audit);
            } catch (ProblemException e) {
                failures.add(new HostResult.Failed(entry.host(), e.problem(), Optional.empty(), ""));
            }
            progress.worked(1);
        }
        InventoryStore.open(folder).save(fleet);
        return failures;
    }

    private void undo(Host host, UndoPlan.Entry entry, Optional<RevocationReason> reason, AuditLog audit) throws ProblemException {
        String serial = entry.certificate().map(UndoPlan.Issued::serial).orElse("");
        if (reason.isPresent() && !serial.isEmpty()) {
            authorities.revoke(entry, serial, reason.get());
        }
        new HostFiles(folder, host.getName()).delete();
        host.getCertificates().stream().filter(c -> c.getState() == CertificateState.CURRENT)
                .forEach(c -> c.setState(reason.isPresent() ? CertificateState.REVOKED : CertificateState.REPLACED));
        // Nobody here waits for the answer any more.
        host.getRequests().removeIf(request -> request.getState() == RequestState.PENDING);
        for (ProcedureStep step : List.of(ProcedureStep.CHAIN, ProcedureStep.REQUEST)) {
            Evidence.forget(host, step.letter(Role.of(host)));
        }
        audit.append("enroll.undo", Map.of("host", host.getName(), "serial", serial));
    }
}
