package org.inkan.ca;

import java.util.Map;
import java.util.Objects;

/**
 * A named connection of a fleet to a certification authority.
 *
 * @param name      unique in the fleet, without regard to case
 * @param backendId full id of the back end
 * @param options   option values by name, never secrets
 */
public record Connection(String name, String backendId, Map<String, String> options) {

    public Connection {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(backendId, "backendId");
        options = Map.copyOf(options);
    }
}
