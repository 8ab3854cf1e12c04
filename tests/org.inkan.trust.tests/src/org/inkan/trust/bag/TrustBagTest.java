package org.inkan.trust.bag;

import static org.inkan.trust.bag.SampleBag.NOW;
import static org.inkan.trust.bag.SampleBag.authority;
import static org.inkan.trust.bag.SampleBag.bag;
import static org.inkan.trust.bag.SampleBag.certificate;
import static org.inkan.trust.bag.SampleBag.item;
import static org.inkan.trust.bag.SampleBag.key;
import static org.inkan.trust.bag.SampleBag.verdicts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;
import org.junit.jupiter.api.Test;

class TrustBagTest {

    private final KeyPair rootKey = key();
    private final KeyPair subKey = key();
    private final KeyPair otherKey = key();
    private final X509Certificate root = authority("CN=Root", rootKey, "CN=Root", rootKey);
    private final X509Certificate sub = authority("CN=Sub", subKey, "CN=Root", rootKey);
    private final X509Certificate leaf = certificate("CN=web01", otherKey, "CN=Sub", subKey, List.of());

    @Test
    void theTreeLeadsFromTheRootToTheEnd() throws Exception {
        ChainForest forest = ChainForest.of(bag(leaf, sub, root), new NullProgressMonitor());
        assertEquals(List.of("Root"), forest.roots().stream().map(node -> node.item().label()).toList());
        ChainNode issuing = forest.roots().getFirst().children().getFirst();
        assertEquals("Sub", issuing.item().label());
        assertEquals("web01", issuing.children().getFirst().item().label());
    }

    @Test
    void aCrossCertifiedAuthorityStandsUnderBothIssuersAndNoCycleIsEndless() throws Exception {
        X509Certificate second = authority("CN=Second", otherKey, "CN=Second", otherKey);
        X509Certificate cross = authority("CN=Root", rootKey, "CN=Second", otherKey);
        X509Certificate back = authority("CN=Second", otherKey, "CN=Root", rootKey);
        ChainForest forest = ChainForest.of(bag(root, second, cross, back, sub, leaf), new NullProgressMonitor());
        TrustItem item = item(sub);
        assertEquals(2, forest.issuers(item).size(), "the root and its cross-certificate");
        assertTrue(count(forest.roots()) < 100);
    }

    /** With another list for each question a validator learns the whole bag anew each time: many minutes for 10,000 certificates. */
    @Test
    void validatorsCanTellThatABagIsTheSame() throws Exception {
        List<X509Certificate> plain = bag(authority("CN=Root", key(), "CN=Root", key())).plain();
        assertSame(plain, List.copyOf(plain));
    }

    @Test
    void aFilterKeepsTheIssuersAboveWhatMatches() throws Exception {
        ChainForest forest = ChainForest.of(bag(root, sub, leaf), new NullProgressMonitor());
        assertEquals(3, forest.matching("WEB", any -> true).size());
        assertEquals(2, forest.matching("sub", any -> true).size());
        assertEquals(List.of(), forest.matching("nothing", any -> true).roots());
    }

    @Test
    void onlyATrustedRootMakesItsChainTrusted() throws Exception {
        TrustBag bag = bag(root, sub, leaf);
        assertEquals(Verdict.State.NOT_TRUSTED, verdicts(bag).get(item(leaf)).state());
        TrustBag trusting = bag.trusting(Set.of(root));
        Verdict verdict = verdicts(trusting).get(item(leaf));
        assertFalse(verdict.state() == Verdict.State.NOT_TRUSTED, verdict.headline().in(Locale.ENGLISH));
        assertEquals(List.of(leaf, sub, root), verdict.path());
    }

    @Test
    void aRevokedCertificateIsNotTrustedAndSaysWhy() throws Exception {
        X509CRL crl = new CertificateSigner(subKey.getPrivate(), "SHA256withRSA").signCrl(new CrlContent(sub.getSubjectX500Principal(),
                NOW.minusSeconds(60), NOW.plusSeconds(3600), BigInteger.ONE,
                List.of(new RevokedEntry(leaf.getSerialNumber(), NOW.minusSeconds(120), RevocationReason.KEY_COMPROMISE)), identifier(sub)));
        TrustBag.Collector all = new TrustBag.Collector();
        all.add(bag(root, sub, leaf));
        all.add(PkiReader.read(PkiWriter.der(crl), "a.crl", PasswordSource.NONE), "a.crl", true);
        Map<TrustItem, Verdict> verdicts = verdicts(all.bag().trusting(Set.of(root)));
        assertEquals(Verdict.State.NOT_TRUSTED, verdicts.get(item(leaf)).state());
        assertTrue(verdicts.get(item(leaf)).findings().stream().anyMatch(finding -> finding.rule().equals("PATH-060")));
        TrustItem.OfCrl list = all.bag().crls().getFirst();
        assertEquals(Verdict.State.TRUSTED, verdicts.get(list).state());
        TrustBag withoutIssuer = bag(root).plus(new TrustBag(List.of(), List.of(list), Set.of()));
        assertEquals(Verdict.State.REMARKS, verdicts(withoutIssuer).get(list).state());
    }

    @Test
    void theSameCertificateOfTwoFilesIsOneWithTwoOrigins() throws Exception {
        TrustBag.Collector all = new TrustBag.Collector();
        all.add(PkiReader.read(PkiWriter.pem(root), "a.pem", PasswordSource.NONE), "a.pem", true);
        all.add(PkiReader.read(PkiWriter.p7b(List.of(root, sub), List.of(), false), "b.p7b", PasswordSource.NONE), "b.p7b", false);
        TrustBag bag = all.bag();
        assertEquals(List.of("a.pem", "b.p7b"), bag.certificates().getFirst().origins());
        assertEquals(Set.of(root), bag.anchors());
        assertEquals(1, bag.minus(List.of(item(root))).certificates().size());
        assertEquals(Set.of(), bag.minus(List.of(item(root))).anchors());
    }

    private static int count(List<ChainNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    private static byte[] identifier(X509Certificate certificate) throws Exception {
        return org.inkan.pki.x509.Extensions.of(certificate).subjectKeyIdentifier().orElseThrow();
    }
}
