package org.inkan.enrollment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.security.auth.x500.X500Principal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;

/** An authority that keeps each certificate in a file before it hands it out; refuses and delays on demand. */
final class FolderAuthority implements CertificationAuthority {

    final AtomicInteger submissions = new AtomicInteger();
    final List<BigInteger> revoked = java.util.Collections.synchronizedList(new ArrayList<>());
    volatile Set<String> denied = Set.of();
    volatile Set<String> pending = Set.of();
    volatile int validDays = 365;
    private final Path folder;
    private final PrivateKey key;
    private final X509Certificate root;

    FolderAuthority(Path folder) {
        this.folder = folder;
        try {
            Path keyFile = folder.resolve("root.key");
            if (!Files.exists(keyFile)) {
                Files.createDirectories(folder);
                KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
                AtomicFiles.write(folder.resolve("root.cer"), certificate(pair.getPrivate(), "Root", pair.getPublic(),
                        List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()),
                                ExtensionValues.keyUsage(Set.of(KeyUsage.KEY_CERT_SIGN), true))).getEncoded());
                AtomicFiles.write(keyFile, pair.getPrivate().getEncoded());
            }
            key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(keyFile)));
            root = read(folder.resolve("root.cer"));
        } catch (GeneralSecurityException | IOException | ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CaIdentity identity(IProgressMonitor monitor) {
        return new CaIdentity("Root", List.of(root));
    }

    @Override
    public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
        submissions.incrementAndGet();
        String host = request.csr().subject().getName().substring(3);
        if (denied.contains(host)) {
            return new EnrollmentOutcome.Denied("d", 0x80094801, Text.literal("no"), Text.literal("ask"));
        }
        if (pending.contains(host)) {
            return new EnrollmentOutcome.Pending("p", Text.literal("wait"));
        }
        Path file = folder.resolve(request.clientRequestKey() + ".cer");
        try {
            synchronized (this) {
                if (!Files.exists(file)) {
                    List<Extension> extensions = new ArrayList<>();
                    request.csr().extensions().forEach(extensions::add);
                    AtomicFiles.write(file,
                            certificate(key, host, request.csr().publicKey(), extensions).getEncoded());
                }
            }
            return new EnrollmentOutcome.Issued(request.clientRequestKey(), read(file), List.of(root));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) {
        return new EnrollmentOutcome.Pending(requestId, Text.literal("wait"));
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return type == Revocation.class
                ? Optional.of(type.cast((Revocation) (serial, reason, monitor) -> revoked.add(serial))) : Optional.empty();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    List<X509Certificate> issued() throws IOException, GeneralSecurityException {
        List<X509Certificate> issued = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("inkan-")).toList()) {
                issued.add(read(file));
            }
        }
        return issued;
    }

    private X509Certificate certificate(PrivateKey signer, String name, java.security.PublicKey subject,
            List<Extension> extensions) throws ProblemException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new CertificateSigner(signer, "SHA256withRSA").sign(new CertificateContent(
                new BigInteger(150, new SecureRandom()).setBit(149), new X500Principal("CN=Root"),
                new X500Principal("CN=" + name), now.minus(1, ChronoUnit.DAYS), now.plus(validDays, ChronoUnit.DAYS),
                subject, extensions));
    }

    private static X509Certificate read(Path file) throws GeneralSecurityException, IOException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file)));
    }
}
