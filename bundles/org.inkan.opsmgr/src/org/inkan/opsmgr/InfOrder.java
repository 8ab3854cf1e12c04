package org.inkan.opsmgr;

import java.util.List;
import java.util.Optional;

/**
 * What an INF for one host is to ask for. Immutable.
 *
 * @param host       the machine's own full computer name: common name and first dNSName
 * @param otherNames further dNSNames, in order
 * @param template   cn of the template to name; leave empty on WORKGROUP hosts, where certreq would stop at it
 * @param bits       RSA key length
 * @param exportable whether the key may leave the machine
 * @param provider   name of the legacy provider that keeps the key
 */
public record InfOrder(String host, List<String> otherNames, Optional<String> template, int bits, boolean exportable,
        String provider) {

    /** Copies the list. */
    public InfOrder {
        otherNames = List.copyOf(otherNames);
    }

    /** RSA 2048 in the SChannel provider, not exportable, no template named, no further names. */
    public static InfOrder of(String host) {
        return new InfOrder(host, List.of(), Optional.empty(), 2048, false, OpsMgrInf.PROVIDER);
    }
}
