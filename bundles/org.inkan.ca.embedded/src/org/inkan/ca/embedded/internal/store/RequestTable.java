package org.inkan.ca.embedded.internal.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** SQL of the request table. Serials are stored as hexadecimal text, times as epoch milliseconds. */
public final class RequestTable {

    static final String COLUMNS = "r.id, r.client_key, r.digest, r.csr, r.template, r.submitted, r.state, r.code, "
            + "r.message, r.serial, r.certificate, r.subject, r.decided, r.not_after";

    private RequestTable() {
    }

    /** Adds a request; fails if its id, client key or serial is taken. */
    public static void insert(WriteSession session, StoredRequest row) throws SQLException {
        session.update("INSERT INTO request VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)", row.id(), row.clientKey(), row.digest(),
                row.csr(), row.template(), row.submittedAt().toEpochMilli(), row.state().disposition(), row.code(),
                row.message(), hex(row.serial()), row.certificate(), row.subject(), row.decidedAt().toEpochMilli(),
                row.notAfter().toEpochMilli());
        if (row.state() == RequestState.PENDING) {
            session.update("INSERT INTO pending VALUES(?)", row.id());
        }
    }

    /** Decides a pending request; returns false if somebody else decided it first. */
    public static boolean decide(WriteSession session, StoredRequest row) throws SQLException {
        if (session.update("DELETE FROM pending WHERE id = ?", row.id()) == 0) {
            return false;
        }
        session.update("UPDATE request SET state = ?, code = ?, message = ?, serial = ?, certificate = ?, subject = ?, "
                + "decided = ?, not_after = ? WHERE id = ?", row.state().disposition(), row.code(), row.message(),
                hex(row.serial()), row.certificate(), row.subject(), row.decidedAt().toEpochMilli(),
                row.notAfter().toEpochMilli(), row.id());
        return true;
    }

    static StoredRequest read(ResultSet row) throws SQLException {
        String serial = row.getString(10);
        return new StoredRequest(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4), row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)), RequestState.of(row.getInt(7)), row.getInt(8), row.getString(9),
                serial == null ? null : new BigInteger(serial, 16), row.getBytes(11), row.getString(12),
                Instant.ofEpochMilli(row.getLong(13)), Instant.ofEpochMilli(row.getLong(14)));
    }

    /** How a serial number is stored. */
    public static String hex(BigInteger serial) {
        return serial == null ? null : serial.toString(16);
    }
}
