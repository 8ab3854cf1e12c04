package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.problem.ProblemException;

/** Brings a database that was killed up to the end of its journal. */
final class JournalReplay {

    private JournalReplay() {
    }

    /** Runs the entries the database lacks and returns the number of the newest one. */
    static long run(Journal journal, Connection connection, WriteSession session, String where)
            throws SQLException, IOException, ProblemException {
        long had = position(connection);
        long[] now = {had};
        journal.<ProblemException>read(entry -> {
            if (entry.sequence() > now[0]) {
                if (entry.sequence() != now[0] + 1) {
                    throw EmbeddedProblem.CA_FILES.at(where);
                }
                run(entry, connection, session);
                now[0] = entry.sequence();
            }
        });
        if (now[0] == had) {
            // the database was read from its file just now and holds everything: force it down and start anew
            try (Statement sync = connection.createStatement()) {
                sync.execute("CHECKPOINT SYNC");
            }
            journal.clear();
        }
        return now[0];
    }

    /** Notes in the transaction that the entry of that number is part of it. */
    static void mark(WriteSession session, long sequence) throws SQLException {
        session.update("MERGE INTO journal_position(id, sequence) KEY(id) VALUES(1, ?)", sequence);
    }

    private static void run(Journal.Entry entry, Connection connection, WriteSession session) throws ProblemException {
        try {
            for (Executed statement : entry.statements()) {
                session.update(statement.sql(), statement.parameters());
            }
            mark(session, entry.sequence());
            session.takeExecuted();
            connection.commit();
        } catch (SQLException e) {
            throw EmbeddedProblem.DATABASE.because(e, "journal", String.valueOf(e.getMessage()));
        }
    }

    private static long position(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sequence FROM journal_position WHERE id = 1")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
