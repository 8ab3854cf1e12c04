package org.inkan.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.X509Names;
import org.inkan.trust.TrustMatrix.Unjudged;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrustAnalysisTest {
    private static X509Certificate rootA;
    private static X509Certificate subA;
    private static X509Certificate rootB;

    @BeforeAll
    static void make() throws ProblemException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        rootA = certificate(keys, "CN=Root A", "CN=Root A");
        subA = certificate(keys, "CN=Sub A", "CN=Root A");
        rootB = certificate(keys, "CN=Root B", "CN=Root B");
    }

    private static X509Certificate certificate(KeyPair keys, String subject, String issuer) throws ProblemException {
        Instant now = Instant.parse("2026-11-20T00:00:00Z");
        return new CertificateSigner(keys.getPrivate(), "SHA256withRSA").sign(
                new CertificateContent(BigInteger.valueOf(subject.hashCode() & 0xFFFF), X509Names.parse(issuer),
                        X509Names.parse(subject), now, now.plusSeconds(86400), keys.getPublic(), List.of()));
    }

    private static TrustEnd end(String name, List<X509Certificate> issuers, Set<X509Certificate> roots,
            Set<X509Certificate> intermediates, String... peers) {
        return new TrustEnd(name, issuers, Optional.of(roots), Optional.of(intermediates), Set.of(peers));
    }

    @Test
    void bothEndsNeedTheChainOfTheOther() {
        TrustMatrix matrix = TrustAnalysis.analyse(List.of(end("agent", List.of(rootB), Set.of(rootA), Set.of(), "ms"),
                end("ms", List.of(subA, rootA), Set.of(rootA), Set.of(subA))));
        assertEquals(Set.of(), matrix.toImport("agent", TrustStore.ROOT));
        assertEquals(Set.of(subA), matrix.toImport("agent", TrustStore.INTERMEDIATE));
        assertEquals(Set.of(rootB), matrix.toImport("ms", TrustStore.ROOT));
        assertFalse(matrix.trusts("agent", "ms"));
        assertFalse(matrix.trusts("ms", "agent"));
    }

    @Test
    void completeStoresOnBothEndsLeaveNothingOpen() {
        TrustMatrix matrix = TrustAnalysis
                .analyse(List.of(end("agent", List.of(subA, rootA), Set.of(rootA), Set.of(subA), "ms"),
                        end("ms", List.of(subA, rootA), Set.of(rootA), Set.of(subA))));
        assertEquals(List.of(), matrix.open("agent"));
        assertTrue(matrix.trusts("agent", "ms") && matrix.trusts("ms", "agent"));
    }

    @Test
    void anIntermediateInTheRootStoreIsInTheWrongStore() {
        TrustMatrix matrix = TrustAnalysis
                .analyse(List.of(end("agent", List.of(rootB), Set.of(rootA, subA), Set.of(), "ms"),
                        end("ms", List.of(subA, rootA), Set.of(rootB), Set.of())));
        assertEquals(List.of(TrustNeed.State.WRONG_STORE), matrix.open("agent").stream().map(TrustNeed::state).toList());
    }

    @Test
    void whatWasNeverReadIsUnprovenAndWhatIsMissingIsNotJudged() {
        TrustMatrix matrix = TrustAnalysis.analyse(List.of(TrustEnd.unread("agent", List.of(), Set.of("ms", "ghost")),
                TrustEnd.unread("ms", List.of(subA), Set.of())));
        assertEquals(TrustNeed.State.UNPROVEN, matrix.open("agent").get(0).state());
        assertEquals(Set.of(Unjudged.Reason.UNKNOWN_PEER, Unjudged.Reason.NO_ROOT, Unjudged.Reason.NO_CERTIFICATE),
                Set.copyOf(matrix.unknown().stream().map(Unjudged::reason).toList()));
        assertFalse(matrix.trusts("agent", "ms"));
    }
}
