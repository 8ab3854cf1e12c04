package org.inkan.ca.embedded.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.inkan.core.audit.AuditEvent;

/**
 * What the audit log has to tell, written in the same transaction as the change, so that a kill between the commit and
 * the log loses no line. Rows the log is known to hold are removed with the next commit.
 */
final class EventTable {

    private static final String SEPARATOR = "\u001f";

    private EventTable() {
    }

    static void store(WriteSession session, List<NumberedEvent> events, long toldUpTo) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        session.update("DELETE FROM audit_event WHERE number <= ?", toldUpTo - 1);
        for (NumberedEvent event : events) {
            session.update("INSERT INTO audit_event(number, action, details) VALUES(?, ?, ?)", event.number(),
                    event.event().action(), write(event.event().details()));
        }
    }

    /** All stored events in their order; the newest one is always among them. */
    static List<NumberedEvent> read(Connection connection) throws SQLException {
        List<NumberedEvent> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, action, details FROM audit_event ORDER BY number")) {
            while (rows.next()) {
                events.add(new NumberedEvent(rows.getLong(1), new AuditEvent(rows.getString(2), read(rows.getString(3)))));
            }
        }
        return events;
    }

    private static String write(Map<String, String> details) {
        List<String> parts = new ArrayList<>();
        details.forEach((name, value) -> {
            parts.add(name);
            parts.add(value.replace(SEPARATOR, " "));
        });
        return String.join(SEPARATOR, parts);
    }

    private static Map<String, String> read(String stored) {
        Map<String, String> details = new TreeMap<>();
        String[] parts = stored.split(SEPARATOR, -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            details.put(parts[i], parts[i + 1]);
        }
        return details;
    }
}
