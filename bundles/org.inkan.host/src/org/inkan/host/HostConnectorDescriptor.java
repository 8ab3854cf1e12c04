package org.inkan.host;

import java.util.Objects;

import org.inkan.core.text.Text;

/**
 * A contributed kind of connector. Declarative, so listing connectors loads no code.
 *
 * @param id      unique id, such as {@code org.inkan.host.winrm}
 * @param label   name for a reader
 * @param factory opens connections; may load its class on first use
 */
public record HostConnectorDescriptor(String id, Text label, HostConnectorFactory factory) {
    /** Checks for null. */
    public HostConnectorDescriptor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(factory);
    }
}
