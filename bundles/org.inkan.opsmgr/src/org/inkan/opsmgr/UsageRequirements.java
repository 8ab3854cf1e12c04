package org.inkan.opsmgr;

import java.util.List;
import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.opsmgr.Requirement.Report;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;

/** Key usage and extended key usage. */
final class UsageRequirements {
    private static final Set<KeyUsage> NEEDED = Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT);
    private static final List<String> PURPOSES = List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION);

    private UsageRequirements() {
    }

    static List<Requirement> all() {
        return List.of(
                Requirement.of("OM-KU-01", UsageRequirements::keyUsage, Sources.event(20049), Sources.GUIDE_2025,
                        Sources.CHECKER),
                Requirement.of("OM-KU-02", UsageRequirements::moreUsage, Sources.GUIDE_2025, Sources.SEED,
                        Sources.event(20049)),
                Requirement.of("OM-KU-03", UsageRequirements::critical, Sources.GUIDE_2025),
                Requirement.of("OM-EKU-01", UsageRequirements::purposes, Sources.event(20050), Sources.GUIDE_2025),
                Requirement.of("OM-EKU-02", UsageRequirements::morePurposes, Sources.SEED, Sources.GUIDE_2025));
    }

    private static void keyUsage(Claims claims, Report report) {
        claims.find(Aspect.KEY_USAGE).filter(c -> c.absent() || !c.value().containsAll(NEEDED))
                .ifPresent(c -> report.add(Severity.ERROR, c.place(), InfFixes.set(claims, "KeyUsage", "0xA0"),
                        c.absent() ? "-" : "0x%02X".formatted(KeyUsage.toMask(c.value()))));
    }

    private static void moreUsage(Claims claims, Report report) {
        claims.said(Aspect.KEY_USAGE).filter(c -> c.value().containsAll(NEEDED) && c.value().size() > 2)
                .ifPresent(c -> report.add(Severity.INFO, c.place(), InfFixes.set(claims, "KeyUsage", "0xA0"),
                        "0x%02X".formatted(KeyUsage.toMask(c.value()))));
    }

    private static void critical(Claims claims, Report report) {
        claims.said(Aspect.KEY_USAGE_CRITICAL).filter(c -> !c.value()).ifPresent(c -> report.warning(c.place()));
    }

    private static void purposes(Claims claims, Report report) {
        claims.find(Aspect.EXTENDED_KEY_USAGE).ifPresent(c -> {
            List<String> missing = PURPOSES.stream().filter(p -> c.absent() || !c.value().contains(p)).toList();
            if (!missing.isEmpty()) {
                report.add(Severity.ERROR, c.place(), InfFixes.purposes(claims, missing), named(missing));
            }
        });
    }

    private static void morePurposes(Claims claims, Report report) {
        claims.said(Aspect.EXTENDED_KEY_USAGE).ifPresent(c -> {
            List<String> more = c.value().stream().filter(p -> !PURPOSES.contains(p)).toList();
            if (!more.isEmpty()) {
                report.warning(c.place(), named(more));
            }
        });
    }

    private static Text named(List<String> oids) {
        return Text.joined(", ", oids.stream().map(UsageRequirements::named).toList());
    }

    private static Text named(String oid) {
        return Oids.name(oid).map(name -> Text.joined(" ", List.of(name, Text.literal("(" + oid + ")"))))
                .orElse(Text.literal(oid));
    }
}
