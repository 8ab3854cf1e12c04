package org.inkan.pki.inf;

import java.util.Objects;
import java.util.Optional;

/**
 * The names that certreq finds on its machine and fills in where {@code SubjectNameFlags} asks for them (facts 1.2, name flags).
 *
 * @param netBios computer name
 * @param dns full DNS name of the computer, in ASCII
 * @param upn user principal name of the account
 * @param email mail address of the account, in ASCII
 */
public record MachineNames(String netBios, String dns, Optional<String> upn, Optional<String> email) {

    public MachineNames {
        Objects.requireNonNull(netBios, "netBios");
        Objects.requireNonNull(dns, "dns");
        Objects.requireNonNull(upn, "upn");
        Objects.requireNonNull(email, "email");
    }

    /** A computer without an account name or mail address. */
    public static MachineNames of(String netBios, String dns) {
        return new MachineNames(netBios, dns, Optional.empty(), Optional.empty());
    }

    /** What follows the host name; empty for a machine in no domain. */
    String domain() {
        return dns.indexOf('.') < 0 ? "" : dns.substring(dns.indexOf('.') + 1);
    }
}
