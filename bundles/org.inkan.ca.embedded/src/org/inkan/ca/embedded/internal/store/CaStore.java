package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.h2.jdbcx.JdbcConnectionPool;
import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.problem.ProblemException;

/**
 * The records of one authority. Reading methods see every acknowledged change; {@link #write} returns once its change
 * is on the disk. Safe for use by several threads.
 */
public final class CaStore implements AutoCloseable {

    /** A longer journal is put aside at the next opening: some two thousand certificates. */
    private static final long LONGEST_JOURNAL = 8 << 20;

    private final DatabaseFiles files;
    private final String where;
    private final JdbcConnectionPool pool;
    private final Connection writing;
    private final Journal journal;
    private final GroupCommit commits;
    private final AtomicLong lastRequest;

    private CaStore(DatabaseFiles files, JdbcConnectionPool pool, Connection writing, Journal journal, WriteSession session,
            long sequence, AuditCatchUp audit) throws SQLException, ProblemException {
        this.files = files;
        this.where = files.live().toString();
        this.pool = pool;
        this.writing = writing;
        this.journal = journal;
        this.lastRequest = new AtomicLong(maximum(writing));
        long lastEvent = audit.catchUp(EventTable.read(writing));
        this.commits = new GroupCommit(writing, session, journal, sequence, lastEvent, audit::append, where);
    }

    /** Opens or creates the database {@code ca} in the folder, which the caller has locked. */
    public static CaStore open(Path folder, AuditCatchUp audit) throws ProblemException {
        return open(folder, audit, LONGEST_JOURNAL);
    }

    static CaStore open(Path folder, AuditCatchUp audit, long longestJournal) throws ProblemException {
        Optional<CaStore> store = open(folder, audit, longestJournal, false);
        // the second opening reads what an orderly shutdown wrote, which alone allows the journal to be put aside
        return store.isPresent() ? store.get() : open(folder, audit, longestJournal, true).orElseThrow();
    }

    /** Empty if the database was brought up to date and shut down, because its journal is too long. */
    private static Optional<CaStore> open(Path folder, AuditCatchUp audit, long longestJournal, boolean afterShutdown)
            throws ProblemException {
        DatabaseFiles files = new DatabaseFiles(folder);
        String file = files.name();
        // FS: the kernel's file lock, no lock file with a polling thread and no port; closing is ours, not a shutdown hook's
        String url = "jdbc:h2:file:" + file.replace(";", "\\;") + ";FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(16);
        Connection writing = null;
        Journal journal = null;
        try {
            files.prepare();
            journal = Journal.open(folder.resolve("ca.journal"));
            writing = pool.getConnection();
            writing.setAutoCommit(false);
            Schema.create(writing);
            WriteSession session = new WriteSession(writing);
            JournalReplay.Replayed replayed = JournalReplay.run(journal, writing, session, file + ".mv.db", afterShutdown);
            if (journal.size() > longestJournal) {
                if (!afterShutdown) {
                    shutDown(files, pool, writing, journal);
                    files.takeSnapshot();
                    return Optional.empty();
                }
                if (replayed.nothingMissing()) {
                    files.keepSnapshot();
                    journal.rotate();
                }
            }
            return Optional.of(new CaStore(files, pool, writing, journal, session, replayed.sequence(), audit));
        } catch (SQLException | IOException | RuntimeException e) {
            shutDown(files, pool, writing, journal);
            throw EmbeddedProblem.database(e, file);
        } catch (ProblemException e) {
            shutDown(files, pool, writing, journal);
            throw e;
        }
    }

    /** A request id nobody has had. Ids may have gaps after a crash. */
    public long nextRequestId() {
        return lastRequest.incrementAndGet();
    }

    /** Makes a change; when this returns it survives a kill and a power cut, and the audit log tells of it. */
    public void write(Change change) throws ProblemException {
        commits.run(change);
    }

    /** Tells of an event unless this store has told of any before. */
    public void tellFirst(AuditEvent event) throws ProblemException {
        if (rows("SELECT 1 FROM journal_position", row -> row.getInt(1)).isEmpty()) {
            write(session -> List.of(event));
        }
    }

    public Optional<StoredRequest> byClientKey(String key) throws ProblemException {
        return first("SELECT " + RequestTable.COLUMNS + " FROM request r WHERE r.client_key = ?", key);
    }

    public Optional<StoredRequest> byId(long id) throws ProblemException {
        return first("SELECT " + RequestTable.COLUMNS + " FROM request r WHERE r.id = ?", id);
    }

    public Optional<StoredRequest> bySerial(BigInteger serial) throws ProblemException {
        return first("SELECT " + RequestTable.COLUMNS + " FROM request r WHERE r.serial = ?", RequestTable.hex(serial));
    }

    /** The waiting requests, oldest first. */
    public List<StoredRequest> pending() throws ProblemException {
        return rows("SELECT " + RequestTable.COLUMNS + " FROM pending p JOIN request r ON r.id = p.id ORDER BY p.id",
                RequestTable::read);
    }

    /** The {@code cn}s of the published templates. */
    public Set<String> published() throws ProblemException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(rows("SELECT cn FROM published", row -> row.getString(1)));
        return names;
    }

    /** The newest CRL of {@code issuing} or {@code root}, with its number. */
    public Optional<StoredCrl> crl(String authority) throws ProblemException {
        return rows("SELECT number, crl FROM crl WHERE authority = ?", row -> new StoredCrl(row.getLong(1), row.getBytes(2)),
                authority).stream().findFirst();
    }

    /** What is revoked and not expired before the given epoch milliseconds. */
    public List<Revoked> revoked(long notExpiredBefore) throws ProblemException {
        return rows("SELECT serial, at, reason FROM revocation WHERE not_after >= ? ORDER BY at, serial",
                row -> new Revoked(new BigInteger(row.getString(1), 16), row.getLong(2), row.getInt(3)), notExpiredBefore);
    }

    public Optional<Revoked> revocation(BigInteger serial) throws ProblemException {
        return rows("SELECT serial, at, reason FROM revocation WHERE serial = ?",
                row -> new Revoked(new BigInteger(row.getString(1), 16), row.getLong(2), row.getInt(3)),
                RequestTable.hex(serial)).stream().findFirst();
    }

    /** One row of the revocation table; time in epoch milliseconds, reason as in RFC 5280 5.3.1. */
    public record Revoked(BigInteger serial, long at, int reason) {
    }

    /** A CRL and its number. */
    public record StoredCrl(long number, byte[] der) {
    }

    @Override
    public void close() throws ProblemException {
        commits.close();
        shutDown(files, pool, writing, journal);
    }

    /** One part of a {@code SELECT}. */
    @FunctionalInterface
    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    <R> List<R> rows(String sql, RowReader<R> reader, Object... parameters) throws ProblemException {
        try (Connection connection = pool.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<R> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw EmbeddedProblem.database(e, where);
        }
    }

    private Optional<StoredRequest> first(String sql, Object parameter) throws ProblemException {
        return rows(sql, RequestTable::read, parameter).stream().findFirst();
    }

    private static long maximum(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) FROM request");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void shutDown(DatabaseFiles files, JdbcConnectionPool pool, Connection writing, Journal journal) {
        try {
            if (journal != null) {
                journal.close();
            }
            if (writing != null) {
                writing.createStatement().execute("SHUTDOWN");
                writing.close();
                files.noteOrderlyEnd();
            }
        } catch (SQLException | IOException e) {
            // everything acknowledged is on the disk already; an orderly end only saves the next opening some work
        }
        pool.dispose();
    }
}
