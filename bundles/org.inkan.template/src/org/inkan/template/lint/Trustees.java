package org.inkan.template.lint;

import java.util.Map;

import org.inkan.template.security.Sid;

/** Names under which consoles in every language show well-known accounts; all others keep their SID. */
final class Trustees {

    private static final Map<String, String> NAMES = Map.of("S-1-1-0", "Everyone", "S-1-5-7", "ANONYMOUS LOGON",
        "S-1-5-11", "Authenticated Users", "S-1-5-32-545", "Users");
    private static final Map<Long, String> DOMAIN = Map.of(513L, "Domain Users", 514L, "Domain Guests", 515L, "Domain Computers");

    private Trustees() {
    }

    static String name(Sid sid) {
        String known = NAMES.get(sid.toString());
        if (known == null && sid.isDomainAccount()) {
            known = DOMAIN.get(sid.relativeId());
        }
        return known == null ? sid.toString() : known;
    }
}
