package org.inkan.host;

/** What a connector can do on a host beyond saying which host it is. */
public enum HostCapability {
    /** Start a script and return its output and exit code. */
    RUN,
    /** Place a file on the host. */
    PUT,
    /** Fetch a file from the host. */
    GET
}
