package org.inkan.trust.bag;

import static org.inkan.trust.bag.SampleBag.NOW;
import static org.inkan.trust.bag.SampleBag.authority;
import static org.inkan.trust.bag.SampleBag.bag;
import static org.inkan.trust.bag.SampleBag.certificate;
import static org.inkan.trust.bag.SampleBag.item;
import static org.inkan.trust.bag.SampleBag.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.Extensions;
import org.inkan.trust.bag.Verdict.State;
import org.junit.jupiter.api.Test;

class CertificationPathTest {

    private final KeyPair rootKey = key();
    private final KeyPair subKey = key();
    private final X509Certificate root = authority("CN=Root", rootKey, "CN=Root", rootKey);
    private final X509Certificate sub = authority("CN=Sub", subKey, "CN=Root", rootKey);
    private final X509Certificate leaf = certificate("CN=web01", key(), "CN=Sub", subKey, List.of());

    private static List<String> labels(CertificationPath path) {
        return path.steps().stream().map(step -> step.item().label()).toList();
    }

    private static List<State> states(CertificationPath path) {
        return path.steps().stream().map(step -> step.verdict().state()).toList();
    }

    @Test
    void theWayLeadsFromTheCertificateToTheTrustedRootAndEachStepHasItsVerdict() throws Exception {
        CertificationPath path = CertificationPath.of(item(leaf), bag(sub, root).trusting(Set.of(root)), NOW);
        assertEquals(List.of("web01", "Sub", "Root"), labels(path));
        assertTrue(states(path).stream().noneMatch(State.NOT_TRUSTED::equals), states(path).toString());
        assertEquals(Optional.empty(), path.missing());
        assertEquals(List.of(sub, root), path.steps().get(1).verdict().path());
        assertEquals(List.of("bag.pem"), path.steps().get(1).item().origins());
    }

    @Test
    void underARootNobodyTrustsEverythingIsRefusedForThatReason() throws Exception {
        CertificationPath path = CertificationPath.of(item(leaf), bag(leaf, sub, root), NOW);
        assertEquals(List.of(State.NOT_TRUSTED, State.NOT_TRUSTED, State.NOT_TRUSTED), states(path));
        assertEquals(Optional.empty(), path.missing());
        for (CertificationPath.Step step : path.steps()) {
            assertTrue(step.verdict().findings().stream().anyMatch(finding -> finding.rule().equals("PATH-002")), step.toString());
        }
    }

    @Test
    void whatIsWrongBelowIsNotHeldAgainstTheIssuers() throws Exception {
        X509Certificate forged = certificate("CN=forged", key(), "CN=Sub", rootKey, List.of());
        CertificationPath wrong = CertificationPath.of(item(forged), bag(sub, root).trusting(Set.of(root)), NOW);
        assertEquals(State.NOT_TRUSTED, states(wrong).getFirst());
        assertTrue(states(wrong).stream().skip(1).noneMatch(State.NOT_TRUSTED::equals), states(wrong).toString());
    }

    @Test
    void anIssuerThatIsNotThereIsNamed() throws Exception {
        CertificationPath path = CertificationPath.of(item(leaf), bag(leaf, root).trusting(Set.of(root)), NOW);
        assertEquals(List.of("web01"), labels(path));
        assertEquals(Optional.of("CN=Sub"), path.missing());
        assertEquals(State.NOT_TRUSTED, states(path).getFirst());
        assertEquals(Optional.of("CN=Root"), CertificationPath.of(item(leaf), bag(leaf, sub), NOW).missing());
    }

    @Test
    void aTrustedIntermediateIsTheEndOfTheWay() throws Exception {
        CertificationPath path = CertificationPath.of(item(leaf), bag(leaf, sub).trusting(Set.of(sub)), NOW);
        assertEquals(List.of("web01", "Sub"), labels(path));
        assertEquals(Optional.empty(), path.missing());
    }

    @Test
    void aListStandsBelowTheAuthorityWhoseKeyMadeIt() throws Exception {
        KeyPair renewedKey = key();
        X509Certificate renewed = authority("CN=Sub", renewedKey, "CN=Root", rootKey);
        X509CRL crl = new CertificateSigner(renewedKey.getPrivate(), "SHA256withRSA").signCrl(new CrlContent(sub.getSubjectX500Principal(),
                NOW.minusSeconds(60), NOW.plusSeconds(60), BigInteger.ONE, List.of(),
                Extensions.of(renewed).subjectKeyIdentifier().orElseThrow()));
        TrustItem list = new TrustItem.OfCrl(crl, List.of());
        CertificationPath path = CertificationPath.of(list, bag(sub, renewed, root).trusting(Set.of(root)), NOW);
        assertEquals(List.of("Sub", "Sub", "Root"), labels(path));
        assertEquals(item(renewed), path.steps().get(1).item());
        CertificationPath overdue = CertificationPath.of(list, bag(sub, renewed, root).trusting(Set.of(root)), NOW.plusSeconds(3600));
        assertEquals(State.NOT_TRUSTED, states(overdue).getFirst());
        assertEquals("TRUST-003", overdue.steps().getFirst().verdict().findings().getFirst().rule());
        CertificationPath alone = CertificationPath.of(list, bag(root), NOW);
        assertEquals(Optional.of("CN=Sub"), alone.missing());
        assertEquals(1, alone.steps().size());
        assertTrue(alone.steps().getFirst().verdict().headline().in(Locale.JAPANESE).contains("CA の証明書がありません"));
    }
}
