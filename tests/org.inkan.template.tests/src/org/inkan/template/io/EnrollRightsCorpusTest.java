package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** Who may enroll, against the text of the SDDL and against what a collector of another project found. */
class EnrollRightsCorpusTest {

    private static final Pattern ENROLLERS = Pattern.compile("\\((O?A);[A-Z]*;([A-Z]+);([-0-9a-f]*);;([-A-Z0-9]+)\\)");

    @Test
    void holdersOfEnrollAndAutoEnrollAreThoseWrittenInTheSddl() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        for (Tsv.Row row : corpus.table("templates/sddl/sddl-strings.tsv")) {
            SecurityDescriptor descriptor = SecurityDescriptor.parse(row.get("sddl"));
            assertEquals(written(row.get("sddl"), "0e10c968-78fb-11d2-90d4-00c04f79dc55"), names(descriptor.holders(Ace.ENROLL)));
            assertEquals(written(row.get("sddl"), "a05b8cc2-17bc-4802-a710-e7c15ab866a2"), names(descriptor.holders(Ace.AUTO_ENROLL)));
            CertificateTemplate event = templates(corpus, "templates/" + row.get("seen_in")).getFirst();
            assertEquals(descriptor, event.security().orElseThrow(), row.get("seen_in"));
        }
    }

    @Test
    void holdersOfEnrollAreThoseTheCollectorFound() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        for (String file : corpus.files("templates/bloodhound").stream().filter(f -> f.endsWith("_certtemplates.json")).toList()) {
            List<CertificateTemplate> templates = templates(corpus, file);
            var data = JsonParser.parseString(new String(corpus.read(file), StandardCharsets.UTF_8)).getAsJsonObject()
                    .getAsJsonArray("data");
            assertEquals(data.size(), templates.size());
            for (int i = 0; i < data.size(); i++) {
                Set<String> expected = new TreeSet<>();
                for (var one : data.get(i).getAsJsonObject().getAsJsonArray("Aces")) {
                    JsonObject ace = one.getAsJsonObject();
                    if (List.of("Enroll", "AllExtendedRights", "GenericAll").contains(ace.get("RightName").getAsString())) {
                        expected.add(ace.get("PrincipalSID").getAsString().replaceAll("^.*-S-1-", "S-1-"));
                    }
                }
                Set<Sid> holders = templates.get(i).security().orElseThrow().holders(Ace.ENROLL);
                assertEquals(
                        expected, holders.stream().map(Sid::toString).collect(Collectors.toCollection(TreeSet::new)),
                        templates.get(i).cn());
            }
        }
    }

    private static List<CertificateTemplate> templates(Corpus corpus, String file) throws ProblemException {
        return TemplateImport.read(corpus.read(file), Place.of(file));
    }

    private static Set<String> written(String sddl, String right) {
        return ENROLLERS.matcher(sddl).results()
                .filter(m -> rights(m.group(2)).contains("CR") && (m.group(3).isEmpty() || m.group(3).equals(right)))
            .map(m -> m.group(4)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rights(String pairs) {
        return List.of(pairs.split("(?<=\\G..)"));
    }

    private static Set<String> names(Set<Sid> holders) throws Exception {
        Set<String> names = new TreeSet<>();
        for (Sid sid : holders) {
            names.add(SecurityDescriptor.parse("D:").withOwner(sid).toSddl(Sid.UNKNOWN_DOMAIN).replaceAll("^O:|D:.*$", ""));
        }
        return names;
    }
}
