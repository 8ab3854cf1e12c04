package org.inkan.trust;

import java.security.cert.X509Certificate;

/**
 * One certificate one machine needs in one store so that it accepts one peer.
 *
 * @param at          machine that has to trust
 * @param peer        machine whose certificate has to be trusted
 * @param certificate root or intermediate above the peer's certificate
 * @param store       store it belongs in
 * @param state       whether it is there
 */
public record TrustNeed(String at, String peer, X509Certificate certificate, TrustStore store, State state) {
    /** What is known about the store. */
    public enum State {
        /** It is there. */
        PRESENT,
        /** The store was read and it is not there. */
        MISSING,
        /** The store was never read. */
        UNPROVEN,
        /** Not in its own store but in the other one: an intermediate in Root breaks Schannel client authentication. */
        WRONG_STORE
    }

    /** Whether something has to be done. */
    public boolean open() {
        return state != State.PRESENT;
    }
}
