package org.inkan.pki.describe;

import java.util.Map;

/** Short names of the attributes of a distinguished name as Windows writes them. */
final class NameParts {

    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("2.5.4.3", "CN"), Map.entry("2.5.4.4", "SN"),
            Map.entry("2.5.4.5", "SERIALNUMBER"), Map.entry("2.5.4.6", "C"), Map.entry("2.5.4.7", "L"), Map.entry("2.5.4.8", "S"),
            Map.entry("2.5.4.9", "STREET"), Map.entry("2.5.4.10", "O"), Map.entry("2.5.4.11", "OU"), Map.entry("2.5.4.12", "T"),
            Map.entry("2.5.4.42", "G"), Map.entry("2.5.4.43", "I"), Map.entry("0.9.2342.19200300.100.1.25", "DC"),
            Map.entry("1.2.840.113549.1.9.1", "E"));

    private NameParts() {
    }

    static String shortName(String oid) {
        return SHORT.getOrDefault(oid, oid);
    }
}
