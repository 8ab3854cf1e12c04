package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentOutcome.Denied;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.TemplateInformation;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests made by Windows enroll at the embedded authority once the template they name exists there. */
class WindowsRequestsCorpusTest {

    @TempDir
    Path fleet;

    @Test
    void requestsOfWindowsEnrollOrAreRefusedForTheListedReason() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        Map<String, String> outcomes = new TreeMap<>();
        int issued = 0;
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            for (String file : corpus.files("requests/microsoft")) {
                CertificationRequest csr = CertificationRequest.parse(corpus.read(file));
                EnrollmentOutcome outcome = authority.submit(new EnrollmentRequest(csr,
                        Optional.of(templateFor(authority, csr)), Map.of(), file), null);
                if (outcome instanceof Issued) {
                    issued++;
                } else {
                    outcomes.put(file, describe(outcome));
                }
            }
        }
        assertEquals(String.join("\n", lines(listed())), String.join("\n", lines(outcomes)));
        assertTrue(issued >= 10, "only " + issued + " issued");
    }

    /** Case and outcome of every row of the list of deviations; each has its reason. */
    private static Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        for (Tsv.Row row : Tsv.resource(WindowsRequestsCorpusTest.class, "conformance-ca.tsv")) {
            assertEquals("windows-requests", row.get("suite"));
            assertFalse(row.get("reason").isBlank(), "reason missing: " + row);
            listed.put(row.get("case"), row.get("ours"));
        }
        return listed;
    }

    private static List<String> lines(Map<String, String> outcomes) {
        return outcomes.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
    }

    /** Makes a template like the one the request names, with the same identifier, where there is none. */
    private static String templateFor(CertificationAuthority authority, CertificationRequest csr) throws ProblemException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        csr.microsoft().value("CertificateTemplate").ifPresent(names::add);
        csr.extensions().templateName().ifPresent(names::add);
        Optional<TemplateInformation> information = csr.extensions().templateInformation();
        String cn = names.isEmpty() ? information.map(i -> "T" + i.oid().replace('.', '-')).orElse(TestAuthority.ISSUING)
                : names.iterator().next();
        TemplateListing listing = authority.capability(TemplateListing.class).orElseThrow();
        CertificateTemplate made = listing.template(TestAuthority.ISSUING, null).orElseThrow()
                .with(TemplateAttribute.CN, List.of(cn)).with(TemplateAttribute.MINIMAL_KEY_SIZE, 256)
                .with(TemplateAttribute.OID, List.of(information.map(TemplateInformation::oid)
                        .orElse("1.3.6.1.4.1.311.21.8.9." + Math.abs(cn.hashCode()))))
                .with(TemplateAttribute.REVISION, information.map(TemplateInformation::major).orElse(100) + 1);
        if (!cn.equals(TestAuthority.ISSUING)) {
            TemplateAuthoring authoring = authority.capability(TemplateAuthoring.class).orElseThrow();
            if (listing.template(cn, null).isPresent()) {
                authoring.replace(made, null);
            } else {
                authoring.add(made, null);
            }
            authority.capability(TemplatePublishing.class).orElseThrow().publish(cn, null);
        }
        return cn;
    }

    private static String describe(EnrollmentOutcome outcome) {
        return outcome instanceof Denied denied ? "denied 0x" + Integer.toHexString(denied.code()) : outcome.getClass().getSimpleName();
    }
}
