package org.inkan.ca.embedded.internal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.embedded.internal.keys.CaFolder;
import org.inkan.ca.embedded.internal.keys.CaKeys;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.embedded.internal.store.CaStore.StoredCrl;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CrlPublication;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.CrlContent;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.RevokedEntry;

/**
 * Base CRLs of the issuing authority and, rarely, of the root. As in AD CS a CRL is backdated by ten minutes and lives
 * longer than its publication interval, so that hosts that fetch late still hold a valid one: a tenth of the interval,
 * at most twelve hours.
 */
final class Crls implements CrlPublication {

    static final String ISSUING = "issuing";
    static final String ROOT = "root";

    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final Duration LONGEST_OVERLAP = Duration.ofHours(12);
    private static final Duration ROOT_INTERVAL = Duration.ofDays(180);

    private final CaStore store;
    private final CaKeys keys;
    private final CaFolder folder;
    private final CaIdentity identity;
    private final Duration interval;
    private final Clock clock;

    Crls(CaStore store, CaKeys keys, CaFolder folder, CaIdentity identity, Duration interval, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.folder = folder;
        this.identity = identity;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public X509CRL current(IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        return current(authority());
    }

    @Override
    public X509CRL publish(IProgressMonitor monitor) throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        return publish(authority());
    }

    @Override
    public List<X509CRL> chain(IProgressMonitor monitor) throws ProblemException {
        X509CRL own = current(monitor);
        return authority().equals(ROOT) ? List.of(own) : List.of(own, current(ROOT));
    }

    private String authority() {
        return identity.chain().size() > 1 ? ISSUING : ROOT;
    }

    private synchronized X509CRL current(String authority) throws ProblemException {
        Optional<StoredCrl> stored = store.crl(authority);
        if (stored.isPresent()) {
            X509CRL crl = read(stored.get().der());
            if (crl.getNextUpdate().toInstant().isAfter(clock.instant())) {
                return crl;
            }
        }
        return publish(authority);
    }

    private synchronized X509CRL publish(String authority) throws ProblemException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean own = authority.equals(authority());
        long number = store.crl(authority).map(StoredCrl::number).orElse(0L) + 1;
        Duration period = own ? interval : ROOT_INTERVAL;
        Duration tenth = period.dividedBy(10);
        Instant nextUpdate = now.plus(period).plus(tenth.compareTo(LONGEST_OVERLAP) < 0 ? tenth : LONGEST_OVERLAP);
        X509Certificate issuer = own ? identity.chain().getFirst() : identity.chain().getLast();
        X509CRL crl = keys.signer(authority).signCrl(new CrlContent(issuer.getSubjectX500Principal(), now.minus(SKEW),
                nextUpdate, BigInteger.valueOf(number), own ? entries(now) : List.of(),
                ExtensionValues.keyIdentifier(issuer.getPublicKey())));
        store(authority, number, encoded(crl));
        return crl;
    }

    /** An entry stays until it was on a CRL issued after the certificate had expired (RFC 5280 3.3). */
    private List<RevokedEntry> entries(Instant now) throws ProblemException {
        return store.revoked(now.minus(interval.multipliedBy(2)).toEpochMilli()).stream()
                .map(row -> new RevokedEntry(row.serial(), Instant.ofEpochMilli(row.at()).truncatedTo(ChronoUnit.SECONDS),
                        RevocationReason.ofCode(row.reason()).orElse(RevocationReason.UNSPECIFIED)))
                .toList();
    }

    private void store(String authority, long number, byte[] der) throws ProblemException {
        store.write(session -> {
            session.update("MERGE INTO crl(authority, number, crl) KEY(authority) VALUES(?, ?, ?)", authority, number, der);
            return List.of(new AuditEvent("ca.crl", Map.of("authority", authority, "number", Long.toString(number))));
        });
        folder.writeCrl(authority, der);
    }

    private static byte[] encoded(X509CRL crl) throws ProblemException {
        try {
            return crl.getEncoded();
        } catch (CRLException e) {
            throw EmbeddedProblem.SIGNED_DIFFERS.because(e, "CRL");
        }
    }

    private static X509CRL read(byte[] der) throws ProblemException {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        } catch (CertificateException | CRLException e) {
            throw EmbeddedProblem.database(e, "CRL");
        }
    }
}
