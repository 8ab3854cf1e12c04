package org.inkan.ca.embedded.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;

/** The queue of requests that wait for a manager. */
final class WaitingRequests implements PendingQueue {

    private final CaStore store;
    private final Enrollment enrollment;

    WaitingRequests(CaStore store, Enrollment enrollment) {
        this.store = store;
        this.enrollment = enrollment;
    }

    @Override
    public List<PendingRequest> list(IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        List<PendingRequest> waiting = new ArrayList<>();
        for (StoredRequest row : store.pending()) {
            waiting.add(new PendingRequest(Long.toString(row.id()), row.template(), row.submittedAt(),
                    CertificationRequest.parse(row.csr())));
        }
        return waiting;
    }

    @Override
    public EnrollmentOutcome approve(String requestId, IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        return enrollment.approve(requestId);
    }

    @Override
    public EnrollmentOutcome deny(String requestId, String reason, IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        return enrollment.deny(requestId, reason);
    }
}
