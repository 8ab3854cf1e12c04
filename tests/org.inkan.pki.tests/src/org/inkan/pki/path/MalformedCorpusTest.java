package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;

/** Fuzzing input that some parser lets through must end in a verdict, soon. */
class MalformedCorpusTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void hostileCertificatesGetAVerdict() throws Exception {
        TestCa root = TestCa.root("CN=Root");
        List<X509Certificate> readable = certificates();
        assertTrue(readable.size() > 50, () -> "only " + readable.size());
        for (X509Certificate certificate : readable) {
            ValidationParameters parameters = ValidationParameters
                    .of(Set.of(root.certificate(), certificate), TestCa.NOW).withProfile(Severity.ERROR)
                    .withRequiredEku(Set.of(ValidationParameters.SERVER_AUTH)).withDnsName("host.example.com")
                    .withCrls(RevocationCheck.CRL_REQUIRED, List.of(root.crl(1)));
            long start = System.nanoTime();
            assertEquals(1, new ChainValidator().validate(certificate, List.of(), parameters).verdicts().size());
            List<X509Certificate> path = List.of(root.host("host.example.com"), certificate, root.certificate());
            assertEquals(3, new CertificatePathValidator().validate(path, parameters).verdicts().size());
            assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) < 0);
        }
    }

    @Test
    void hostileCrlsProveNothing() throws Exception {
        TestCa root = TestCa.root("CN=Root");
        X509Certificate host = root.host("host.example.com");
        int read = 0;
        for (String file : corpus.files("malformed/crl")) {
            X509CRL crl = crl(file);
            if (crl != null) {
                ValidationParameters parameters = ValidationParameters.of(Set.of(root.certificate()), TestCa.NOW)
                        .withCrls(RevocationCheck.CRL_REQUIRED, List.of(crl));
                assertFalse(new ChainValidator().validate(host, List.of(), parameters).valid(), file);
                read++;
            }
        }
        assertTrue(read > 5, "only " + read);
    }

    private X509CRL crl(String file) {
        try {
            return PemBlocks.crl(corpus.read(file));
        } catch (GeneralSecurityException | RuntimeException refused) {
            return null;
        }
    }

    private List<X509Certificate> certificates() {
        List<X509Certificate> readable = new ArrayList<>();
        for (String folder : List.of("malformed/x509", "certs/botan", "certs/boringssl-parse", "certs/gnutls")) {
            for (String file : corpus.files(folder)) {
                byte[] content = corpus.read(file);
                X509Certificate certificate = certificate(content);
                if (certificate != null) {
                    readable.add(certificate);
                }
            }
        }
        return readable;
    }

    /** @return null if both platforms refuse it, so that it never reaches the validator */
    private static X509Certificate certificate(byte[] content) {
        try {
            return PemBlocks.certificate(content);
        } catch (GeneralSecurityException | RuntimeException refused) {
            return null;
        }
    }
}
