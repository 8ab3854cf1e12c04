package org.inkan.ca;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;

/** Revokes so that others get to know it: by a new CRL, where the authority publishes any. */
public final class CertificateRevocation {

    private static final int NAMED = 8;

    private final CertificationAuthority authority;

    /** Revokes certificates of this authority. */
    public CertificateRevocation(CertificationAuthority authority) {
        this.authority = authority;
    }

    /**
     * What became of it.
     *
     * @param revoked   what is revoked now, in the order asked for
     * @param failures  what could not be revoked, with the problem each
     * @param published whether a CRL was published; an authority without that capability publishes in its own time
     */
    public record Outcome(List<BigInteger> revoked, Map<BigInteger, Problem> failures, boolean published) {

        /** Copies everything. */
        public Outcome {
            revoked = List.copyOf(revoked);
            failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
        }

        /** What to tell whoever asked: the problem of the only one, or of several how many there are and the first. */
        public Optional<Problem> problem() {
            if (failures.isEmpty() || failures.size() + revoked.size() == 1) {
                return failures.values().stream().findFirst();
            }
            Problem first = failures.values().iterator().next();
            String serials = failures.keySet().stream().limit(NAMED).map(serial -> serial.toString(16)).collect(Collectors.joining("\n"))
                    + (failures.size() > NAMED ? "\n…" : "");
            return Optional.of(CaProblem.SOME_UNREVOKED.problem(serials, failures.size(), failures.size() + revoked.size(), first.code(),
                    first.what(), first.next()));
        }
    }

    /**
     * Revokes certificates, one after the other; one that cannot be revoked keeps no other from it. In the end one CRL
     * tells of them all, also when somebody cancels on the way.
     *
     * @throws ProblemException CA-014 when the authority does not revoke; CA-015 when what could be revoked is revoked
     *                          and only the CRL is missing
     */
    public Outcome revoke(Collection<BigInteger> serials, RevocationReason reason, IProgressMonitor monitor) throws ProblemException {
        Revocation revocation = authority.capability(Revocation.class).orElseThrow(() -> CaProblem.NO_REVOCATION.at(""));
        Set<BigInteger> wanted = new LinkedHashSet<>(serials);
        SubMonitor progress = SubMonitor.convert(monitor, wanted.size() + 1);
        List<BigInteger> revoked = new ArrayList<>();
        Map<BigInteger, Problem> failures = new LinkedHashMap<>();
        try {
            for (BigInteger serial : wanted) {
                progress.checkCanceled();
                try {
                    revocation.revoke(serial, reason, progress.split(1));
                    revoked.add(serial);
                } catch (ProblemException e) {
                    failures.put(serial, e.problem());
                }
            }
        } catch (OperationCanceledException e) {
            if (!revoked.isEmpty()) {
                publish(new NullProgressMonitor());
            }
            throw e;
        }
        return new Outcome(revoked, failures, !revoked.isEmpty() && publish(progress.split(1)));
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
