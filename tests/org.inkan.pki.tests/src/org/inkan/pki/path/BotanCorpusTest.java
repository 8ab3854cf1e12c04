package org.inkan.pki.path;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** The BSI certification path tests and the x509test chains, both as the Botan library carries them. */
class BotanCorpusTest {

    private static final Instant BSI_TIME = Instant.parse("2017-08-19T12:00:00Z");
    private static final Instant X509TEST_TIME = Instant.parse("2016-10-21T04:20:00Z");

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void everyBsiCaseHasTheExpectedVerdict() {
        Conformance bsi = new Conformance("bsi");
        for (Tsv.Row row : corpus.table("chains/bsi-testsuite.tsv")) {
            String expected = row.get("expected_by_botan");
            bsi.check(row.get("directory"), expected.equals("Verified") || expected.startsWith("Warning"),
                    () -> judgeBsi(row.get("directory")));
        }
        bsi.verify(40);
    }

    @Test
    void everyX509testChainHasTheExpectedVerdict() {
        Conformance x509test = new Conformance("x509test");
        String table = new String(corpus.read("chains/x509test/expected.txt"), StandardCharsets.UTF_8);
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        for (String line : lines) {
            String file = line.substring(0, line.indexOf(':'));
            x509test.check(file, line.endsWith(":Verified"), () -> judgeX509test(file));
        }
        x509test.verify(26);
    }

    private PathResult judgeBsi(String directory) throws GeneralSecurityException {
        X509Certificate target = null;
        Set<X509Certificate> anchors = Set.of();
        List<X509Certificate> bag = new ArrayList<>();
        List<X509CRL> crls = new ArrayList<>();
        for (String file : corpus.files("chains/bsi-testsuite/" + directory)) {
            byte[] content = corpus.read(file);
            if (file.endsWith(".TC.pem.crt")) {
                target = PemBlocks.of(content).certificates().get(0);
            } else if (file.endsWith(".TA.pem.crt")) {
                anchors = Set.copyOf(PemBlocks.of(content).certificates());
            } else if (file.endsWith(".crt")) {
                bag.addAll(PemBlocks.of(content).certificates());
            } else if (file.endsWith(".crl")) {
                for (byte[] der : PemBlocks.of(content).labelled("X509 CRL")) {
                    crls.add(PemBlocks.crl(der));
                }
            }
        }
        boolean revocation = directory.startsWith("CRL_") || !crls.isEmpty();
        ValidationParameters parameters = ValidationParameters.of(anchors, BSI_TIME)
                .withCrls(revocation ? RevocationCheck.CRL_REQUIRED : RevocationCheck.NONE, crls)
                .withAlgorithms(AlgorithmPolicy.enforced());
        return new ChainValidator().validate(target, bag, parameters);
    }

    private PathResult judgeX509test(String file) throws GeneralSecurityException {
        List<X509Certificate> reference = PemBlocks.of(corpus.read("chains/x509test/ValidAltName.pem")).certificates();
        X509Certificate root = reference.get(reference.size() - 1);
        List<X509Certificate> chain = PemBlocks.of(corpus.read("chains/x509test/" + file)).certificates();
        ValidationParameters parameters = ValidationParameters.of(Set.of(root), X509TEST_TIME)
                .withDnsName("www.tls.test");
        return new ChainValidator().validate(chain.get(0), chain, parameters);
    }
}
