package org.inkan.ca.ui.desk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.inkan.ca.CaBackends;
import org.inkan.ca.CertificateRevocation;
import org.inkan.ca.Connection;
import org.inkan.ca.ConnectionSetup;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.template.CertificateTemplate;

/**
 * The operator's desk of one fleet. Calls take as long as the authority does, so they belong into jobs; two of them
 * never work at the same fleet at once. Immutable.
 */
public final class AuthorityDesk {

    private final CaBackends backends;
    private final BackendContext context;
    private final ISchedulingRule turn;

    /** Works with these back ends in the fleet of {@code context}, whose options are not used. */
    public AuthorityDesk(CaBackends backends, BackendContext context) {
        this.backends = backends;
        this.context = context;
        this.turn = new FleetTurn(context.fleetDir());
    }

    /** The fleet's connections, not yet tried. */
    public List<ConnectionEntry> connections() throws ProblemException {
        List<ConnectionEntry> entries = new ArrayList<>();
        for (Connection connection : Connections.load(context.fleetDir()).all()) {
            entries.add(new ConnectionEntry(connection, backends.find(connection.backendId()), new ConnectionState.Untried()));
        }
        return entries;
    }

    /** The connection with what trying it showed. Never creates an authority, and never fails but by cancellation. */
    public ConnectionEntry tried(ConnectionEntry entry, IProgressMonitor monitor) {
        return entry.with(state(entry.connection(), monitor));
    }

    /** What trying a connection shows, also one that the fleet does not have yet. */
    public ConnectionState state(Connection connection, IProgressMonitor monitor) {
        try {
            // Also a wait that was cancelled has to be ended.
            Job.getJobManager().beginRule(turn, monitor);
            if (setup().isNew(connection, context)) {
                CaBackends.check(connection, backends.require(connection.backendId()));
                return new ConnectionState.NotCreated();
            }
            try (CertificationAuthority authority = backends.open(connection, context)) {
                return reached(authority, monitor);
            }
        } catch (ProblemException e) {
            return new ConnectionState.Failed(e.problem());
        } finally {
            Job.getJobManager().endRule(turn);
        }
    }

    private static ConnectionState.Reached reached(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        CaIdentity identity = authority.identity(monitor);
        return new ConnectionState.Reached(identity, authority.capability(PendingQueue.class).isPresent(),
                authority.capability(IssuedCertificates.class).isPresent(), authority.capability(Revocation.class).isPresent(),
                authority.capability(CrlPublication.class).isPresent());
    }

    /** Adds the connection and creates its authority where it lives in the fleet. */
    public CaIdentity add(Connection connection, IProgressMonitor monitor) throws ProblemException {
        return inTurn(monitor, () -> setup().add(connection, context, monitor));
    }

    /** Takes the connection off the fleet's list. */
    public void remove(Connection connection, IProgressMonitor monitor) throws ProblemException {
        inTurn(monitor, () -> {
            setup().remove(connection.name(), context);
            return connection;
        });
    }

    /** Requests that wait, oldest first; empty if the authority has no such queue. */
    public Optional<List<PendingEntry>> pending(Connection connection, IProgressMonitor monitor) throws ProblemException {
        return at(connection, monitor, authority -> {
            Optional<PendingQueue> queue = authority.capability(PendingQueue.class);
            if (queue.isEmpty()) {
                return Optional.empty();
            }
            List<PendingEntry> entries = new ArrayList<>();
            for (PendingRequest request : queue.get().list(monitor)) {
                entries.add(new PendingEntry(connection.name(), request));
            }
            return Optional.of(List.copyOf(entries));
        });
    }

    /** Issues waiting requests, one after the other. */
    public List<EnrollmentOutcome> approve(Connection connection, List<PendingEntry> entries, IProgressMonitor monitor)
            throws ProblemException {
        return decide(connection, monitor, entries, (queue, id) -> queue.approve(id, monitor));
    }

    /** Refuses waiting requests for good. */
    public List<EnrollmentOutcome> deny(Connection connection, List<PendingEntry> entries, String reason, IProgressMonitor monitor)
            throws ProblemException {
        return decide(connection, monitor, entries, (queue, id) -> queue.deny(id, reason, monitor));
    }

    private List<EnrollmentOutcome> decide(Connection connection, IProgressMonitor monitor, List<PendingEntry> entries, Decision decision)
            throws ProblemException {
        return at(connection, monitor, authority -> {
            PendingQueue queue = authority.capability(PendingQueue.class).orElseThrow();
            List<EnrollmentOutcome> outcomes = new ArrayList<>();
            for (PendingEntry entry : entries) {
                outcomes.add(decision.of(queue, entry.request().requestId()));
            }
            return outcomes;
        });
    }

    /**
     * Issued certificates that match; empty if the authority keeps no list.
     *
     * @param begun gets the first of many as soon as they are read
     */
    public Optional<IssuedPage> issued(Connection connection, IssuedSearch search, int limit, Consumer<IssuedPage> begun,
            IProgressMonitor monitor) throws ProblemException {
        return at(connection, monitor, authority -> {
            Optional<IssuedCertificates> list = authority.capability(IssuedCertificates.class);
            if (list.isEmpty()) {
                return Optional.empty();
            }
            try (Stream<IssuedCertificate> found = list.get().search(search.query(context.clock().instant()), monitor)) {
                return Optional.of(IssuedPage.read(connection.name(), found, search, context.clock().instant(), limit, begun));
            }
        });
    }

    /**
     * Revokes certificates and publishes one CRL where the authority does that.
     *
     * @throws ProblemException also when some of them could not be revoked; the others are
     */
    public void revoke(Connection connection, List<IssuedEntry> entries, RevocationReason reason, IProgressMonitor monitor)
            throws ProblemException {
        Optional<Problem> problem = at(connection, monitor, authority -> new CertificateRevocation(authority)
                .revoke(entries.stream().map(entry -> new BigInteger(entry.serial(), 16)).toList(), reason, monitor).problem());
        if (problem.isPresent()) {
            throw problem.get().exception();
        }
    }

    /** The newest CRL of each authority of the chain, the issuing one first; empty if the authority publishes none. */
    public Optional<List<CrlEntry>> crls(Connection connection, boolean publish, IProgressMonitor monitor) throws ProblemException {
        return at(connection, monitor, authority -> {
            Optional<CrlPublication> publication = authority.capability(CrlPublication.class);
            if (publication.isEmpty()) {
                return Optional.empty();
            }
            if (publish) {
                publication.get().publish(monitor);
            }
            return Optional.of(publication.get().chain(monitor).stream().map(crl -> new CrlEntry(connection.name(), crl)).toList());
        });
    }

    /** The templates that the authority knows; empty if it cannot tell, or is still to be created. */
    public Optional<List<CertificateTemplate>> templates(Connection connection, IProgressMonitor monitor) throws ProblemException {
        return setup().isNew(connection, context) ? Optional.empty() : at(connection, monitor, authority -> {
            Optional<TemplateListing> listing = authority.capability(TemplateListing.class);
            return listing.isEmpty() ? Optional.empty() : Optional.of(listing.get().templates(monitor));
        });
    }

    private <T> T at(Connection connection, IProgressMonitor monitor, Work<T> work) throws ProblemException {
        return inTurn(monitor, () -> {
            try (CertificationAuthority authority = backends.open(connection, context)) {
                return work.with(authority);
            }
        });
    }

    private <T> T inTurn(IProgressMonitor monitor, Step<T> step) throws ProblemException {
        try {
            Job.getJobManager().beginRule(turn, monitor);
            return step.run();
        } finally {
            Job.getJobManager().endRule(turn);
        }
    }

    private ConnectionSetup setup() {
        return new ConnectionSetup(backends);
    }

    private interface Step<T> {
        T run() throws ProblemException;
    }

    private interface Work<T> {
        T with(CertificationAuthority authority) throws ProblemException;
    }

    private interface Decision {
        EnrollmentOutcome of(PendingQueue queue, String requestId) throws ProblemException;
    }
}
