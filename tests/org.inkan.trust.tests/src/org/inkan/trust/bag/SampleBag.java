package org.inkan.trust.bag;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.X509Names;

/** Certificates and bags made for tests, all valid at {@link #NOW}. */
public final class SampleBag {

    /** The moment to judge for. */
    public static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private SampleBag() {
    }

    public static TrustItem item(X509Certificate certificate) {
        return new TrustItem.OfCertificate(certificate, List.of());
    }

    public static TrustBag bag(X509Certificate... certificates) throws Exception {
        TrustBag.Collector all = new TrustBag.Collector();
        all.add(PkiReader.read(PkiWriter.pem(certificates), "bag.pem", PasswordSource.NONE), "bag.pem", false);
        return all.bag();
    }

    public static X509Certificate authority(String subject, KeyPair key, String issuer, KeyPair issuerKey) {
        return certificate(subject, key, issuer, issuerKey, List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()),
                ExtensionValues.keyUsage(Set.of(KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true),
                ExtensionValues.subjectKeyIdentifier(key.getPublic())));
    }

    public static X509Certificate certificate(String subject, KeyPair key, String issuer, KeyPair issuerKey, List<Extension> extensions) {
        try {
            return new CertificateSigner(issuerKey.getPrivate(), "SHA256withRSA").sign(new CertificateContent(
                    BigInteger.valueOf(SERIAL.incrementAndGet()), X509Names.parse(issuer), X509Names.parse(subject), NOW.minusSeconds(86400),
                    NOW.plusSeconds(86400), key.getPublic(), extensions));
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    public static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    public static Map<TrustItem, Verdict> verdicts(TrustBag bag) {
        return BagVerdicts.of(bag, NOW, new NullProgressMonitor());
    }
}
