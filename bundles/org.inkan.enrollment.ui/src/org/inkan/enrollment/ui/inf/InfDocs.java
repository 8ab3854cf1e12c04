package org.inkan.enrollment.ui.inf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.pki.inf.InfRules;
import org.inkan.pki.inf.NewRequestKey;

/** What sections, keys and values of a certreq INF mean. Source: the certreq reference and Appendix A of cc738878. Stateless. */
public final class InfDocs {

    private static final Texts TEXTS = Texts.beside(InfDocs.class);
    private static final String REFERENCE = "certreq reference (learn.microsoft.com), 2025-09-02";
    private static final List<String> SECTIONS = List.of("Version", "NewRequest", "RequestAttributes", "Extensions",
            "EnhancedKeyUsageExtension", "Strings", "PolicyStatementExtension", "ApplicationPolicyStatementExtension",
            "NameConstraintsExtension", "BasicConstraintsExtension", "CrossCertificateDistributionPointsExtension",
            "PolicyMappingsExtension", "PolicyConstraintsExtension");
    private static final Map<String, List<String>> KEYS = Map.of("version", List.of("Signature"),
            "requestattributes", List.of("CertificateTemplate", "SAN"), "extensions", List.of("2.5.29.17", "_continue_", "Critical"),
            "enhancedkeyusageextension", List.of("OID", "Critical"));

    private InfDocs() {
    }

    /** Names of the sections, the usual ones first. */
    public static List<String> sections() {
        return SECTIONS;
    }

    /** Keys that can stand in a section. */
    public static List<String> keys(String section) {
        if (section.equalsIgnoreCase("NewRequest")) {
            return Arrays.stream(NewRequestKey.values()).map(NewRequestKey::key).toList();
        }
        return KEYS.getOrDefault(section.toLowerCase(java.util.Locale.ROOT), List.of());
    }

    /** Values of a key with what they mean, the one Operations Manager needs first. */
    public static Map<String, Text> values(String section, String key) {
        Map<String, Text> values = new LinkedHashMap<>();
        if (section.equalsIgnoreCase("EnhancedKeyUsageExtension") && key.equalsIgnoreCase("OID")) {
            values.put("1.3.6.1.5.5.7.3.1", TEXTS.text("InfDocs_value_serverAuth"));
            values.put("1.3.6.1.5.5.7.3.2", TEXTS.text("InfDocs_value_clientAuth"));
        } else if (key.equals("2.5.29.17")) {
            values.put("\"{text}\"", TEXTS.text("InfDocs_other_2.5.29.17"));
        } else if (key.equalsIgnoreCase("Signature")) {
            values.put("\"$Windows NT$\"", TEXTS.text("InfDocs_other_Signature"));
        } else {
            NewRequestKey.of(key).ifPresent(known -> ofKey(known, values));
        }
        return values;
    }

    private static void ofKey(NewRequestKey key, Map<String, Text> values) {
        Text needed = TEXTS.text("InfDocs_value_needed");
        List<String> first = switch (key) {
            case KEY_LENGTH -> List.of("2048", "3072", "4096");
            case KEY_SPEC -> List.of("1");
            case KEY_USAGE -> List.of("0xA0");
            case KEY_ALGORITHM -> List.of("RSA");
            case HASH_ALGORITHM -> List.of("sha256");
            case PROVIDER_NAME -> List.of('"' + OpsMgrInf.PROVIDER + '"', '"' + OpsMgrInf.AES_PROVIDER + '"');
            case PROVIDER_TYPE -> List.of("12");
            case REQUEST_TYPE -> List.of("PKCS10");
            case MACHINE_KEY_SET -> List.of("TRUE");
            case EXPORTABLE -> List.of("FALSE");
            default -> List.of();
        };
        first.forEach(value -> values.put(value, needed));
        List<String> others = new ArrayList<>(key.type() == NewRequestKey.Type.BOOLEAN ? List.of("TRUE", "FALSE") : List.of());
        key.symbols().keySet().stream().sorted().forEach(others::add);
        others.stream().filter(value -> first.stream().noneMatch(value::equalsIgnoreCase))
                .forEach(value -> values.put(value, TEXTS.text("InfDocs_value_possible")));
    }

    /** What a section is for; empty for one that is not known. */
    public static Optional<Text> section(String name) {
        return SECTIONS.stream().filter(name::equalsIgnoreCase).findFirst()
                .map(known -> sourced(TEXTS.text("InfDocs_section_" + known)));
    }

    /** What a key is for; empty for one that is not known. */
    public static Optional<Text> key(String name) {
        Optional<NewRequestKey> known = NewRequestKey.of(name);
        if (known.isPresent()) {
            Text meaning = TEXTS.text("InfDocs_key_" + known.get().key());
            String usual = known.get().defaultText();
            return Optional.of(sourced(usual.isEmpty() ? meaning
                    : Text.joined("\n", List.of(meaning, TEXTS.text("InfDocs_default", usual)))));
        }
        return KEYS.values().stream().flatMap(List::stream).filter(name::equalsIgnoreCase).findFirst()
                .map(other -> sourced(TEXTS.text("InfDocs_other_" + other)));
    }

    /** Where a rule about INF files comes from; empty for one that is not known. */
    public static Optional<Text> source(String rule) {
        Optional<List<Source>> sources = InfRules.all().find(rule).map(Rule::sources);
        return sources.or(() -> OpsMgrRules.all().find(rule).map(Rule::sources)).filter(found -> !found.isEmpty())
                .map(found -> TEXTS.text("InfDocs_source", String.join("; ", found.stream().map(Source::toString).toList())));
    }

    private static Text sourced(Text meaning) {
        return Text.joined("\n", List.of(meaning, TEXTS.text("InfDocs_source", REFERENCE)));
    }
}
