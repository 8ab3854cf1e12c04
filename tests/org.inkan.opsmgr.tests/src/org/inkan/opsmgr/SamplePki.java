package org.inkan.opsmgr;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;

/** A root, an intermediate and host certificates with whatever fault a test needs. */
public final class SamplePki {
    public static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private final KeyPair keys = rsa(2048);
    private final X509Certificate root;
    private final X509Certificate issuing;

    public SamplePki() throws ProblemException {
        root = ca("CN=Contoso Root", "CN=Contoso Root", 7300);
        issuing = ca("CN=Contoso Issuing", "CN=Contoso Root", 3650);
    }

    public X509Certificate root() {
        return root;
    }

    public X509Certificate issuing() {
        return issuing;
    }

    public List<X509Certificate> issuers() {
        return List.of(issuing, root);
    }

    public KeyPair keys() {
        return keys;
    }

    public static KeyPair rsa(int bits) {
        return pair("RSA", bits);
    }

    public static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate ca(String subject, String issuer, int days) throws ProblemException {
        return new CertificateSigner(keys.getPrivate(), "SHA256withRSA").sign(new CertificateContent(
                BigInteger.valueOf(subject.hashCode() & 0xFFFF).add(BigInteger.ONE), X509Names.parse(issuer),
                X509Names.parse(subject), NOW.minusSeconds(86400), NOW.plusSeconds(86400L * days), keys.getPublic(),
                List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()))));
    }

    /** A correct certificate for {@code name}, valid for a year. */
    public X509Certificate host(String name, BigInteger serial) throws ProblemException {
        return host(serial, "CN=" + name, List.of(name), keys, Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT),
                List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION), NOW.plusSeconds(86400L * 365));
    }

    public X509Certificate host(BigInteger serial, String subject, List<String> dns, KeyPair key, Set<KeyUsage> usage,
            List<String> purposes, Instant to) throws ProblemException {
        List<Extension> extensions = new ArrayList<>();
        if (!dns.isEmpty()) {
            extensions.add(ExtensionValues
                    .subjectAltName(dns.stream().map(d -> (GeneralName) new GeneralName.Dns(d)).toList(), false));
        }
        if (!usage.isEmpty()) {
            extensions.add(ExtensionValues.keyUsage(usage, true));
        }
        if (!purposes.isEmpty()) {
            extensions.add(ExtensionValues.extendedKeyUsage(purposes, false));
        }
        extensions.add(ExtensionValues.templateInformation("1.3.6.1.4.1.311.21.8.1.2", 100, 3));
        return new CertificateSigner(keys.getPrivate(), "SHA256withRSA").sign(new CertificateContent(serial,
                issuing.getSubjectX500Principal(), X509Names.parse(subject), NOW.minusSeconds(3600), to, key.getPublic(),
                extensions));
    }
}
