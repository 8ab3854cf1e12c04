package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.tck.SampleRequests;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged or mistyped stops only what needs it. */
class BrokenTemplateTest {

    @TempDir
    Path fleet;

    @BeforeEach
    void authority() throws Exception {
        TestAuthority.open(fleet).close();
    }

    @Test
    void aBrokenFileStopsItsOwnTemplateAndNoOther() throws Exception {
        Path templates = fleet.resolve("templates");
        Files.writeString(templates.resolve("Damaged.template.json"), "{ not json");
        Files.writeString(templates.resolve("webserver.template.json"), "[]");
        Files.createSymbolicLink(templates.resolve("Nowhere.template.json"), templates.resolve("absent"));
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            Issued issued = assertInstanceOf(Issued.class, authority.submit(EnrollmentRequest.of(
                    SampleRequests.rsa("gw01.contoso.com"), TestAuthority.ISSUING, "one"), null));
            assertEquals("CN=gw01.contoso.com", issued.certificate().getSubjectX500Principal().getName());
            TemplateListing listing = authority.capability(TemplateListing.class).orElseThrow();
            assertTrue(listing.templates(null).stream().anyMatch(template -> template.cn().equals(TestAuthority.ISSUING)));
            for (String cn : new String[] {"damaged", "WebServer", "Nowhere"}) {
                ProblemException refused = assertThrows(ProblemException.class, () -> listing.template(cn, null), cn);
                assertTrue(refused.problem().where().toLowerCase(java.util.Locale.ROOT)
                        .contains(cn.toLowerCase(java.util.Locale.ROOT) + ".template.json"), refused.problem()::where);
            }
            assertTrue(listing.template("Absent", null).isEmpty());
        }
    }

    @Test
    void aWrongPassphraseIsToldAndIssuesNothingAndTheRightOneStillWorks() throws Exception {
        EnrollmentRequest request = EnrollmentRequest.of(SampleRequests.rsa("gw02.contoso.com"), TestAuthority.ISSUING, "two");
        try (CertificationAuthority authority = new EmbeddedBackend().open(
                TestAuthority.context(fleet, Map.of(), TestAuthority.prompt("falsch"), Clock.systemUTC()))) {
            ProblemException refused = assertThrows(ProblemException.class, () -> authority.submit(request, null));
            assertTrue(!refused.problem().toString().contains("falsch"));
        }
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            assertInstanceOf(Issued.class, authority.submit(request, null));
        }
    }
}
