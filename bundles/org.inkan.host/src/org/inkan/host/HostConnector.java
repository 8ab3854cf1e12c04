package org.inkan.host;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/**
 * A connection to one host. Implementations need not be thread-safe: one connector serves one host from one
 * thread at a time. A method whose {@link HostCapability} is not offered throws a {@link ProblemException} that
 * names the capability; it never fails silently. Cancelling the monitor ends the call with
 * {@link org.eclipse.core.runtime.OperationCanceledException}.
 */
public interface HostConnector extends AutoCloseable {
    /** Id of the connector kind as contributed to {@code org.inkan.host.connectors}. */
    String id();

    /** What this connection can do; constant while it is open. */
    Set<HostCapability> capabilities();

    /** Starts a script and waits for its end. */
    ScriptResult run(HostScript script, IProgressMonitor monitor) throws ProblemException;

    /** Writes a file on the host, replacing one that is there; parent folders are created. */
    void put(String path, byte[] content, IProgressMonitor monitor) throws ProblemException;

    /**
     * Reads a file from the host.
     *
     * @param limit longest length in bytes; a longer file is a problem, not a cut-off answer
     */
    byte[] get(String path, long limit, IProgressMonitor monitor) throws ProblemException;

    /** Ends the connection. Closing twice is allowed. */
    @Override
    void close() throws ProblemException;
}
