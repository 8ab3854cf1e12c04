package org.inkan.inventory;

import java.net.IDN;
import java.util.Optional;

/**
 * The rules a machine's full computer name must meet to appear in a certificate: RFC 1123 2.1 for the labels,
 * RFC 1035 2.3.4 for the lengths, and Windows' rule that a computer name is not all digits. Names are not
 * changed; upper and lower case are equal.
 */
public final class HostNames {

    /** NetBIOS computer names have at most 15 characters; Windows cuts the rest off. */
    public static final int NETBIOS_LENGTH = 15;

    /** What can be wrong with a name. */
    public enum Flaw {
        /** Nothing there. */
        EMPTY,
        /** An IPv4 or IPv6 address; event 21008 tells that OpsMgr does not accept one. */
        ADDRESS,
        /** A label of more than 63 or a name of more than 253 characters. */
        TOO_LONG,
        /** A label that is empty or begins or ends with a hyphen. */
        BAD_LABEL,
        /** A character other than letters, digits and hyphens. */
        BAD_CHARACTER,
        /** Characters outside ASCII; a dNSName is an IA5String. */
        NOT_ASCII,
        /** The first label has digits only. */
        ONLY_DIGITS
    }

    private HostNames() {
    }

    /** The first flaw of {@code name}; empty if it is usable. */
    public static Optional<Flaw> flaw(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (isAddress(name)) {
            return Optional.of(Flaw.ADDRESS);
        }
        if (name.length() > 253) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (name.chars().anyMatch(c -> c > 126)) {
            return Optional.of(Flaw.NOT_ASCII);
        }
        for (String label : name.split("\\.", -1)) {
            Optional<Flaw> flaw = labelFlaw(label);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return firstLabel(name).chars().allMatch(Character::isDigit) ? Optional.of(Flaw.ONLY_DIGITS) : Optional.empty();
    }

    /** Whether Windows would cut the first label to make the NetBIOS name. */
    public static boolean exceedsNetBios(String name) {
        return firstLabel(name).length() > NETBIOS_LENGTH;
    }

    /** The part before the first dot. */
    public static String firstLabel(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The ASCII form of an international name, as a hint for the reader. */
    static String asciiHint(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<Flaw> labelFlaw(String label) {
        if (label.length() > 63) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
            return Optional.of(Flaw.BAD_LABEL);
        }
        boolean plain = label.chars()
                .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
        return plain ? Optional.empty() : Optional.of(Flaw.BAD_CHARACTER);
    }

    /** Windows also reads {@code 10.1}, {@code 0x7f.1} and the like as IPv4, so every all-numeric name is one. */
    private static boolean isAddress(String name) {
        if (name.indexOf(':') >= 0) {
            return name.chars().allMatch(c -> Character.digit(c, 16) >= 0 || ":.[]%/".indexOf(c) >= 0);
        }
        return name.indexOf('.') > 0 && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '/');
    }
}
