package org.inkan.host;

import java.util.Map;

/**
 * Where to connect. Secrets are not part of it: a connector asks for them through the prompt it is given.
 *
 * @param name    name or address of the host
 * @param options options of the connector kind, as its descriptor declares them
 */
public record HostAddress(String name, Map<String, String> options) {
    /** Copies the map. */
    public HostAddress {
        options = Map.copyOf(options);
    }
}
