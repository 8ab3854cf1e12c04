package org.inkan.pki.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.X509Names;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** Every request of the corpus against its manifest. */
class RequestCorpusTest {

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void everyRequestReadsAsTheManifestSays() {
        ConformanceTable table = new ConformanceTable("requests");
        int count = 0;
        for (Tsv.Row row : corpus.table("requests/manifest.tsv")) {
            count++;
            boolean pkcs10 = row.get("kind").startsWith("pkcs10") || row.get("kind").equals("pkcs-10");
            String expected = !pkcs10 || row.get("openssl_parse").equals("rejected") ? "rejected" : "signature " + row.get("self_signature");
            table.compare(row.get("file"), expected, verdict(row.get("file")));
        }
        assertEquals(130, count);
        table.verify();
    }

    private String verdict(String file) {
        try {
            return "signature " + (CertificationRequest.parse(corpus.read("requests/" + file)).verifySignature() ? "ok" : "bad");
        } catch (ProblemException e) {
            return "rejected";
        }
    }

    @Test
    void subjectsCarryTheValuesTheManifestShows() throws ProblemException {
        for (Tsv.Row row : corpus.table("requests/manifest.tsv")) {
            if (row.get("subject").isEmpty() || row.get("subject").contains("\\") || row.get("subject").contains("#")) {
                continue;
            }
            CertificationRequest request = CertificationRequest.parse(corpus.read("requests/" + row.get("file")));
            List<String> values = X509Names.attributes(request.subject()).stream().map(X509Names.Attribute::value).toList();
            assertFalse(values.isEmpty(), row.get("file"));
            for (String value : values) {
                assertTrue(row.get("subject").contains("=" + value), row.get("file") + ": " + value + " / " + row.get("subject"));
            }
        }
    }

    @Test
    void windowsRequestsShowTheirMicrosoftAttributes() throws ProblemException {
        for (String file : corpus.files("requests/microsoft")) {
            MicrosoftAttributes microsoft = CertificationRequest.parse(corpus.read(file)).microsoft();
            assertTrue(microsoft.osVersion().orElseThrow().matches("[0-9]+(\\.[0-9]+){3}"), file);
            assertFalse(microsoft.clientInformation().orElseThrow().process().isEmpty(), file);
            assertFalse(microsoft.csp().orElseThrow().name().isEmpty(), file);
            assertEquals(List.of(), microsoft.undecoded(), file);
        }
    }

    @Test
    void theSampleOfTheDocumentationReadsCompletely() throws ProblemException {
        CertificationRequest request =
            CertificationRequest.parse(corpus.read("requests/microsoft-docs/MicrosoftDocs__win32__pkcs-10.der"));
        assertEquals("CN=TestCN, O=TestOrg", X509Names.display(request.subject()));
        assertEquals("6.0.5361.2", request.microsoft().osVersion().orElseThrow());
        assertEquals(9, request.microsoft().clientInformation().orElseThrow().clientId());
        assertEquals("User", request.microsoft().value("CertificateTemplate").orElseThrow());
        assertEquals("User", request.extensions().templateName().orElseThrow());
        assertEquals("User", request.microsoft().requestedTemplate().orElseThrow());
    }

    @Test
    void wrappedRequestsAreCalledByTheirName() {
        for (String kind : List.of("cmc", "cmc-eobo", "cmc-renewal")) {
            assertEquals("PKI-302", code(kind));
        }
        assertEquals("PKI-302", code("pkcs-7-eobo"));
        assertEquals("PKI-303", code("key-generation"));
        assertTrue(problem("cmc").problem().what().in(Locale.ENGLISH).contains("CMC"));
        assertTrue(problem("key-generation").problem().what().in(Locale.JAPANESE).contains("SPKAC"));
    }

    private String code(String kind) {
        return problem(kind).problem().code();
    }

    private ProblemException problem(String kind) {
        byte[] data = corpus.read("requests/microsoft-docs/MicrosoftDocs__win32__" + kind + ".der");
        return org.junit.jupiter.api.Assertions.assertThrows(ProblemException.class, () -> CertificationRequest.parse(data));
    }

    @Test
    void malformedFilesEndWithAProblemAndNeverCrash() {
        for (Tsv.Row row : corpus.table("malformed/manifest.tsv")) {
            byte[] data = corpus.read("malformed/" + row.get("file"));
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> readAll(data), row.get("file"));
        }
    }

    private static void readAll(byte[] data) {
        try {
            CertificationRequest request = CertificationRequest.parse(data);
            request.verifySignature();
            request.microsoft();
            request.extensions().subjectAltNames();
            request.extensions().keyUsage();
        } catch (ProblemException expected) {
            assertFalse(expected.problem().code().isEmpty());
        }
    }
}
