package org.inkan.cli.fleet;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** Stands where work is done that asks no CA anything, such as building kits from files that are here already. */
final class NoAuthority implements CertificationAuthority {

    private static final Texts TEXTS = Texts.beside(NoAuthority.class);

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
        return Problem.of("CLI-033", TEXTS, "NoAuthority_refused", "").exception();
    }
}
