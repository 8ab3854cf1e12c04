package org.inkan.ca.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.ca.spi.Revocation;
import org.inkan.pki.x509.RevocationReason;

/** An authority that has issued as many certificates as a large company has; what it revokes it notes in a file of the fleet. */
public final class LargeBackend extends TestBackend {

    static final String ID = "org.inkan.ca.ui.tests.large";
    static final int COUNT = 100_000;
    static final String REVOKED = "revoked.txt";

    /** For the extension registry. */
    public LargeBackend() {
        super("大規模 CA");
    }

    @Override
    public CertificationAuthority open(BackendContext context) {
        return new LargeAuthority(context.fleetDir().resolve(REVOKED));
    }

    private record LargeAuthority(Path revoked) implements Authority, IssuedCertificates, Revocation {

        @Override
        public CaIdentity identity(IProgressMonitor monitor) {
            return new CaIdentity("Large CA", List.of());
        }

        @Override
        public Stream<IssuedCertificate> search(IssuedQuery query, IProgressMonitor monitor) {
            SubMonitor progress = SubMonitor.convert(monitor);
            return IntStream.range(0, COUNT).mapToObj(number -> {
                progress.checkCanceled();
                return number;
            }).filter(number -> query.subject().isEmpty() || "cn=host%06d.contoso.test".formatted(number)
                    .contains(query.subject().get().toLowerCase(Locale.ROOT))).map(ManyCertificates::issued)
                    .filter(issued -> query.revoked().isEmpty() || query.revoked().get() == issued.revoked().isPresent());
        }

        @Override
        public void revoke(BigInteger serial, RevocationReason reason, IProgressMonitor monitor) {
            try {
                Files.writeString(revoked, serial.toString(16) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
