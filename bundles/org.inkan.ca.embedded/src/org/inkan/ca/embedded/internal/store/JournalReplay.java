package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.problem.ProblemException;

/** Brings a database that was killed up to the end of its journal. */
final class JournalReplay {

    private JournalReplay() {
    }

    /**
     * Runs the entries the database lacks.
     *
     * @param lookUp whether to look up one by one every request that the database says it holds
     * @return number of the newest entry and whether the database had held all of them
     */
    static Replayed run(Journal journal, Connection connection, WriteSession session, String where, boolean lookUp)
            throws SQLException, IOException, ProblemException {
        long had = position(connection);
        long[] now = {had};
        boolean[] found = {true};
        try (PreparedStatement find = connection.prepareStatement("SELECT 1 FROM request WHERE id = ? AND client_key = ?")) {
            journal.<ProblemException>read(entry -> {
                if (entry.sequence() > now[0]) {
                    if (entry.sequence() != now[0] + 1) {
                        throw EmbeddedProblem.CA_FILES.at(where);
                    }
                    run(entry, connection, session);
                    now[0] = entry.sequence();
                } else if (lookUp) {
                    found[0] &= holds(entry, find);
                }
            });
        }
        return new Replayed(now[0], now[0] == had && found[0]);
    }

    /** What a replay found. */
    record Replayed(long sequence, boolean nothingMissing) {
    }

    private static boolean holds(Journal.Entry entry, PreparedStatement find) throws ProblemException {
        try {
            for (Executed statement : entry.statements()) {
                if (statement.sql().startsWith("INSERT INTO request ")) {
                    find.setObject(1, statement.parameters()[0]);
                    find.setObject(2, statement.parameters()[1]);
                    try (ResultSet row = find.executeQuery()) {
                        if (!row.next()) {
                            return false;
                        }
                    }
                }
            }
            return true;
        } catch (SQLException e) {
            throw EmbeddedProblem.database(e, "journal");
        }
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
            throw EmbeddedProblem.database(e, "journal");
        }
    }

    private static long position(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sequence FROM journal_position WHERE id = 1")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
