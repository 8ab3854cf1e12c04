package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.GeneralFlag;
import org.inkan.template.PrivateKeyFlag;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateFlag;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** What the values of every template file of the corpus mean; each difference is a row of conformance-template.tsv. */
class TemplateMeaningCorpusTest {

    /** The version nibbles of the private key flag are {@link org.inkan.template.Compatibility}, not bits with a name. */
    private static final int VERSIONS = 0x0F0F0000;
    private static final List<String> FOLDERS =
            List.of("builtin", "ldif-tamemycerts", "adcstemplate-json", "certutil", "tool-output", "bloodhound");

    /** Stored octets and their days, worked out by hand: 24·60·60·10⁷ units of 100 ns a day, negative, least octet first. */
    private static final Map<String, Long> DAYS = Map.of("004096d536ffffff", 1L, "00802cab6dfeffff", 2L, "00c01bd77ffaffff", 7L,
        "008037aefff4ffff", 14L, "0080a60affdeffff", 42L, "004039872ee1feff", 365L, "0080720e5dc2fdff", 730L, "00401ea4e865faff", 1825L,
        "00802e6916fbc7ff", 18250L);

    private final Set<String> found = new TreeSet<>();

    @Test
    void everyFileIsReadOrRefusedForAListedReason() {
        Corpus corpus = Corpus.assumePresent();
        files(corpus).forEach(file -> templates(corpus, file));
        assertEquals(known("import"), found);
    }

    @Test
    void everyBitOfEveryFlagHasAName() {
        Corpus corpus = Corpus.assumePresent();
        int count = 0;
        for (String file : files(corpus)) {
            for (CertificateTemplate template : templates(corpus, file)) {
                bits(TemplateAttribute.FLAGS, TemplateFlag.unnamed(GeneralFlag.class, template.integer(TemplateAttribute.FLAGS, 0)));
                bits(TemplateAttribute.ENROLLMENT_FLAG,
                        TemplateFlag.unnamed(EnrollmentFlag.class, template.integer(TemplateAttribute.ENROLLMENT_FLAG, 0)));
                bits(TemplateAttribute.NAME_FLAG,
                        TemplateFlag.unnamed(CertificateNameFlag.class, template.integer(TemplateAttribute.NAME_FLAG, 0)));
                bits(TemplateAttribute.PRIVATE_KEY_FLAG,
                    TemplateFlag.unnamed(PrivateKeyFlag.class, template.integer(TemplateAttribute.PRIVATE_KEY_FLAG, 0)) & ~VERSIONS);
                count++;
            }
        }
        found.removeIf(f -> f.startsWith("templates/"));
        assertEquals(known("flags"), found);
        assertTrue(count > 300, "templates read: " + count);
    }

    @Test
    void everyPeriodIsSomeWholeDays() {
        Corpus corpus = Corpus.assumePresent();
        for (String file : files(corpus)) {
            for (CertificateTemplate template : templates(corpus, file)) {
                for (TemplateAttribute attribute : List.of(TemplateAttribute.EXPIRATION_PERIOD, TemplateAttribute.OVERLAP_PERIOD)) {
                    boolean validity = attribute == TemplateAttribute.EXPIRATION_PERIOD;
                    long days = (validity ? template.validity() : template.overlap()).toDuration().toDays();
                    String stored = template.text(attribute).orElse("");
                    if (stored.isEmpty() || days != DAYS.getOrDefault(stored, -1L)) {
                        found.add(template.cn() + " " + attribute.ldapName() + "\t"
                                + (stored.isEmpty() ? "absent" : stored + " = " + days));
                    }
                }
            }
        }
        found.removeIf(f -> f.startsWith("templates/"));
        assertEquals(known("period"), found);
    }

    @Test
    void everyPurposeHasAName() {
        Corpus corpus = Corpus.assumePresent();
        for (String file : files(corpus)) {
            for (CertificateTemplate template : templates(corpus, file)) {
                Set<String> oids = new TreeSet<>(template.extendedKeyUsage());
                oids.addAll(template.effectivePurposes());
                oids.stream().filter(o -> Oids.name(o).isEmpty()).forEach(o -> found.add(o + "\tno name"));
            }
        }
        found.removeIf(f -> f.startsWith("templates/"));
        assertEquals(known("purpose"), found);
        assertEquals("Server Authentication", Oids.name(Oids.SERVER_AUTHENTICATION).orElseThrow().in(Locale.ENGLISH));
    }

    @Test
    void objectsThatAreNoTemplatesAreNotTakenForOne() {
        Corpus corpus = Corpus.assumePresent();
        for (String file : List.of("templates/xcep/cepces__GetPoliciesResponse.xml", "templates/bloodhound/20240305110018_rootcas.json",
            "templates/ad-schema/AD_DS_Classes__Windows_Server_2016_pki-subset.ldf")) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> TemplateImport.read(corpus.read(file), Place.of(file)), file);
            assertEquals("TPL-004", refused.problem().code(), file);
        }
    }

    private static List<String> files(Corpus corpus) {
        return FOLDERS.stream().flatMap(f -> corpus.files("templates/" + f).stream())
            .filter(f -> !f.contains("/bloodhound/") || f.endsWith("_certtemplates.json")).toList();
    }

    private List<CertificateTemplate> templates(Corpus corpus, String file) {
        try {
            return TemplateImport.read(corpus.read(file), Place.of(file));
        } catch (ProblemException e) {
            found.add(file + "\t" + e.problem().code());
            return List.of();
        }
    }

    private void bits(TemplateAttribute attribute, int unnamed) {
        for (int rest = unnamed; rest != 0; rest &= rest - 1) {
            found.add(String.format("%s 0x%x\tno name", attribute.ldapName(), Integer.lowestOneBit(rest)));
        }
    }

    private static Set<String> known(String suite) {
        Set<String> known = new TreeSet<>();
        for (Tsv.Row row : Tsv.resource(TemplateMeaningCorpusTest.class, "conformance-template.tsv")) {
            if (row.get("suite").equals(suite)) {
                known.add(row.get("case") + "\t" + row.get("ours"));
            }
        }
        return known;
    }
}
