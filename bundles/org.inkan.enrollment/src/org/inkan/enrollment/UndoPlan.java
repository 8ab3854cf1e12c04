package org.inkan.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What taking back the enrollment of some hosts comes to. A value.
 *
 * @param hosts     those for which something was made
 * @param untouched names of those for which nothing was
 */
public record UndoPlan(List<Entry> hosts, List<String> untouched) {

    /** Copies. */
    public UndoPlan {
        hosts = List.copyOf(hosts);
        untouched = List.copyOf(untouched);
    }

    /**
     * One host.
     *
     * @param host        full computer name
     * @param artefacts   what is deleted
     * @param certificate the certificate that would stay valid unless it is revoked
     * @param connection  name of the CA connection that issued it; empty if the fleet does not know
     * @param waiting     where and under which numbers requests wait for a certificate manager
     * @param installed   whether the host has run its install kit
     */
    public record Entry(String host, Set<Artefact> artefacts, Optional<Issued> certificate, String connection, List<Waiting> waiting,
            boolean installed) {

        /** Copies. */
        public Entry {
            artefacts = Set.copyOf(artefacts);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * A certificate.
     *
     * @param serial   serial number, hexadecimal
     * @param notAfter when it ends
     */
    public record Issued(String serial, Instant notAfter) {
    }

    /**
     * A request that a CA has not decided.
     *
     * @param connection name of the CA connection
     * @param requestId  the number the CA gave
     */
    public record Waiting(String connection, String requestId) {
    }

    /** Names of the hosts for which something was made. */
    public List<String> names() {
        return hosts.stream().map(Entry::host).toList();
    }
}
