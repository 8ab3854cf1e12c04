package org.inkan.pki.path.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** iPAddress names (RFC 5280 §4.2.1.6) and their constraints: address followed by mask (§4.2.1.10). */
public final class IpNames {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private IpNames() {
    }

    /** The address if the text is an IP literal; never asks a name server. */
    public static Optional<InetAddress> literal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notALiteral) {
            return Optional.empty();
        }
    }

    static boolean validName(byte[] name) {
        return name.length == 4 || name.length == 16;
    }

    /** Masks must be contiguous: the CIDR notation of RFC 4632 that §4.2.1.10 refers to knows no others. */
    static boolean validConstraint(byte[] constraint) {
        return (constraint.length == 8 || constraint.length == 32) && contiguous(constraint);
    }

    static boolean within(byte[] name, byte[] constraint) {
        int length = name.length;
        if (constraint.length != 2 * length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (((name[i] ^ constraint[i]) & constraint[length + i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name of the certificate is exactly this address. */
    public static boolean same(byte[] name, InetAddress address) {
        return Arrays.equals(name, address.getAddress());
    }

    private static boolean contiguous(byte[] constraint) {
        boolean ended = false;
        for (int i = constraint.length / 2; i < constraint.length; i++) {
            for (int bit = 0x80; bit != 0; bit >>= 1) {
                boolean set = (constraint[i] & bit) != 0;
                if (set && ended) {
                    return false;
                }
                ended |= !set;
            }
        }
        return true;
    }
}
