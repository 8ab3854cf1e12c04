package org.inkan.ca.ui.internal;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.X509Names;

/** An authority, as others may have one, whose list has run out and that makes a new one only when told to. */
public final class OverdueBackend extends TestBackend {

    static final String ID = "org.inkan.ca.ui.tests.overdue";
    static final String NAME = "CN=期限切れ CA";
    static final Instant NEXT_UPDATE = Instant.parse("2026-01-02T03:04:00Z");
    private static final KeyPair KEY = key();

    /** For the extension registry. */
    public OverdueBackend() {
        super("期限切れの CRL");
    }

    @Override
    public CertificationAuthority open(BackendContext context) throws ProblemException {
        return new OverdueAuthority(context.fleetDir().resolve("published"), root());
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static CertificateSigner signer() throws ProblemException {
        return new CertificateSigner(KEY.getPrivate(), "SHA256withECDSA");
    }

    private static X509Certificate root() throws ProblemException {
        return signer().sign(new CertificateContent(BigInteger.TEN, X509Names.parse(NAME), X509Names.parse(NAME),
                NEXT_UPDATE.minusSeconds(86400), NEXT_UPDATE.plusSeconds(86400L * 3650), KEY.getPublic(),
                List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()))));
    }

    private record OverdueAuthority(Path published, X509Certificate root) implements Authority, CrlPublication {

        @Override
        public CaIdentity identity(IProgressMonitor monitor) {
            return new CaIdentity(NAME.substring(3), List.of(root));
        }

        @Override
        public X509CRL current(IProgressMonitor monitor) throws ProblemException {
            return Files.exists(published) ? list(2, Instant.now().plusSeconds(86400)) : list(1, NEXT_UPDATE);
        }

        @Override
        public X509CRL publish(IProgressMonitor monitor) throws ProblemException {
            try {
                Files.createFile(published);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return current(monitor);
        }

        private X509CRL list(int number, Instant nextUpdate) throws ProblemException {
            return signer().signCrl(new CrlContent(root.getSubjectX500Principal(), nextUpdate.minusSeconds(604800), nextUpdate,
                    BigInteger.valueOf(number), List.of(), ExtensionValues.keyIdentifier(KEY.getPublic())));
        }
    }
}
