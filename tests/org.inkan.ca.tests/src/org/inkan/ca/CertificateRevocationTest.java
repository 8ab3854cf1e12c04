package org.inkan.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;
import org.junit.jupiter.api.Test;

class CertificateRevocationTest {

    private final List<String> done = new ArrayList<>();

    /** Notes what it is asked for; some serials it does not know. */
    private final class Authority implements CertificationAuthority, Revocation, CrlPublication {

        private final Set<Class<?>> offered;
        private Runnable afterEach = () -> { };

        Authority(Class<?>... offered) {
            this.offered = Set.of(offered);
        }

        @Override
        public void revoke(BigInteger serial, RevocationReason reason, IProgressMonitor monitor) throws ProblemException {
            if (serial.signum() == 0 || serial.testBit(7)) {
                throw CaProblem.OPTION_UNKNOWN.at(serial.toString(16), serial.toString(16));
            }
            done.add(serial.toString(16));
            afterEach.run();
        }

        @Override
        public X509CRL publish(IProgressMonitor monitor) {
            done.add("crl");
            return null;
        }

        @Override
        public X509CRL current(IProgressMonitor monitor) {
            throw new IllegalStateException();
        }

        @Override
        public <C> Optional<C> capability(Class<C> type) {
            return offered.contains(type) ? Optional.of(type.cast(this)) : Optional.empty();
        }

        @Override
        public CaIdentity identity(IProgressMonitor monitor) {
            throw new IllegalStateException();
        }

        @Override
        public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) {
            throw new IllegalStateException();
        }

        @Override
        public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) {
            throw new IllegalStateException();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static List<BigInteger> serials(int... serials) {
        return java.util.Arrays.stream(serials).mapToObj(BigInteger::valueOf).toList();
    }

    private CertificateRevocation.Outcome revoke(Authority authority, List<BigInteger> serials, IProgressMonitor monitor) throws Exception {
        return new CertificateRevocation(authority).revoke(serials, RevocationReason.SUPERSEDED, monitor);
    }

    @Test
    void eachIsRevokedOnceAndOneCrlIsPublishedInTheEnd() throws Exception {
        var outcome = revoke(new Authority(Revocation.class, CrlPublication.class), serials(1, 2, 1, 3), null);
        assertEquals(List.of("1", "2", "3", "crl"), done);
        assertEquals(serials(1, 2, 3), outcome.revoked());
        assertTrue(outcome.published());
        assertEquals(Optional.empty(), outcome.problem());
    }

    @Test
    void oneThatFailsKeepsNoOtherFromItAndAllAreCounted() throws Exception {
        var outcome = revoke(new Authority(Revocation.class, CrlPublication.class), serials(128, 2, 129), null);
        assertEquals(List.of("2", "crl"), done);
        assertEquals(List.of(BigInteger.valueOf(128), BigInteger.valueOf(129)), List.copyOf(outcome.failures().keySet()));
        assertEquals("CA-016", outcome.problem().orElseThrow().code());
        assertEquals("2 of 3 certificates could not be revoked.", outcome.problem().get().what().in(Locale.ENGLISH));
        assertEquals("80\n81", outcome.problem().get().where());
        assertTrue(outcome.problem().get().why().in(Locale.JAPANESE).contains("CA-010"));
    }

    @Test
    void withoutAnyRevocationThereIsNoNewCrlAndTheOnlyProblemIsToldAsItIs() throws Exception {
        var outcome = revoke(new Authority(Revocation.class, CrlPublication.class), serials(0), null);
        assertEquals(List.of(), done);
        assertFalse(outcome.published());
        assertEquals("CA-010", outcome.problem().orElseThrow().code());
    }

    @Test
    void whoCancelsOnTheWayLeavesACrlThatTellsOfWhatIsRevoked() {
        Authority authority = new Authority(Revocation.class, CrlPublication.class);
        NullProgressMonitor monitor = new NullProgressMonitor();
        authority.afterEach = () -> monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> revoke(authority, serials(1, 2, 3), monitor));
        assertEquals(List.of("1", "crl"), done);
    }

    @Test
    void anAuthorityWithoutCrlsPublishesInItsOwnTimeAndOneThatRevokesNothingSaysSo() throws Exception {
        assertFalse(revoke(new Authority(Revocation.class), serials(1, 2), null).published());
        ProblemException refused = assertThrows(ProblemException.class, () -> revoke(new Authority(), serials(1), null));
        assertEquals("CA-014", refused.problem().code());
    }
}
