package org.inkan.template.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of SDDL and their bits, in the order Windows writes them (MS-DTYP). */
final class SddlTokens {

    static final Map<String, Integer> RIGHTS = ordered("GA", 0x10000000, "GR", 0x80000000, "GW", 0x40000000, "GX", 0x20000000,
        "CC", 0x1, "DC", 0x2, "LC", 0x4, "SW", 0x8, "RP", 0x10, "WP", 0x20, "DT", 0x40, "LO", 0x80, "CR", 0x100,
        "SD", 0x10000, "RC", 0x20000, "WD", 0x40000, "WO", 0x80000);
    static final Map<String, Integer> FLAGS = ordered("OI", 0x1, "CI", 0x2, "NP", 0x4, "IO", 0x8, "ID", 0x10, "SA", 0x40, "FA", 0x80);
    static final Map<String, Integer> TYPES = ordered("A", 0, "D", 1, "AU", 2, "AL", 3, "OA", 5, "OD", 6, "OU", 7, "OL", 8, "ML", 17);
    /** File and registry sets, which some tools write although the object is neither. */
    static final Map<String, Integer> SETS = ordered("FA", 0x1F01FF, "FR", 0x120089, "FW", 0x120116, "FX", 0x1200A0,
        "KA", 0xF003F, "KR", 0x20019, "KW", 0x20006, "KX", 0x20019);

    private SddlTokens() {
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
