package org.inkan.enrollment;

import java.security.cert.X509Certificate;
import java.util.Optional;

import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;

/** What a run achieved for one host. */
public sealed interface HostResult {

    /** The host's full computer name. */
    String host();

    /** The request kit is built; the host has to answer. */
    record KitBuilt(String host) implements HostResult {
    }

    /**
     * Certificate and install kit are there.
     *
     * @param requestKey the key the request had at the CA
     * @param requestId  the number the CA gave
     * @param digest     SHA-256 of the install kit
     */
    record Ready(String host, String requestKey, String requestId, X509Certificate certificate, String digest)
            implements HostResult {
    }

    /** Somebody at the CA has to act first. */
    record Pending(String host, String requestKey, String requestId, Text state) implements HostResult {
    }

    /** The host could not be served; others were. {@code requestKey} is present if the CA refused. */
    record Failed(String host, Problem problem, Optional<String> requestKey, String requestId) implements HostResult {
    }
}
