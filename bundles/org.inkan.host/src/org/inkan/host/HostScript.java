package org.inkan.host;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A script that already lies on the host, to be started there with Windows PowerShell 5.1 or whatever the
 * platform of the connector is. Arguments are passed as a list so that no transport has to quote by hand; they
 * must not hold secrets, because argument lists are visible to every process of the host.
 *
 * @param path      path on the host, in the host's own notation
 * @param arguments parameters, in order
 * @param within    longest time the script may take
 */
public record HostScript(String path, List<String> arguments, Duration within) {
    /** Copies the list. */
    public HostScript {
        Objects.requireNonNull(path);
        Objects.requireNonNull(within);
        arguments = List.copyOf(arguments);
    }
}
