package org.inkan.opsmgr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.core.finding.Severity;
import org.inkan.opsmgr.Requirement.Report;
import org.inkan.pki.x509.GeneralName;

/** Which name the certificate must carry: the first dNSName, else the common name, equals the machine's own name. */
final class NameRequirements {
    private NameRequirements() {
    }

    static List<Requirement> all() {
        return List.of(
                Requirement.of("OM-NAME-01", NameRequirements::ownName, Sources.event(20052), Sources.event(20075),
                        Sources.GUIDE_2025, Sources.IMPORT_SCRIPT, Sources.CHECKER),
                Requirement.of("OM-NAME-02", NameRequirements::firstAlternative, Sources.event(20075), Sources.CHECKER),
                Requirement.of("OM-NAME-03", NameRequirements::singleCommonName, Sources.CHECKER,
                        Sources.OFFLINE_REQUEST),
                Requirement.of("OM-NAME-04", NameRequirements::someName, Sources.event(20075)),
                Requirement.of("OM-NAME-05", NameRequirements::placeholder, Sources.GUIDE_2025),
                Requirement.of("OM-NAME-06", NameRequirements::address, Sources.event(21008)),
                Requirement.of("OM-NAME-07", NameRequirements::noAlternative, Sources.event(20075), Sources.SEED,
                        Sources.GUIDE_2025),
                Requirement.of("OM-NAME-08", NameRequirements::bareOrFull, Sources.GUIDE_2025, Sources.IMPORT_SCRIPT,
                        Sources.CHECKER, Sources.SEED));
    }

    private static List<String> commonNames(Claims claims) {
        return claims.said(Aspect.COMMON_NAMES).map(Claim::value).orElse(List.of());
    }

    private static List<GeneralName> alternatives(Claims claims) {
        return claims.said(Aspect.ALTERNATIVE_NAMES).map(Claim::value).orElse(List.of());
    }

    private static Optional<String> effective(Claims claims) {
        return OpsMgrNames.effectiveName(commonNames(claims), alternatives(claims));
    }

    private static Optional<String> firstDns(Claims claims) {
        return alternatives(claims).stream().filter(GeneralName.Dns.class::isInstance).map(GeneralName::text)
                .findFirst();
    }

    private static List<String> names(Claims claims) {
        List<String> names = new ArrayList<>(commonNames(claims));
        alternatives(claims).stream().filter(GeneralName.Dns.class::isInstance).forEach(n -> names.add(n.text()));
        return names;
    }

    private static boolean wrong(Claims claims, String name) {
        return claims.host().filter(host -> !host.equalsIgnoreCase(name)).isPresent();
    }

    private static void ownName(Claims claims, Report report) {
        Optional<String> name = effective(claims);
        if (name.isEmpty() || !wrong(claims, name.get()) || firstOverrides(claims)) {
            return;
        }
        Aspect<?> aspect = firstDns(claims).isPresent() ? Aspect.ALTERNATIVE_NAMES : Aspect.COMMON_NAMES;
        boolean subjectOnly = aspect == Aspect.COMMON_NAMES;
        String host = claims.host().orElseThrow();
        report.add(Severity.ERROR, claims.find(aspect).orElseThrow().place(),
                subjectOnly ? InfFixes.set(claims, "Subject", "CN=" + host) : List.of(), name.get(), host);
    }

    private static boolean firstOverrides(Claims claims) {
        List<String> common = commonNames(claims);
        return firstDns(claims).filter(dns -> wrong(claims, dns)).isPresent() && !common.isEmpty()
                && !wrong(claims, common.get(0));
    }

    private static void firstAlternative(Claims claims, Report report) {
        List<String> common = commonNames(claims);
        Optional<String> first = firstDns(claims);
        if (first.isEmpty() || common.isEmpty()) {
            return;
        }
        boolean differs = !first.get().equalsIgnoreCase(common.get(0));
        if (firstOverrides(claims)) {
            report.error(claims.find(Aspect.ALTERNATIVE_NAMES).orElseThrow().place(), first.get(), common.get(0));
        } else if (differs && claims.host().isEmpty()) {
            report.warning(claims.find(Aspect.ALTERNATIVE_NAMES).orElseThrow().place(), first.get(), common.get(0));
        }
    }

    private static void singleCommonName(Claims claims, Report report) {
        List<String> common = commonNames(claims);
        if (common.size() > 1) {
            report.warning(claims.find(Aspect.COMMON_NAMES).orElseThrow().place(), common.size(), common.get(0));
        }
    }

    private static void someName(Claims claims, Report report) {
        if (claims.find(Aspect.COMMON_NAMES).isPresent() && effective(claims).isEmpty()) {
            report.add(Severity.ERROR, claims.find(Aspect.COMMON_NAMES).orElseThrow().place(),
                    claims.host().map(h -> InfFixes.set(claims, "Subject", "CN=" + h)).orElse(List.of()));
        }
    }

    private static void placeholder(Claims claims, Report report) {
        names(claims).stream().filter(OpsMgrNames::isPlaceholder).findFirst()
                .ifPresent(name -> report.error(claims.find(Aspect.COMMON_NAMES).orElseThrow().place(), name));
    }

    private static void address(Claims claims, Report report) {
        names(claims).stream().filter(OpsMgrNames::isAddress).findFirst()
                .ifPresent(name -> report.error(claims.find(Aspect.COMMON_NAMES).orElseThrow().place(), name));
    }

    private static void noAlternative(Claims claims, Report report) {
        if (effective(claims).isPresent() && firstDns(claims).isEmpty()) {
            report.add(Severity.INFO, claims.find(Aspect.ALTERNATIVE_NAMES).orElseThrow().place(),
                    InfFixes.alternativeName(claims, effective(claims).get()), effective(claims).get());
        }
    }

    private static void bareOrFull(Claims claims, Report report) {
        Optional<String> name = effective(claims).filter(n -> !OpsMgrNames.isPlaceholder(n));
        if (claims.host().isEmpty() && name.isPresent()) {
            report.info(claims.find(Aspect.COMMON_NAMES).orElseThrow().place(), name.get());
        }
    }
}
