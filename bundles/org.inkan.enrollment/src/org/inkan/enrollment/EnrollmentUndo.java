package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.CertificateRevocation;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.pki.x509.RevocationReason;

/**
 * Takes enrollments back: revokes, then deletes what was made, then forgets the evidence. The certificate file goes
 * after the revocation, so an interrupted undo can be repeated. What happened on the host is taken back by the undo
 * script of its kit.
 */
public final class EnrollmentUndo {

    private final EnrollmentContext context;

    /** An undo in the surrounding of a run. */
    public EnrollmentUndo(EnrollmentContext context) {
        this.context = context;
    }

    /**
     * Takes back what was done for some hosts; one CRL at the end tells of all revocations.
     *
     * @param reason why certificates are revoked; empty leaves them valid
     * @return hosts that could not be taken back, with the problem each
     * @throws ProblemException if the fleet cannot be written; CA-015 if only the CRL is missing
     */
    public List<HostResult.Failed> undo(Fleet fleet, List<Host> hosts, Optional<RevocationReason> reason,
            IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, hosts.size()));
        List<HostResult.Failed> failures = new ArrayList<>();
        for (Host host : hosts) {
            if (progress.isCanceled()) {
                break;
            }
            try {
                undo(host, reason, monitor);
            } catch (ProblemException e) {
                Problem problem = e.problem();
                failures.add(new HostResult.Failed(host.getName(), problem, Optional.empty(), ""));
            }
            progress.worked(1);
        }
        InventoryStore.open(context.folder()).save(fleet);
        if (reason.isPresent() && failures.size() < hosts.size()) {
            new CertificateRevocation(context.authority()).publish(monitor);
        }
        return failures;
    }

    private void undo(Host host, Optional<RevocationReason> reason, IProgressMonitor monitor) throws ProblemException {
        HostFiles files = new HostFiles(context.folder(), host.getName());
        Optional<X509Certificate> certificate = files.readCertificate();
        String serial = certificate.map(c -> c.getSerialNumber().toString(16)).orElse("");
        if (reason.isPresent() && certificate.isPresent()) {
            CertificationAuthority authority = context.authority();
            authority.capability(Revocation.class)
                    .orElseThrow(() -> EnrollmentCode.NO_REVOCATION.problem(host.getName(), host.getName(), serial).exception())
                    .revoke(certificate.get().getSerialNumber(), reason.get(), monitor);
        }
        files.delete();
        host.getCertificates().stream().filter(c -> c.getState() == CertificateState.CURRENT)
                .forEach(c -> c.setState(reason.isPresent() ? CertificateState.REVOKED : CertificateState.REPLACED));
        for (ProcedureStep step : List.of(ProcedureStep.CHAIN, ProcedureStep.REQUEST)) {
            Evidence.forget(host, step.letter(Role.of(host)));
        }
        AuditLog.open(context.folder().path(), context.clock()).append("enroll.undo",
                Map.of("host", host.getName(), "serial", serial));
    }
}
