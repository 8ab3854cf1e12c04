package org.inkan.pki.path;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;

/** A small CA for chains made in tests: P-256 keys, valid around {@link #NOW}. */
record TestCa(KeyPair key, X509Certificate certificate) {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    static TestCa root(String name) throws Exception {
        KeyPair key = newKey();
        X500Principal subject = new X500Principal(name);
        return new TestCa(key, sign(key, subject, null, subject, key, 1, NOW, caExtensions(OptionalInt.empty(), key)));
    }

    /** A subordinate CA with further extensions, such as name constraints. */
    TestCa sub(String name, Extension... more) throws Exception {
        return sub(name, newKey(), OptionalInt.empty(), more);
    }

    TestCa sub(String name, KeyPair subKey, OptionalInt pathLength, Extension... more) throws Exception {
        List<Extension> extensions = new ArrayList<>(caExtensions(pathLength, subKey));
        extensions.addAll(List.of(more));
        return new TestCa(subKey, issue(new X500Principal(name), subKey, 7, NOW, extensions));
    }

    /** A host certificate as this product would issue it. */
    X509Certificate host(String name) throws Exception {
        return host(name, 100, NOW, List.of(ValidationParameters.SERVER_AUTH, ValidationParameters.CLIENT_AUTH));
    }

    X509Certificate host(String name, long serial, Instant around, List<String> purposes) throws Exception {
        KeyPair hostKey = newKey();
        return issue(new X500Principal("CN=" + name), hostKey, serial, around,
                List.of(ExtensionValues.keyUsage(Set.of(KeyUsage.DIGITAL_SIGNATURE), true),
                        ExtensionValues.extendedKeyUsage(purposes, false),
                        ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(name)), false),
                        ExtensionValues.subjectKeyIdentifier(hostKey.getPublic())));
    }

    X509Certificate issue(X500Principal subject, KeyPair subjectKey, long serial, Instant around,
            List<Extension> extensions) throws Exception {
        return sign(key, certificate.getSubjectX500Principal(), certificate, subject, subjectKey, serial, around, extensions);
    }

    X509CRL crl(long number, long... revoked) throws ProblemException {
        List<RevokedEntry> entries = new ArrayList<>();
        for (long serial : revoked) {
            entries.add(new RevokedEntry(BigInteger.valueOf(serial), NOW, RevocationReason.KEY_COMPROMISE));
        }
        return new CertificateSigner(key.getPrivate(), "SHA256withECDSA")
                .signCrl(new CrlContent(certificate.getSubjectX500Principal(), NOW.minus(1, ChronoUnit.HOURS),
                        NOW.plus(1, ChronoUnit.DAYS), BigInteger.valueOf(number), entries,
                        ExtensionValues.keyIdentifier(key.getPublic())));
    }

    static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static List<Extension> caExtensions(OptionalInt pathLength, KeyPair key) {
        return List.of(ExtensionValues.basicConstraints(true, pathLength),
                ExtensionValues.keyUsage(Set.of(KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true),
                ExtensionValues.subjectKeyIdentifier(key.getPublic()));
    }

    private static X509Certificate sign(KeyPair signer, X500Principal issuer, X509Certificate issuerCertificate,
            X500Principal subject, KeyPair key, long serial, Instant around, List<Extension> extensions) throws Exception {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(issuerCertificate == null ? ExtensionValues.authorityKeyIdentifier(ExtensionValues.keyIdentifier(signer.getPublic()))
                : ExtensionValues.authorityKeyIdentifier(issuerCertificate));
        return new CertificateSigner(signer.getPrivate(), "SHA256withECDSA")
                .sign(new CertificateContent(BigInteger.valueOf(serial), issuer, subject, around.minus(1, ChronoUnit.DAYS),
                        around.plus(30, ChronoUnit.DAYS), key.getPublic(), all));
    }
}
