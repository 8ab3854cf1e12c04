package org.inkan.pki.x509;

import java.util.HexFormat;
import java.util.Optional;

/** Text form of the octets of an iPAddress name, without any name look-up. */
final class IpText {

    private IpText() {
    }

    static String format(byte[] octets) {
        return switch (octets.length) {
            case 4 -> dotted(octets, 0);
            case 16 -> colons(octets, 0);
            case 8 -> dotted(octets, 0) + "/" + dotted(octets, 4);
            case 32 -> colons(octets, 0) + "/" + colons(octets, 16);
            default -> HexFormat.of().formatHex(octets);
        };
    }

    private static String dotted(byte[] octets, int at) {
        return (octets[at] & 0xFF) + "." + (octets[at + 1] & 0xFF) + "." + (octets[at + 2] & 0xFF) + "." + (octets[at + 3] & 0xFF);
    }

    /** RFC 5952: longest run of two or more zero groups becomes "::". */
    private static String colons(byte[] octets, int at) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (octets[at + 2 * i] & 0xFF) << 8 | octets[at + 2 * i + 1] & 0xFF;
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && groups[i + run] == 0) {
                run++;
            }
            if (run > length) {
                start = i;
                length = run;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
                continue;
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }

    /** Octets of a dotted IPv4 or an RFC 4291 IPv6 address; empty if the text is neither. Never asks a name server. */
    static Optional<byte[]> parse(String text) {
        return text.indexOf(':') >= 0 ? parse6(text) : parse4(text);
    }

    private static Optional<byte[]> parse4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        byte[] octets = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("[0-9]{1,3}") || Integer.parseInt(parts[i]) > 255) {
                return Optional.empty();
            }
            octets[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Optional.of(octets);
    }

    private static Optional<byte[]> parse6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        Optional<byte[]> head = groups(gap < 0 ? text : text.substring(0, gap));
        Optional<byte[]> tail = groups(gap < 0 ? "" : text.substring(gap + 2));
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int known = head.get().length + tail.get().length;
        if (gap < 0 ? known != 16 : known > 14) {
            return Optional.empty();
        }
        byte[] octets = new byte[16];
        System.arraycopy(head.get(), 0, octets, 0, head.get().length);
        System.arraycopy(tail.get(), 0, octets, 16 - tail.get().length, tail.get().length);
        return Optional.of(octets);
    }

    private static Optional<byte[]> groups(String text) {
        if (text.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        String[] parts = text.split(":", -1);
        java.io.ByteArrayOutputStream octets = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i++) {
            Optional<byte[]> embedded = i == parts.length - 1 ? parse4(parts[i]) : Optional.empty();
            if (embedded.isPresent()) {
                octets.writeBytes(embedded.get());
            } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                int group = Integer.parseInt(parts[i], 16);
                octets.write(group >> 8);
                octets.write(group);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(octets.toByteArray());
    }
}
