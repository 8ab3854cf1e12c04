package org.inkan.ca;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.FolderLock;
import org.inkan.core.problem.ProblemException;

/** Connects a fleet with certification authorities, the same way for the command line and the workbench. Immutable. */
public final class ConnectionSetup {

    private final CaBackends backends;

    /** Connects by these back ends. */
    public ConnectionSetup(CaBackends backends) {
        this.backends = backends;
    }

    /**
     * Adds the connection to the fleet of {@code context}, creating an authority that lives in the fleet, and asks it
     * who it is. A connection of the same name is replaced.
     *
     * @throws ProblemException if the options are wrong, the fleet is locked, or the authority cannot be opened
     */
    public CaIdentity add(Connection connection, BackendContext context, IProgressMonitor monitor) throws ProblemException {
        BackendDescriptor backend = backends.require(connection.backendId());
        CaBackends.check(connection, backend);
        try (FolderLock lock = FolderLock.acquire(context.fleetDir())) {
            // Before anything is made: a damaged or clashing list of connections must not leave an authority behind.
            Connections connections = Connections.load(context.fleetDir()).with(connection);
            backend.factory().get().create(of(connection, context));
            connections.save(context.fleetDir());
            log(context, "ca.add", Map.of("name", connection.name(), "kind", backend.id()));
            return identity(connection, context, monitor);
        }
    }

    /** Takes the connection off the list. The authority itself, its keys and its records stay as they are. */
    public void remove(String name, BackendContext context) throws ProblemException {
        try (FolderLock lock = FolderLock.acquire(context.fleetDir())) {
            Connections connections = Connections.load(context.fleetDir());
            String known = connections.require(name).name();
            connections.without(known).save(context.fleetDir());
            log(context, "ca.remove", Map.of("name", known));
        }
    }

    /** Who the authority behind the connection is; the test whether it works. */
    public CaIdentity identity(Connection connection, BackendContext context, IProgressMonitor monitor) throws ProblemException {
        try (CertificationAuthority authority = backends.open(connection, context)) {
            return authority.identity(monitor);
        }
    }

    /** Whether opening the connection would first create its authority. */
    public boolean isNew(Connection connection, BackendContext context) throws ProblemException {
        return backends.require(connection.backendId()).factory().get().isNew(of(connection, context));
    }

    private static BackendContext of(Connection connection, BackendContext context) {
        return new BackendContext(context.fleetDir(), connection.options(), context.credentials(), context.clock(), context.locale());
    }

    private static void log(BackendContext context, String event, Map<String, String> members) throws ProblemException {
        AuditLog.open(context.fleetDir(), context.clock()).append(event, members);
    }
}
