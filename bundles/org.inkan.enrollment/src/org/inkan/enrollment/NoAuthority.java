package org.inkan.enrollment;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.problem.ProblemException;

/** Stands where work is done that asks no CA anything, such as building kits from files that are here already. */
final class NoAuthority implements CertificationAuthority {

    @Override
    public CaIdentity identity(IProgressMonitor monitor) {
        return new CaIdentity("", List.of());
    }

    @Override
    public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
        throw refused();
    }

    @Override
    public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException {
        throw refused();
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static ProblemException refused() {
        return EnrollmentCode.NO_CA.problem("").exception();
    }
}
