package org.inkan.pki.path;

import java.net.InetAddress;
import java.util.Objects;

/** The identity the far end is expected to show in its certificate's subject alternative name (RFC 6125, RFC 9525). */
public sealed interface PeerName {

    /** The name as an administrator would type it. */
    String value();

    /** A host name; a wildcard in the certificate may stand for its whole left-most label. */
    record Dns(String value) implements PeerName {
        public Dns {
            Objects.requireNonNull(value);
        }
    }

    /** An IP address, compared with iPAddress names only, never with the text of a dNSName. */
    record Ip(InetAddress address) implements PeerName {
        public Ip {
            Objects.requireNonNull(address);
        }

        @Override
        public String value() {
            return address.getHostAddress();
        }
    }

    /** A mailbox, compared with rfc822Name names. */
    record Email(String value) implements PeerName {
        public Email {
            Objects.requireNonNull(value);
        }
    }
}
