package org.inkan.ca.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.text.Text;
import org.inkan.pki.x509.RevocationReason;

/** An authority that has issued as many certificates as a large company has; what it revokes it notes in a file of the fleet. */
public final class LargeBackend implements CaBackend {

    static final String ID = "org.inkan.ca.ui.tests.large";
    static final int COUNT = 100_000;
    static final String REVOKED = "revoked.txt";

    @Override
    public Text label() {
        return Text.literal("大規模 CA");
    }

    @Override
    public Text description() {
        return Text.literal("テスト用");
    }

    @Override
    public List<OptionDescriptor> options() {
        return List.of();
    }

    @Override
    public CertificationAuthority open(BackendContext context) {
        return new Authority(context.fleetDir().resolve(REVOKED));
    }

    private record Authority(Path revoked) implements CertificationAuthority, IssuedCertificates, Revocation {

        @Override
        public CaIdentity identity(IProgressMonitor monitor) {
            return new CaIdentity("Large CA", List.of());
        }

        @Override
        public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) {
            throw new IllegalStateException("no test asks");
        }

        @Override
        public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) {
            throw new IllegalStateException("no test asks");
        }

        @Override
        public <C> Optional<C> capability(Class<C> type) {
            return type == IssuedCertificates.class || type == Revocation.class ? Optional.of(type.cast(this)) : Optional.empty();
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

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
