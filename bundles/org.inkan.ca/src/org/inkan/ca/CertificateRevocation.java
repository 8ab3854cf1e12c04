package org.inkan.ca;

import java.math.BigInteger;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;

/** Revokes so that others get to know it: by a new CRL, where the authority publishes any. */
public final class CertificateRevocation {

    private final CertificationAuthority authority;

    /** Revokes certificates of this authority. */
    public CertificateRevocation(CertificationAuthority authority) {
        this.authority = authority;
    }

    /**
     * Revokes a certificate and publishes a CRL.
     *
     * @return whether a CRL was published; an authority without that capability publishes in its own time
     * @throws ProblemException CA-014 when the authority does not revoke; CA-015 when the certificate is revoked and
     *                          only the CRL is missing; whatever {@link Revocation#revoke} says
     */
    public boolean revoke(BigInteger serial, RevocationReason reason, IProgressMonitor monitor) throws ProblemException {
        authority.capability(Revocation.class).orElseThrow(() -> CaProblem.NO_REVOCATION.at(""))
                .revoke(serial, reason, monitor);
        return publish(monitor);
    }

    /**
     * Publishes a CRL, after many revocations for example.
     *
     * @return whether a CRL was published; an authority without that capability publishes in its own time
     * @throws ProblemException CA-015 when what was revoked stays so and only the CRL is missing
     */
    public boolean publish(IProgressMonitor monitor) throws ProblemException {
        Optional<CrlPublication> publication = authority.capability(CrlPublication.class);
        if (publication.isPresent()) {
            publish(publication.get(), monitor);
        }
        return publication.isPresent();
    }

    /** The revocation stands whatever happens here, and whoever reads the failure must know that. */
    private static void publish(CrlPublication publication, IProgressMonitor monitor) throws ProblemException {
        try {
            publication.publish(monitor);
        } catch (ProblemException e) {
            throw CaProblem.CRL_UNPUBLISHED.because(e, e.problem().where(), e.problem().code(), e.problem().what());
        }
    }
}
