package org.inkan.opsmgr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfEntry;
import org.inkan.pki.inf.InfSection;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;

/** Reads an INF file into claims, with the line of each entry. */
final class InfClaims {
    private static final String REQUEST = "NewRequest";
    private static final Map<String, Integer> KEY_SPECS = Map.of("AT_NONE", 0, "AT_KEYEXCHANGE", 1, "AT_SIGNATURE", 2);
    private static final Map<String, Integer> USAGES = Map.of("CERT_DIGITAL_SIGNATURE_KEY_USAGE", 0x80,
            "CERT_NON_REPUDIATION_KEY_USAGE", 0x40, "CERT_KEY_ENCIPHERMENT_KEY_USAGE", 0x20,
            "CERT_DATA_ENCIPHERMENT_KEY_USAGE", 0x10, "CERT_KEY_AGREEMENT_KEY_USAGE", 0x08);

    private final InfDocument inf;
    private final Claims claims;

    InfClaims(InfDocument inf, Claims claims) {
        this.inf = inf;
        this.claims = claims;
    }

    void read() {
        names();
        value("KeyUsage", Aspect.KEY_USAGE, InfClaims::usages);
        usageOids();
        value("KeyAlgorithm", Aspect.KEY_ALGORITHM, text -> text.toUpperCase(Locale.ROOT));
        claims.find(Aspect.KEY_ALGORITHM).filter(Claim::absent)
                .ifPresent(c -> claims.put(Aspect.KEY_ALGORITHM, "RSA", c.place()));
        value("KeyLength", Aspect.KEY_BITS, InfClaims::number);
        value("ProviderName", Aspect.PROVIDERS, List::of);
        value("KeySpec", Aspect.KEY_SPEC,
                text -> KEY_SPECS.containsKey(text.toUpperCase(Locale.ROOT)) ? KEY_SPECS.get(text.toUpperCase(Locale.ROOT))
                        : number(text));
        value("MachineKeySet", Aspect.MACHINE_KEY, InfClaims::truth);
        value("Exportable", Aspect.EXPORTABLE, InfClaims::truth);
        value("HashAlgorithm", Aspect.HASH, text -> text);
        value("RequestType", Aspect.REQUEST_TYPE, text -> text.toUpperCase(Locale.ROOT));
    }

    private void names() {
        Optional<InfEntry> subject = inf.find(REQUEST, "Subject");
        List<String> names = subject.map(s -> commonNames(s.text())).orElse(List.of());
        claims.put(Aspect.COMMON_NAMES, names, where(REQUEST, "Subject", subject));
        List<GeneralName> alternative = new ArrayList<>();
        Optional<InfEntry> first = inf.find("Extensions", Oids.SUBJECT_ALT_NAME);
        first.ifPresent(entry -> alternative.addAll(alternativeNames(extensionText(entry))));
        inf.find("RequestAttributes", "SAN").ifPresent(e -> alternative.addAll(alternativeNames(e.text())));
        claims.put(Aspect.ALTERNATIVE_NAMES, alternative, where("Extensions", Oids.SUBJECT_ALT_NAME, first));
    }

    /** Text of an extension: the entry itself and the {@code _continue_} entries behind it, joined without separator. */
    private String extensionText(InfEntry first) {
        StringBuilder text = new StringBuilder(first.text().replaceFirst("(?i)^\\{text\\}", ""));
        boolean behind = false;
        for (InfEntry entry : inf.section("Extensions").map(InfSection::entries).orElse(List.of())) {
            if (entry.line() == first.line()) {
                behind = true;
            } else if (behind && entry.name().equalsIgnoreCase("_continue_")) {
                text.append(entry.text());
            } else if (behind) {
                break;
            }
        }
        return text.toString();
    }

    private static List<GeneralName> alternativeNames(String text) {
        List<GeneralName> names = new ArrayList<>();
        for (String item : text.split("&")) {
            int equals = item.indexOf('=');
            String kind = equals < 0 ? "" : item.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = item.substring(equals + 1).strip();
            if (kind.equals("dns")) {
                names.add(new GeneralName.Dns(value));
            } else if (kind.equals("upn")) {
                names.add(new GeneralName.Upn(value));
            } else if (!kind.isEmpty()) {
                names.add(new GeneralName.Uri(value));
            }
        }
        return names;
    }

    private static List<String> commonNames(String subject) {
        try {
            return OpsMgrNames.commonNames(X509Names.parse(subject));
        } catch (ProblemException e) {
            return List.of();
        }
    }

    private void usageOids() {
        List<String> oids = new ArrayList<>();
        Optional<InfSection> section = inf.section("EnhancedKeyUsageExtension");
        section.ifPresent(s -> s.all("OID").forEach(e -> oids.add(e.text().strip())));
        Optional<InfEntry> text = inf.find("Extensions", Oids.EXTENDED_KEY_USAGE);
        text.ifPresent(e -> oids.addAll(List.of(extensionText(e).split("[,\\s]+"))));
        boolean template = inf.find("RequestAttributes", "CertificateTemplate").isPresent();
        if (!oids.isEmpty() || !template) {
            Place place = section.map(s -> at("[EnhancedKeyUsageExtension]", s.line(), s.column()))
                    .orElse(claims.place().at("[EnhancedKeyUsageExtension]"));
            claims.put(Aspect.EXTENDED_KEY_USAGE, oids.isEmpty() ? null : List.copyOf(oids), place);
        }
    }

    private <T> void value(String key, Aspect<T> aspect, java.util.function.Function<String, T> parse) {
        Optional<InfEntry> entry = inf.find(REQUEST, key);
        claims.put(aspect, entry.map(e -> parse.apply(e.text().strip())).orElse(null), where(REQUEST, key, entry));
    }

    private Place where(String section, String key, Optional<InfEntry> entry) {
        return entry.map(e -> at("[" + section + "] " + key, e.line(), e.column()))
                .orElse(claims.place().at("[" + section + "] " + key));
    }

    private Place at(String element, int line, int column) {
        return claims.place().at(element).at(line, column);
    }

    private static Set<KeyUsage> usages(String text) {
        int mask = 0;
        for (String part : text.replace("\"", "").split("\\|")) {
            Integer number = USAGES.get(part.strip().toUpperCase(Locale.ROOT));
            mask |= number != null ? number : Optional.ofNullable(number(part.strip())).orElse(0);
        }
        return KeyUsage.ofMask(mask);
    }

    private static Integer number(String text) {
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Boolean truth(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equals("1");
    }
}
