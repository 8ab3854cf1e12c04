package org.inkan.ca.spi;

import java.math.BigInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;

/** Capability: revoking certificates. It takes effect for others with the next CRL. */
public interface Revocation {

    /**
     * Revokes a certificate. The reason {@code removeFromCRL} lifts a {@code certificateHold}, the only revocation
     * that can be lifted (RFC 5280 5.3.1); a held certificate may also be revoked for good. Repeating a revocation
     * with the same reason is harmless.
     *
     * @throws ProblemException if the authority did not issue that serial, or the change is not allowed
     */
    void revoke(BigInteger serial, RevocationReason reason, IProgressMonitor monitor) throws ProblemException;
}
