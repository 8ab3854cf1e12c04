package org.inkan.ca.spi;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/** Capability: the requests that wait for a certificate manager. */
public interface PendingQueue {

    /** The waiting requests, oldest first. */
    List<PendingRequest> list(IProgressMonitor monitor) throws ProblemException;

    /** Issues a waiting request. Approving one that was approved already returns the same certificate. */
    EnrollmentOutcome approve(String requestId, IProgressMonitor monitor) throws ProblemException;

    /**
     * Refuses a waiting request for good (0x80094014).
     *
     * @param reason the manager's words, passed on as they are; may be empty
     */
    EnrollmentOutcome deny(String requestId, String reason, IProgressMonitor monitor) throws ProblemException;
}
