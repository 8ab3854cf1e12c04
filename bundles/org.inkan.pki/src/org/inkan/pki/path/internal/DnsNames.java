package org.inkan.pki.path.internal;

import java.net.IDN;
import java.util.Locale;

/** dNSName names, their wildcards (RFC 6125 §6.4) and their constraints (RFC 5280 §4.2.1.10). */
public final class DnsNames {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String WILDCARD = "*.";

    private DnsNames() {
    }

    /**
     * Whether a certificate's name stands for the host. A wildcard must be the whole left-most label, matches exactly
     * one label, and needs at least two more to its right, so that nobody owns all of a top-level domain.
     */
    public static boolean matches(String pattern, String host) {
        String wanted = ascii(withoutRootDot(host));
        String offered = withoutRootDot(pattern).toLowerCase(Locale.ROOT);
        if (!validName(wanted) || !validPattern(offered)) {
            return false;
        }
        if (!offered.startsWith(WILDCARD)) {
            return offered.equals(wanted);
        }
        int dot = wanted.indexOf('.');
        return dot > 0 && wanted.substring(dot).equals(offered.substring(1)) && offered.indexOf('.', 2) > 0;
    }

    /** Letters, digits, hyphens (RFC 1034 §3.5) and the underscore that Windows lets into computer names. */
    public static boolean validName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        for (String label : name.split("\\.", -1)) {
            if (!validLabel(label)) {
                return false;
            }
        }
        return !digitsOnly(name.substring(name.lastIndexOf('.') + 1));
    }

    /** A name, or a name with a wildcard for its first label. */
    public static boolean validPattern(String pattern) {
        return validName(pattern.startsWith(WILDCARD) ? pattern.substring(WILDCARD.length()) : pattern);
    }

    /** The preferred name syntax that RFC 5280 §4.2.1.6 demands knows no underscore. */
    public static boolean preferredSyntax(String pattern) {
        return validPattern(pattern) && pattern.indexOf('_') < 0;
    }

    /** Empty means every name; a leading dot is against the RFC but common, and means subdomains only. */
    static boolean validConstraint(String base) {
        String name = base.startsWith(".") ? base.substring(1) : base;
        return base.isEmpty() || validName(name);
    }

    static boolean within(String name, String base) {
        String lower = name.toLowerCase(Locale.ROOT);
        String tree = base.toLowerCase(Locale.ROOT);
        if (tree.isEmpty() || lower.equals(tree)) {
            return true;
        }
        return lower.endsWith(tree.startsWith(".") ? tree : '.' + tree);
    }

    /** {@code *.example.com} reaches into the subtree {@code host.example.com}, though it is not inside it. */
    static boolean wildcardReaches(String name, String base) {
        if (!name.startsWith(WILDCARD)) {
            return false;
        }
        int dot = base.indexOf('.');
        return dot > 0 && base.substring(dot).equalsIgnoreCase(name.substring(1));
    }

    /** A-labels of an internationalised host name; the text itself if there are none. */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHostName) {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    private static String withoutRootDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean validLabel(String label) {
        int length = label.length();
        if (length == 0 || length > LONGEST_LABEL || label.charAt(0) == '-' || label.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = label.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    private static boolean digitsOnly(String label) {
        return label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
