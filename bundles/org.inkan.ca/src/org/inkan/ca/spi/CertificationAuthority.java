package org.inkan.ca.spi;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/**
 * An open connection to one certification authority.
 *
 * <p>Implementations are safe for use by several threads at once. Every method honours cancellation of its monitor by
 * throwing {@link org.eclipse.core.runtime.OperationCanceledException}; a cancelled {@code submit} may nevertheless
 * have reached the authority, which is why {@link EnrollmentRequest#clientRequestKey()} makes repeating it harmless.
 * A {@code null} monitor is allowed and means no progress and no cancellation.
 *
 * <p>A decision of the authority, a refusal included, is an {@link EnrollmentOutcome}; a {@link ProblemException}
 * means that no decision could be had (not reachable, not readable, unknown request id).
 */
public interface CertificationAuthority extends AutoCloseable {

    /** Who the authority is: its name and its chain, the issuing certificate first and the root last. */
    CaIdentity identity(IProgressMonitor monitor) throws ProblemException;

    /**
     * Hands in a request and returns the authority's decision so far.
     *
     * <p>An {@link EnrollmentOutcome.Issued} is durable: it is returned again by {@link #poll} and by a repeated
     * submit with the same key, even if either side is killed right after.
     */
    EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException;

    /**
     * Asks again for a request handed in earlier.
     *
     * @param requestId {@link EnrollmentOutcome#requestId()} of an earlier outcome
     * @throws ProblemException if the authority does not know that id
     */
    EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException;

    /**
     * The optional capability of that type, or empty if this authority does not offer it. The answer does not change
     * while the connection is open, and an offered capability really works.
     *
     * @param type one of the capability interfaces of this package
     */
    <C> Optional<C> capability(Class<C> type);

    /** Releases locks and files. Closing twice is harmless. */
    @Override
    void close() throws ProblemException;
}
