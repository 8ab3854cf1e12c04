package org.inkan.ca.ui.desk;

import java.util.Optional;

import org.inkan.ca.Connection;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.core.text.Text;

/**
 * A connection as the workbench lists it.
 *
 * @param backend the back end; empty if none with that id is installed
 */
public record ConnectionEntry(Connection connection, Optional<BackendDescriptor> backend, ConnectionState state) {

    /** The same connection in another state. */
    public ConnectionEntry with(ConnectionState other) {
        return new ConnectionEntry(connection, backend, other);
    }

    /** Name of the back end, or its id if it is not installed. */
    public Text kind() {
        return backend.map(BackendDescriptor::label).orElse(Text.literal(connection.backendId()));
    }
}
