package org.inkan.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 33 templates of a new forest, Windows Server 2008 and later (table of built-in templates, after MS-CRTD &lt;42&gt;). They carry no
 * access rights: the specification gives none. Their OIDs hang below a forest OID of zeros, since the forest is not known.
 */
public final class BuiltInTemplates {

    /** Stands for the forest OID. */
    public static final String UNKNOWN_FOREST_OID = "1.3.6.1.4.1.311.21.8.0.0.0.0.0.0";

    private static final Map<String, String> PURPOSES = Map.of("S", "1.3.6.1.5.5.7.3.1", "C", "1.3.6.1.5.5.7.3.2",
        "E", "1.3.6.1.5.5.7.3.4", "K", "1.3.6.1.5.5.7.3.3", "F", "1.3.6.1.4.1.311.10.3.4", "T", "1.3.6.1.4.1.311.10.3.1",
        "L", "1.3.6.1.4.1.311.20.2.2", "A", "1.3.6.1.4.1.311.20.2.1", "I", "1.3.6.1.5.5.8.2.2");
    private static final Map<String, String> PROVIDERS = Map.of("Bs", "Microsoft Base Cryptographic Provider v1.0",
        "En", "Microsoft Enhanced Cryptographic Provider v1.0", "Ds", "Microsoft Base DSS Cryptographic Provider",
        "Sc", "Microsoft RSA SChannel Cryptographic Provider", "Dh", "Microsoft DH SChannel Cryptographic Provider");
    private static final Map<Character, PeriodUnit> UNITS = Map.of('y', PeriodUnit.YEARS, 'w', PeriodUnit.WEEKS, 'd', PeriodUnit.DAYS);

    private BuiltInTemplates() {
    }

    /** All of them, by the number in their OID. */
    public static List<CertificateTemplate> all() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
            BuiltInTemplates.class.getResourceAsStream("builtin.tsv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> template(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one with this cn, upper and lower case alike. */
    public static Optional<CertificateTemplate> find(String cn) {
        return all().stream().filter(t -> t.cn().equalsIgnoreCase(cn)).findFirst();
    }

    private static CertificateTemplate template(String[] f) {
        String[] periods = f[15].split("/");
        List<String> purposes = purposes(f[13]);
        return new CertificateTemplate(Map.of())
            .with(TemplateAttribute.CN, List.of(f[0]))
            .with(TemplateAttribute.DISPLAY_NAME, List.of(f[1]))
            .with(TemplateAttribute.OID, List.of(UNKNOWN_FOREST_OID + ".1." + f[2]))
            .with(TemplateAttribute.FLAGS, hex(f[3]))
            .with(TemplateAttribute.NAME_FLAG, hex(f[4]))
            .with(TemplateAttribute.ENROLLMENT_FLAG, hex(f[5]))
            .with(TemplateAttribute.PRIVATE_KEY_FLAG, hex(f[6]))
            .with(TemplateAttribute.MINIMAL_KEY_SIZE, List.of(f[7]))
            .with(TemplateAttribute.SCHEMA_VERSION, List.of(f[8]))
            .with(TemplateAttribute.REVISION, List.of(f[9]))
            .with(TemplateAttribute.MINOR_REVISION, List.of(f[10]))
            .with(TemplateAttribute.DEFAULT_KEY_SPEC, List.of(f[11]))
            .with(TemplateAttribute.KEY_USAGE, HexFormat.of().parseHex(f[12]))
            .with(TemplateAttribute.EXTENDED_KEY_USAGE, purposes)
            .with(TemplateAttribute.APPLICATION_POLICY, f[14].equals("=") ? purposes : purposes(f[14]))
            .with(TemplateAttribute.EXPIRATION_PERIOD, period(periods[0]).toBytes())
            .with(TemplateAttribute.OVERLAP_PERIOD, period(periods[1]).toBytes())
            .with(TemplateAttribute.DEFAULT_CSPS, words(f[16]).stream().map(BuiltInTemplates::provider).toList())
            .with(TemplateAttribute.CRITICAL_EXTENSIONS, words(f[17]).stream().map(n -> "2.5.29." + n).toList())
            .with(TemplateAttribute.MAX_ISSUING_DEPTH, List.of(f[18]))
            .with(TemplateAttribute.RA_SIGNATURE, List.of(f[19]))
            .with(TemplateAttribute.RA_APPLICATION_POLICIES, f[20].equals("-") ? List.of() : List.of(f[20]))
            .with(TemplateAttribute.SUPERSEDE_TEMPLATES, words(f[21]));
    }

    private static List<String> words(String field) {
        return field.equals("-") || field.isEmpty() ? List.of() : Arrays.asList(field.split(" "));
    }

    private static List<String> purposes(String field) {
        return words(field).stream().map(w -> PURPOSES.getOrDefault(w, w)).toList();
    }

    private static String provider(String word) {
        return word.charAt(0) + "," + PROVIDERS.get(word.substring(1));
    }

    private static Period period(String word) {
        return Period.of(word.charAt(0) - '0', UNITS.get(word.charAt(1)));
    }

    private static int hex(String field) {
        return Integer.parseUnsignedInt(field, 16);
    }
}
