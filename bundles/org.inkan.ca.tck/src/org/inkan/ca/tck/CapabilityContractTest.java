package org.inkan.ca.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentOutcome.Denied;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplateListing;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.template.CertificateTemplate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The whole contract: what every authority does, and for each capability it offers, that the capability keeps its word. */
public abstract class CapabilityContractTest extends CertificationAuthorityContractTest {

    private static final List<Class<?>> KNOWN = List.of(TemplateListing.class, TemplateAuthoring.class,
            TemplatePublishing.class, Revocation.class, CrlPublication.class, PendingQueue.class, IssuedCertificates.class);

    @Test
    void capabilitiesDoNotComeAndGo() {
        for (Class<?> type : KNOWN) {
            assertEquals(authority.capability(type).isPresent(), authority.capability(type).isPresent(), type::getName);
        }
        assertTrue(authority.capability(Runnable.class).isEmpty(), "a capability nobody has heard of");
    }

    @Test
    void aTemplateThatIsNotPublishedIsUnsupported() throws Exception {
        TemplatePublishing publishing = required(TemplatePublishing.class);
        publishing.unpublish(template().orElseThrow(), null);
        assertEquals(0x80094800, deniedCode(template()));
        publishing.publish(template().orElseThrow(), null);
        enroll(authority, SampleRequests.rsa("again.contoso.com"), "again");
    }

    @Test
    void aTemplateThatDoesNotExistIsUnsupported() throws Exception {
        required(TemplatePublishing.class);
        assertEquals(0x80094800, deniedCode(Optional.of("NoSuchTemplate")));
        assertEquals(0x80094800, deniedCode(Optional.empty()));
    }

    @Test
    void aDisplayNameIsNotATemplateName() throws Exception {
        TemplateListing listing = required(TemplateListing.class);
        CertificateTemplate template = listing.template(template().orElseThrow(), null).orElseThrow();
        Assumptions.assumeFalse(template.displayName().equalsIgnoreCase(template.cn()), "names are the same");
        assertEquals(0x80094800, deniedCode(Optional.of(template.displayName())));
    }

    @Test
    void aTemplateCanBeAddedReplacedAndRemoved() throws Exception {
        TemplateAuthoring authoring = required(TemplateAuthoring.class);
        TemplateListing listing = required(TemplateListing.class);
        CertificateTemplate known = listing.template(template().orElseThrow(), null).orElseThrow();
        assertThrows(ProblemException.class, () -> authoring.add(known, null), "the name is taken");
        authoring.replace(known, null);
        authoring.remove(known.cn(), null);
        assertTrue(listing.template(known.cn(), null).isEmpty());
        assertThrows(ProblemException.class, () -> authoring.replace(known, null));
        authoring.add(known, null);
        assertEquals(known, listing.template(known.cn(), null).orElseThrow());
        assertFalse(required(TemplatePublishing.class).published(null).contains(known.cn()), "removing withdraws it");
    }

    @Test
    void aRevokedCertificateIsOnTheNextCrl() throws Exception {
        Revocation revocation = required(Revocation.class);
        CrlPublication crls = required(CrlPublication.class);
        Issued issued = enroll(authority, SampleRequests.rsa("gw01.contoso.com"), "key");
        BigInteger serial = issued.certificate().getSerialNumber();
        assertNull(crls.publish(null).getRevokedCertificate(serial));
        revocation.revoke(serial, RevocationReason.KEY_COMPROMISE, null);
        revocation.revoke(serial, RevocationReason.KEY_COMPROMISE, null);
        X509CRL crl = crls.publish(null);
        crl.verify(issued.chain().getFirst().getPublicKey());
        assertNotNull(crl.getRevokedCertificate(serial));
        assertEquals(crl, crls.current(null));
        assertThrows(ProblemException.class, () -> revocation.revoke(serial, RevocationReason.REMOVE_FROM_CRL, null));
        assertThrows(ProblemException.class, () -> revocation.revoke(serial, RevocationReason.SUPERSEDED, null));
    }

    @Test
    void onlyAHoldCanBeLifted() throws Exception {
        Revocation revocation = required(Revocation.class);
        CrlPublication crls = required(CrlPublication.class);
        BigInteger serial = enroll(authority, SampleRequests.rsa("gw01.contoso.com"), "key").certificate().getSerialNumber();
        revocation.revoke(serial, RevocationReason.CERTIFICATE_HOLD, null);
        assertNotNull(crls.publish(null).getRevokedCertificate(serial));
        revocation.revoke(serial, RevocationReason.REMOVE_FROM_CRL, null);
        assertNull(crls.publish(null).getRevokedCertificate(serial));
        assertThrows(ProblemException.class, () -> revocation.revoke(serial, RevocationReason.REMOVE_FROM_CRL, null));
    }

    @Test
    void aForeignSerialCannotBeRevoked() {
        Revocation revocation = required(Revocation.class);
        assertReadable(assertThrows(ProblemException.class,
                () -> revocation.revoke(BigInteger.TEN, RevocationReason.UNSPECIFIED, null)));
    }

    @Test
    void theQueueHoldsWaitingRequestsOnly() throws Exception {
        PendingQueue queue = required(PendingQueue.class);
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        EnrollmentOutcome waiting = authority.submit(new EnrollmentRequest(csr, waitingTemplate(), Map.of(), "key"), null);
        PendingRequest found = queue.list(null).getFirst();
        assertEquals(waiting.requestId(), found.requestId());
        assertEquals(csr, found.csr());
        Issued issued = assertInstanceOf(Issued.class, queue.approve(found.requestId(), null));
        assertEquals(issued, queue.approve(found.requestId(), null), "approving twice is one certificate");
        assertTrue(queue.list(null).isEmpty());
        assertThrows(ProblemException.class, () -> queue.deny(found.requestId(), "", null));
        assertThrows(ProblemException.class, () -> queue.approve("4711", null));
    }

    @Test
    void whatWasIssuedCanBeFound() throws Exception {
        IssuedCertificates records = required(IssuedCertificates.class);
        Issued first = enroll(authority, SampleRequests.rsa("alpha.contoso.com"), "1");
        Issued second = enroll(authority, SampleRequests.rsa("beta.contoso.com"), "2");
        try (Stream<IssuedCertificate> all = records.search(IssuedQuery.all(), null)) {
            assertEquals(List.of(first.certificate(), second.certificate()), all.map(IssuedCertificate::certificate).toList());
        }
        try (Stream<IssuedCertificate> some = records.search(IssuedQuery.all().withSubject("BETA"), null)) {
            assertEquals(List.of(second.certificate()), some.map(IssuedCertificate::certificate).toList());
        }
        BigInteger serial = first.certificate().getSerialNumber();
        assertEquals(first.certificate(), records.find(serial, null).orElseThrow().certificate());
        assertTrue(records.find(BigInteger.TEN, null).isEmpty());
    }

    private int deniedCode(Optional<String> name) throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        EnrollmentRequest request = new EnrollmentRequest(csr, name, Map.of(), "denied" + name);
        Denied denied = assertInstanceOf(Denied.class, authority.submit(request, null));
        assertBothLanguages(denied.reason());
        assertBothLanguages(denied.remedy());
        return denied.code();
    }

    /** The capability, or a skipped test if the authority does not offer it. */
    private <C> C required(Class<C> type) {
        Optional<C> offered = authority.capability(type);
        Assumptions.assumeTrue(offered.isPresent(), () -> "not offered: " + type.getSimpleName());
        assertSame(offered.get().getClass(), authority.capability(type).orElseThrow().getClass());
        return offered.get();
    }
}
