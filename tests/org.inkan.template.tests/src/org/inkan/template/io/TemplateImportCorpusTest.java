package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.inkan.core.finding.Place;
import org.inkan.template.AttributeValue;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;
import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;

class TemplateImportCorpusTest {

    @Test
    void builtInsAreThoseOfTheSpecification() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        for (String suffix : List.of("json", "ldif")) {
            List<CertificateTemplate> expected =
                    TemplateImport.read(corpus.read("templates/builtin/builtin-ws2008-and-later." + suffix), Place.of(suffix));
            assertEquals(33, expected.size());
            Set<String> deviations = new TreeSet<>();
            for (CertificateTemplate template : expected) {
                CertificateTemplate ours = BuiltInTemplates.find(template.cn()).orElseThrow();
                for (TemplateAttribute attribute : TemplateAttribute.values()) {
                    Set<AttributeValue> theirs = Set.copyOf(template.attributes().getOrDefault(attribute.ldapName(), List.of()));
                    Set<AttributeValue> own = Set.copyOf(ours.attributes().getOrDefault(attribute.ldapName(), List.of()));
                    if (attribute != TemplateAttribute.OID && !theirs.equals(own)) {
                        deviations.add(template.cn() + " " + attribute.ldapName());
                    }
                }
            }
            assertEquals(known(), deviations);
        }
    }

    @Test
    void everyExportOfTheCorpusIsReadAndSurvivesOurFormat() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        int count = 0;
        for (String folder : List.of("templates/ldif-tamemycerts", "templates/adcstemplate-json")) {
            for (String file : corpus.files(folder)) {
                byte[] data = corpus.read(file);
                CertificateTemplate template = TemplateImport.read(data, Place.of(file)).getFirst();
                assertTrue(template.validity().ticks() > 0, file);
                assertEquals(template, TemplateJson.read(TemplateJson.write(template), Place.of(file)), file);
                count++;
            }
        }
        assertEquals(78, count);
    }

    @Test
    void certutilOutputIsTheBuiltInItShows() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        byte[] data = corpus.read("templates/certutil/certutil-v-dstemplate-administrator.txt");
        CertificateTemplate read = TemplateImport.read(data, Place.of("certutil")).getFirst();
        CertificateTemplate builtIn = BuiltInTemplates.find("Administrator").orElseThrow();
        assertEquals(15, read.attributes().size());
        read.attributes().forEach((name, values) -> assertEquals(builtIn.attributes().get(name), values, name));
    }

    private static Set<String> known() throws Exception {
        try (var in = TemplateImportCorpusTest.class.getResourceAsStream("conformance-template.tsv")) {
            return new TreeSet<>(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("builtin\t"))
                    .map(l -> l.split("\t")[1]).toList());
        }
    }
}
