package org.inkan.pki.x509;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * One alternative of {@code GeneralName} (RFC 5280 4.2.1.6), plus the user principal name that Windows puts into an otherName. Values are
 * kept as they stand in the certificate; nothing is normalised.
 */
public sealed interface GeneralName {

    /** The value for display, without the kind. */
    String text();

    /** dNSName [2]; international names are in their A-label form. */
    record Dns(String name) implements GeneralName {
        @Override
        public String text() {
            return name;
        }
    }

    /** rfc822Name [1]. */
    record Email(String address) implements GeneralName {
        @Override
        public String text() {
            return address;
        }
    }

    /** uniformResourceIdentifier [6]; kept as text because not every one found is a valid URI. */
    record Uri(String uri) implements GeneralName {
        @Override
        public String text() {
            return uri;
        }
    }

    /** iPAddress [7]: 4 or 16 octets in a certificate, 8 or 32 (address and mask) in name constraints. */
    record Ip(byte[] address) implements GeneralName {
        public Ip {
            address = address.clone();
        }

        /** The address written as {@code 192.0.2.1} or {@code 2001:db8::1}; empty for anything else. No name is looked up. */
        public static Optional<Ip> of(String text) {
            return IpText.parse(text).map(Ip::new);
        }

        @Override
        public byte[] address() {
            return address.clone();
        }

        @Override
        public String text() {
            return IpText.format(address);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ip that && Arrays.equals(address, that.address);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(address);
        }
    }

    /** directoryName [4]. */
    record Directory(X500Principal name) implements GeneralName {
        @Override
        public String text() {
            return X509Names.display(name);
        }
    }

    /** otherName [0] 1.3.6.1.4.1.311.20.2.3 with a UTF8String: user principal name. */
    record Upn(String name) implements GeneralName {
        @Override
        public String text() {
            return name;
        }
    }

    /** Any other otherName [0]; {@code value} is the DER inside the explicit [0]. */
    record OtherName(String oid, byte[] value) implements GeneralName {
        public OtherName {
            value = value.clone();
        }

        @Override
        public byte[] value() {
            return value.clone();
        }

        @Override
        public String text() {
            return oid + "=" + HexFormat.of().formatHex(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OtherName that && oid.equals(that.oid) && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return oid.hashCode() * 31 + Arrays.hashCode(value);
        }
    }

    /** registeredID [8]. */
    record RegisteredId(String oid) implements GeneralName {
        @Override
        public String text() {
            return oid;
        }
    }

    /** x400Address [3], ediPartyName [5] or a form that does not decode: the whole DER of the name. */
    record Other(int tag, byte[] der) implements GeneralName {
        public Other {
            der = der.clone();
        }

        @Override
        public byte[] der() {
            return der.clone();
        }

        @Override
        public String text() {
            return HexFormat.of().formatHex(der);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Other that && tag == that.tag && Arrays.equals(der, that.der);
        }

        @Override
        public int hashCode() {
            return tag * 31 + Arrays.hashCode(der);
        }
    }
}
