package org.inkan.ca.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentOutcome.Denied;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentOutcome.Pending;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.request.CertificationRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every certification authority back end must do, whatever stands behind it. Requests are RSA-2048 with subject,
 * server and client authentication and a DNS name, as {@link SampleRequests} makes them.
 *
 * <p>Capabilities have their own suite, {@link CapabilityContractTest}.
 */
public abstract class CertificationAuthorityContractTest {

    @TempDir
    protected Path fleet;

    protected CertificationAuthority authority;

    /** Opens the authority of that fleet folder; called again for the same folder after closing. */
    protected abstract CertificationAuthority open(Path fleetDir) throws Exception;

    /** Name of a template whose requests end in a certificate; empty if the authority has no templates. */
    protected abstract Optional<String> template();

    /** Name of a template whose requests wait for a manager; by default the same as {@link #template}. */
    protected Optional<String> waitingTemplate() {
        return template();
    }

    /** Acts as the certificate manager or the world outside, so that the next poll finds the certificate. */
    protected abstract void approve(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception;

    /** Acts as the certificate manager who refuses a waiting request. */
    protected abstract void deny(CertificationAuthority open, String requestId, CertificationRequest csr) throws Exception;

    @BeforeEach
    final void openAuthority() throws Exception {
        authority = open(fleet);
    }

    @AfterEach
    final void closeAuthority() throws Exception {
        authority.close();
    }

    @Test
    void theChainLeadsFromTheIssuerToASelfSignedRoot() throws Exception {
        List<X509Certificate> chain = authority.identity(null).chain();
        assertFalse(authority.identity(null).name().isBlank());
        assertFalse(chain.isEmpty());
        for (int i = 0; i < chain.size(); i++) {
            X509Certificate issuer = chain.get(Math.min(i + 1, chain.size() - 1));
            chain.get(i).verify(issuer.getPublicKey());
            assertEquals(issuer.getSubjectX500Principal(), chain.get(i).getIssuerX500Principal());
            assertTrue(chain.get(i).getBasicConstraints() >= 0, "an authority's certificate says that it is one");
        }
    }

    @Test
    void aRequestEndsInACertificateForItsKeyUnderTheChain() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Issued issued = enroll(authority, csr, "one");
        assertArrayEquals(csr.subjectPublicKeyInfo(), issued.certificate().getPublicKey().getEncoded());
        assertEquals(authority.identity(null).chain(), issued.chain());
        issued.certificate().verify(issued.chain().getFirst().getPublicKey());
        BigInteger serial = issued.certificate().getSerialNumber();
        assertTrue(serial.signum() > 0 && serial.toByteArray().length <= 20, "serial " + serial);
    }

    @Test
    void aRepeatedSubmitReturnsTheSameCertificate() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Issued first = enroll(authority, csr, "key");
        Issued again = assertInstanceOf(Issued.class, authority.submit(request(csr, "key"), null));
        assertEquals(first.requestId(), again.requestId());
        assertEquals(first.certificate(), again.certificate());
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() throws Exception {
        authority.submit(request(SampleRequests.rsa("a.contoso.com"), "key"), null);
        EnrollmentRequest other = request(SampleRequests.rsa("b.contoso.com"), "key");
        assertReadable(assertThrows(ProblemException.class, () -> authority.submit(other, null)));
    }

    @Test
    void anIssuedCertificateIsStillThereAfterReopening() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Issued issued = enroll(authority, csr, "key");
        authority.close();
        authority = open(fleet);
        assertEquals(issued, authority.poll(issued.requestId(), null));
        assertEquals(issued, authority.submit(request(csr, "key"), null));
    }

    @Test
    void anUnknownRequestIdIsAProblemNotAnOutcome() {
        for (String id : List.of("4711", "no such id", "", "../../etc/passwd", "99999999999999999999999")) {
            assertReadable(assertThrows(ProblemException.class, () -> authority.poll(id, null), id));
        }
    }

    @Test
    void aRequestCanWaitAndBeApproved() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Pending pending = assertInstanceOf(Pending.class, authority.submit(waiting(csr, "key"), null));
        assertBothLanguages(pending.state());
        assertEquals(pending.requestId(), assertInstanceOf(Pending.class, authority.poll(pending.requestId(), null)).requestId());
        approve(authority, pending.requestId(), csr);
        Issued issued = assertInstanceOf(Issued.class, authority.poll(pending.requestId(), null));
        assertArrayEquals(csr.subjectPublicKeyInfo(), issued.certificate().getPublicKey().getEncoded());
        assertEquals(issued, authority.submit(waiting(csr, "key"), null));
    }

    @Test
    void aRequestCanWaitAndBeDeniedForGood() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Pending pending = assertInstanceOf(Pending.class, authority.submit(waiting(csr, "key"), null));
        deny(authority, pending.requestId(), csr);
        Denied denied = assertInstanceOf(Denied.class, authority.poll(pending.requestId(), null));
        assertEquals(0x80094014, denied.code());
        assertBothLanguages(denied.reason());
        assertBothLanguages(denied.remedy());
        assertInstanceOf(Denied.class, authority.submit(waiting(csr, "key"), null));
    }

    @Test
    void aRequestThatDoesNotProveItsKeyIsDenied() throws Exception {
        CertificationRequest bad = SampleRequests.withBadSignature(SampleRequests.rsa("gw01.contoso.com"));
        Denied denied = assertInstanceOf(Denied.class, authority.submit(request(bad, "bad"), null));
        assertEquals(0x80090006, denied.code());
        assertBothLanguages(denied.reason());
        assertBothLanguages(denied.remedy());
    }

    @Test
    void aCancelledSubmitCanBeRepeatedWithItsKey() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        assertThrows(OperationCanceledException.class, () -> authority.submit(request(csr, "key"), cancelled));
        enroll(authority, csr, "key");
    }

    @Test
    void manySubmitsAtOnceGetDifferentSerials() throws Exception {
        Set<BigInteger> serials = ConcurrentHashMap.newKeySet();
        List<CertificationRequest> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            requests.add(SampleRequests.rsa("host" + i + ".contoso.com"));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> work = new ArrayList<>();
            for (CertificationRequest csr : requests) {
                work.add(threads.submit(() -> serials.add(
                        enroll(authority, csr, "key" + requests.indexOf(csr)).certificate().getSerialNumber())));
            }
            for (Future<Boolean> one : work) {
                assertTrue(one.get(), "a serial number was repeated");
            }
        }
        assertEquals(requests.size(), serials.size());
    }

    @Test
    void submitsWithOneKeyAtOnceMakeOneRequest() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        Set<String> ids = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(threads.submit(() -> ids.add(authority.submit(request(csr, "key"), null).requestId())));
            }
            for (Future<Boolean> one : work) {
                one.get();
            }
        }
        assertEquals(1, ids.size(), ids::toString);
    }

    @Test
    void differentKeysAreDifferentRequests() throws Exception {
        CertificationRequest csr = SampleRequests.rsa("gw01.contoso.com");
        assertNotEquals(authority.submit(request(csr, "one"), null).requestId(),
                authority.submit(request(csr, "two"), null).requestId());
    }

    @Test
    void closingTwiceIsHarmless() throws Exception {
        authority.close();
        authority.close();
    }

    /** Submits with the issuing template and plays the manager where that is needed. */
    protected final Issued enroll(CertificationAuthority open, CertificationRequest csr, String key) throws Exception {
        EnrollmentOutcome outcome = open.submit(request(csr, key), null);
        if (outcome instanceof Pending) {
            approve(open, outcome.requestId(), csr);
            outcome = open.poll(outcome.requestId(), null);
        }
        return assertInstanceOf(Issued.class, outcome, () -> "not issued");
    }

    protected final EnrollmentRequest request(CertificationRequest csr, String key) {
        return new EnrollmentRequest(csr, template(), Map.of(), key);
    }

    private EnrollmentRequest waiting(CertificationRequest csr, String key) {
        return new EnrollmentRequest(csr, waitingTemplate(), Map.of(), key);
    }

    static void assertReadable(ProblemException e) {
        assertFalse(e.problem().code().isBlank());
        assertBothLanguages(e.problem().what());
        assertBothLanguages(e.problem().why());
        assertBothLanguages(e.problem().next());
    }

    static void assertBothLanguages(Text text) {
        String english = text.in(Locale.ENGLISH);
        String japanese = text.in(Locale.JAPANESE);
        assertFalse(english.isBlank() || japanese.isBlank(), "empty text");
        assertNotEquals(english, japanese, "not translated");
        assertFalse(english.startsWith("!") || japanese.startsWith("!"), english);
    }
}
