package org.inkan.template.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The two-letter names of SDDL (MS-DTYP): fixed SIDs and numbers relative to a domain. */
final class SidAlias {

    private static final Map<String, String> FIXED = Map.ofEntries(
        Map.entry("WD", "S-1-1-0"), Map.entry("CO", "S-1-3-0"), Map.entry("CG", "S-1-3-1"), Map.entry("OW", "S-1-3-4"),
        Map.entry("NU", "S-1-5-2"), Map.entry("IU", "S-1-5-4"), Map.entry("SU", "S-1-5-6"), Map.entry("AN", "S-1-5-7"),
        Map.entry("ED", "S-1-5-9"), Map.entry("PS", "S-1-5-10"), Map.entry("AU", "S-1-5-11"), Map.entry("RC", "S-1-5-12"),
        Map.entry("SY", "S-1-5-18"), Map.entry("LS", "S-1-5-19"), Map.entry("NS", "S-1-5-20"), Map.entry("WR", "S-1-5-33"),
        Map.entry("BA", "S-1-5-32-544"), Map.entry("BU", "S-1-5-32-545"), Map.entry("BG", "S-1-5-32-546"),
        Map.entry("PU", "S-1-5-32-547"), Map.entry("AO", "S-1-5-32-548"), Map.entry("SO", "S-1-5-32-549"),
        Map.entry("PO", "S-1-5-32-550"), Map.entry("BO", "S-1-5-32-551"), Map.entry("RE", "S-1-5-32-552"),
        Map.entry("RU", "S-1-5-32-554"), Map.entry("RD", "S-1-5-32-555"), Map.entry("NO", "S-1-5-32-556"),
        Map.entry("MU", "S-1-5-32-558"), Map.entry("LU", "S-1-5-32-559"), Map.entry("IS", "S-1-5-32-568"),
        Map.entry("CY", "S-1-5-32-569"), Map.entry("ER", "S-1-5-32-573"), Map.entry("CD", "S-1-5-32-574"),
        Map.entry("RA", "S-1-5-32-575"), Map.entry("ES", "S-1-5-32-576"), Map.entry("MS", "S-1-5-32-577"),
        Map.entry("HA", "S-1-5-32-578"), Map.entry("AA", "S-1-5-32-579"), Map.entry("RM", "S-1-5-32-580"),
        Map.entry("AC", "S-1-15-2-1"), Map.entry("LW", "S-1-16-4096"), Map.entry("ME", "S-1-16-8192"),
        Map.entry("MP", "S-1-16-8448"), Map.entry("HI", "S-1-16-12288"), Map.entry("SI", "S-1-16-16384"),
        Map.entry("AS", "S-1-18-1"), Map.entry("SS", "S-1-18-2"), Map.entry("UD", "S-1-5-84-0-0-0-0-0"));

    private static final Map<String, Long> RELATIVE = Map.ofEntries(
        Map.entry("RO", 498L), Map.entry("LA", 500L), Map.entry("LG", 501L), Map.entry("DA", 512L), Map.entry("DU", 513L),
        Map.entry("DG", 514L), Map.entry("DC", 515L), Map.entry("DD", 516L), Map.entry("CA", 517L), Map.entry("SA", 518L),
        Map.entry("EA", 519L), Map.entry("PA", 520L), Map.entry("CN", 522L), Map.entry("AP", 525L), Map.entry("KA", 526L),
        Map.entry("EK", 527L), Map.entry("RS", 553L));

    private static final Map<String, String> FIXED_BY_SID = reversed(FIXED);
    private static final Map<Long, String> RELATIVE_BY_ID = reversed(RELATIVE);

    private SidAlias() {
    }

    static Optional<Sid> sid(String alias, Sid domain) {
        String fixed = FIXED.get(alias);
        if (fixed != null) {
            return Sid.parse(fixed);
        }
        return Optional.ofNullable(RELATIVE.get(alias)).map(domain::child);
    }

    static Optional<String> alias(Sid sid, Sid domain) {
        if (sid.domain().filter(domain::equals).isPresent()) {
            return Optional.ofNullable(RELATIVE_BY_ID.get(sid.relativeId()));
        }
        return Optional.ofNullable(FIXED_BY_SID.get(sid.toString()));
    }

    private static <K, V> Map<V, K> reversed(Map<K, V> map) {
        Map<V, K> reversed = new HashMap<>();
        map.forEach((k, v) -> reversed.put(v, k));
        return Map.copyOf(reversed);
    }
}
