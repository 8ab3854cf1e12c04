package org.inkan.pki.path.internal;

/** rfc822Name names and their constraints: a mailbox, a host, or a domain written with a leading dot. */
public final class EmailNames {

    private EmailNames() {
    }

    static boolean validName(String name) {
        int at = name.lastIndexOf('@');
        return at > 0 && DnsNames.validName(name.substring(at + 1)) && plain(name.substring(0, at));
    }

    static boolean validConstraint(String base) {
        if (base.indexOf('@') >= 0) {
            return validName(base);
        }
        return base.isEmpty() || DnsNames.validName(base.startsWith(".") ? base.substring(1) : base);
    }

    static boolean within(String name, String base) {
        if (base.isEmpty()) {
            return true;
        }
        if (base.indexOf('@') >= 0) {
            return same(name, base);
        }
        String host = name.substring(name.lastIndexOf('@') + 1);
        return base.startsWith(".") ? DnsNames.within(host, base) : host.equalsIgnoreCase(base);
    }

    /** The part before the @ is case sensitive, the host is not (RFC 5280 §7.5). */
    public static boolean same(String one, String other) {
        int at = one.lastIndexOf('@');
        int otherAt = other.lastIndexOf('@');
        return at == otherAt && at > 0 && one.regionMatches(0, other, 0, at)
                && one.substring(at).equalsIgnoreCase(other.substring(at));
    }

    /** Visible ASCII without a second separator; quoted local parts are not used in certificates. */
    private static boolean plain(String local) {
        return local.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '@' && c != '<' && c != '>');
    }
}
