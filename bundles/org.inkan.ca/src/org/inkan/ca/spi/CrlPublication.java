package org.inkan.ca.spi;

import java.security.cert.X509CRL;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/** Capability: certificate revocation lists. */
public interface CrlPublication {

    /** The newest base CRL of the issuing authority; one is made if there is none or it has run out. */
    X509CRL current(IProgressMonitor monitor) throws ProblemException;

    /** Makes a new base CRL with the next CRL number and returns it. */
    X509CRL publish(IProgressMonitor monitor) throws ProblemException;

    /** The newest CRL of each authority of the chain, the issuing one first, for a complete revocation check. */
    default List<X509CRL> chain(IProgressMonitor monitor) throws ProblemException {
        return List.of(current(monitor));
    }
}
