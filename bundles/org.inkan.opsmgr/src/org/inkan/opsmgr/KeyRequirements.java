package org.inkan.opsmgr;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.opsmgr.Requirement.Report;

/** The key and where Windows keeps it: RSA in a legacy provider, for exchange, in the machine's key set. */
final class KeyRequirements {
    private static final Set<String> LEGACY = Set.of("microsoft rsa schannel cryptographic provider",
            "microsoft enhanced cryptographic provider v1.0", "microsoft strong cryptographic provider",
            "microsoft enhanced rsa and aes cryptographic provider", "microsoft base cryptographic provider v1.0");
    private static final int LEAST_BITS = 2048;

    private KeyRequirements() {
    }

    static List<Requirement> all() {
        return List.of(
                Requirement.of("OM-KEY-01", KeyRequirements::algorithm, Sources.GUIDE_2025, Sources.OFFLINE_REQUEST),
                Requirement.of("OM-KEY-02", KeyRequirements::length, Sources.GUIDE_2025),
                Requirement.of("OM-KEY-03", KeyRequirements::provider, Sources.GUIDE_2025, Sources.GUIDE_2022,
                        Sources.OFFLINE_REQUEST),
                Requirement.of("OM-KEY-04", KeyRequirements::keySpec, Sources.event(20069), Sources.GUIDE_2025),
                Requirement.of("OM-KEY-05", KeyRequirements::machine, Sources.GUIDE_2025, Sources.CHECKER,
                        Sources.CERTREQ),
                Requirement.of("OM-KEY-06", KeyRequirements::exportable, Sources.GUIDE_2025, Sources.SEED),
                Requirement.of("OM-HASH-01", KeyRequirements::hash, Sources.GUIDE_2025, Sources.CERTREQ));
    }

    private static void algorithm(Claims claims, Report report) {
        claims.said(Aspect.KEY_ALGORITHM).filter(c -> !c.value().startsWith("RSA"))
                .ifPresent(c -> report.add(Severity.ERROR, c.place(), InfFixes.set(claims, "KeyAlgorithm", "RSA"),
                        c.value()));
    }

    private static void length(Claims claims, Report report) {
        claims.said(Aspect.KEY_BITS).filter(c -> c.value() < LEAST_BITS).ifPresent(
                c -> report.add(Severity.ERROR, c.place(), InfFixes.set(claims, "KeyLength", "2048"), c.value()));
    }

    private static void provider(Claims claims, Report report) {
        claims.find(Aspect.PROVIDERS).filter(c -> c.absent() || !c.value().stream().allMatch(KeyRequirements::legacy))
                .ifPresent(c -> report.add(Severity.ERROR, c.place(),
                        InfFixes.set(claims, "ProviderName", OpsMgrInf.PROVIDER),
                        c.absent() ? "-" : String.join(", ", c.value())));
    }

    private static boolean legacy(String provider) {
        return LEGACY.contains(provider.strip().toLowerCase(Locale.ROOT));
    }

    private static void keySpec(Claims claims, Report report) {
        claims.find(Aspect.KEY_SPEC).filter(c -> c.absent() || c.value() != 1).ifPresent(c -> report
                .add(c.absent() ? Severity.WARNING : Severity.ERROR, c.place(), InfFixes.set(claims, "KeySpec", "1"),
                        c.absent() ? "-" : c.value()));
    }

    private static void machine(Claims claims, Report report) {
        claims.find(Aspect.MACHINE_KEY).filter(c -> c.absent() || !c.value()).ifPresent(
                c -> report.add(Severity.ERROR, c.place(), InfFixes.set(claims, "MachineKeySet", "TRUE")));
    }

    private static void exportable(Claims claims, Report report) {
        claims.said(Aspect.EXPORTABLE).filter(Claim::value).ifPresent(
                c -> report.add(Severity.WARNING, c.place(), InfFixes.set(claims, "Exportable", "FALSE")));
    }

    private static void hash(Claims claims, Report report) {
        claims.find(Aspect.HASH).ifPresent(c -> {
            String hash = c.absent() ? "" : c.value().toUpperCase(Locale.ROOT).replace("-", "");
            boolean weak = hash.contains("SHA1") || hash.contains("MD5") || hash.contains("MD2") || hash.contains("MD4")
                    || hash.equals("1.2.840.113549.1.1.5") || hash.equals("1.2.840.113549.1.1.4");
            boolean request = claims.subject() instanceof OpsMgrSubject.OfRequest;
            if (weak || c.absent()) {
                report.add(weak && !request ? Severity.ERROR : Severity.WARNING, c.place(),
                        InfFixes.set(claims, "HashAlgorithm", "sha256"), c.absent() ? "-" : c.value());
            }
        });
    }
}
