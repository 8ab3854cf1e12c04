package org.inkan.enrollment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.CertificateRevocation;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.pki.x509.RevocationReason;

/**
 * The authorities at which an undo revokes. Each is opened when it is needed for the first time, because to open one may
 * ask a person for a secret, and one that cannot be opened is not asked again.
 */
final class UndoAuthorities implements AutoCloseable {

    private final FleetFolder folder;
    private final Optional<String> wanted;
    private final EnrollmentOperation.ByConnection opener;
    private final Map<String, CertificationAuthority> open = new HashMap<>();
    private final Map<String, Problem> closed = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** {@code wanted} is where to revoke whatever the fleet says about who issued a certificate. */
    UndoAuthorities(FleetFolder folder, Optional<String> wanted, EnrollmentOperation.ByConnection opener) {
        this.folder = folder;
        this.wanted = wanted;
        this.opener = opener;
    }

    /** Revokes the certificate of a host at the authority that issued it; others get to know with {@link #publish}. */
    void revoke(UndoPlan.Entry host, String serial, RevocationReason reason) throws ProblemException {
        String name = name(host.host(), host.connection(), serial);
        // Not for the monitor of a person: what has begun with a certificate is finished.
        authority(name).capability(Revocation.class)
                .orElseThrow(() -> EnrollmentCode.NO_REVOCATION.problem(host.host(), host.host(), serial).exception())
                .revoke(new BigInteger(serial, 16), reason, new NullProgressMonitor());
        changed.add(name);
    }

    private String name(String host, String issuer, String serial) throws ProblemException {
        if (wanted.isPresent()) {
            return wanted.get();
        }
        List<String> known = issuer.isEmpty() ? Connections.load(folder.path()).all().stream().map(Connection::name).toList()
                : List.of(issuer);
        if (known.size() != 1) {
            throw EnrollmentCode.UNKNOWN_ISSUER.problem(host, host, serial).exception();
        }
        return known.getFirst();
    }

    private CertificationAuthority authority(String name) throws ProblemException {
        if (closed.containsKey(name)) {
            throw closed.get(name).exception();
        }
        if (!open.containsKey(name)) {
            try {
                open.put(name, opener.open(name));
            } catch (ProblemException e) {
                closed.put(name, e.problem());
                throw e;
            }
        }
        return open.get(name);
    }

    /** One list of each authority tells of all its revocations; CA-015 where only the list is missing. */
    List<Problem> publish() {
        List<Problem> problems = new ArrayList<>();
        for (String name : changed) {
            try {
                // Not for the monitor of a person who has just cancelled, either: what is revoked must be told.
                new CertificateRevocation(open.get(name)).publish(new NullProgressMonitor());
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        changed.clear();
        return problems;
    }

    @Override
    public void close() throws ProblemException {
        Optional<ProblemException> first = Optional.empty();
        for (CertificationAuthority authority : open.values()) {
            try {
                authority.close();
            } catch (ProblemException e) {
                first = first.isPresent() ? first : Optional.of(e);
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
