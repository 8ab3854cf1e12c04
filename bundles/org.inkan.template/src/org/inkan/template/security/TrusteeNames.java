package org.inkan.template.security;

import java.util.Map;

/** Names under which consoles in every language show well-known accounts; all others keep their SID. */
public final class TrusteeNames {

    private static final Map<String, String> NAMES = Map.of("S-1-1-0", "Everyone", "S-1-5-7", "ANONYMOUS LOGON",
        "S-1-5-11", "Authenticated Users", "S-1-5-18", "SYSTEM", "S-1-5-32-544", "Administrators", "S-1-5-32-545", "Users");
    private static final Map<Long, String> DOMAIN = Map.of(512L, "Domain Admins", 513L, "Domain Users", 514L, "Domain Guests",
        515L, "Domain Computers", 516L, "Domain Controllers", 519L, "Enterprise Admins");

    private TrusteeNames() {
    }

    /** The name of an account, or its SID where it has none that is the same everywhere. */
    public static String name(Sid sid) {
        String known = NAMES.get(sid.toString());
        if (known == null && sid.isDomainAccount()) {
            known = DOMAIN.get(sid.relativeId());
        }
        return known == null ? sid.toString() : known;
    }
}
