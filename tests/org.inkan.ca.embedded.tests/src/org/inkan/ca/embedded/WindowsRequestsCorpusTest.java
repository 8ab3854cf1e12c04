package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests made by Windows enroll at the embedded authority once the template they name exists there. */
class WindowsRequestsCorpusTest {

    @TempDir
    Path fleet;

    @Test
    void requestsOfWindowsEnroll() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        List<String> failed = new ArrayList<>();
        int issued = 0;
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            for (String file : corpus.files("requests/microsoft")) {
                CertificationRequest csr = CertificationRequest.parse(corpus.read(file));
                EnrollmentOutcome outcome = authority.submit(new EnrollmentRequest(csr,
                        Optional.of(templateFor(authority, csr)), Map.of(), file), null);
                if (outcome instanceof Issued) {
                    issued++;
                } else if (outcome instanceof Denied denied && expected(csr, denied)) {
                    continue;
                } else {
                    failed.add(file + " " + describe(outcome));
                }
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(issued >= 10, "only " + issued + " issued");
    }

    /** A request without a subject is refused by every Enterprise CA (MS-WCCE 3.2.2.6.2.1.4.5.9), a bad signature too; DSA and RSA-1024 by the lint. */
    private static boolean expected(CertificationRequest csr, Denied denied) throws ProblemException {
        boolean weak = csr.publicKey().getAlgorithm().equals("DSA")
                || csr.publicKey() instanceof java.security.interfaces.RSAKey rsa && rsa.getModulus().bitLength() < 2048;
        return weak && denied.code() == 0x80070057 || csr.subject().getName().isEmpty() && denied.code() == 0x80094001
                || !csr.verifySignature() && denied.code() == 0x80090006;
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
        return outcome instanceof Denied denied ? Integer.toHexString(denied.code()) + " " + denied.reason().in(Locale.ENGLISH)
                : outcome.toString();
    }
}
