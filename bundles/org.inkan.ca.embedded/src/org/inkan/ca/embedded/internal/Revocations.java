package org.inkan.ca.embedded.internal;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.ca.embedded.internal.store.CaStore;
import org.inkan.ca.embedded.internal.store.CaStore.Revoked;
import org.inkan.ca.embedded.internal.store.RequestTable;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.ca.spi.Revocation;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.RevocationReason;

/** Revocation by RFC 5280 5.3.1: only a hold can be lifted, and only a hold can become another reason. */
final class Revocations implements Revocation {

    private final CaStore store;
    private final Clock clock;

    Revocations(CaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public synchronized void revoke(BigInteger serial, RevocationReason reason, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor.convert(monitor, 1).checkCanceled();
        String hex = RequestTable.hex(serial);
        StoredRequest issued = store.bySerial(serial).orElseThrow(() -> EmbeddedProblem.UNKNOWN_SERIAL.at(hex, hex));
        Optional<Revoked> before = store.revocation(serial);
        boolean held = before.isPresent() && before.get().reason() == RevocationReason.CERTIFICATE_HOLD.code();
        if (reason == RevocationReason.REMOVE_FROM_CRL) {
            if (!held) {
                throw EmbeddedProblem.NOT_HELD.at(hex, hex);
            }
            write(hex, reason, "DELETE FROM revocation WHERE serial = ?", hex);
        } else if (before.isEmpty()) {
            write(hex, reason, "INSERT INTO revocation(serial, at, reason, not_after) VALUES(?, ?, ?, ?)", hex,
                    clock.millis(), reason.code(), issued.notAfter().toEpochMilli());
        } else if (before.get().reason() == reason.code()) {
            return;
        } else if (held) {
            write(hex, reason, "UPDATE revocation SET reason = ? WHERE serial = ?", reason.code(), hex);
        } else {
            throw EmbeddedProblem.REVOKED_FOR_GOOD.at(hex, hex);
        }
    }

    private void write(String serial, RevocationReason reason, String sql, Object... parameters) throws ProblemException {
        store.write(session -> {
            session.update(sql, parameters);
            return List.of(new AuditEvent("ca.revoke", Map.of("serial", serial, "reason", reason.label())));
        });
    }
}
