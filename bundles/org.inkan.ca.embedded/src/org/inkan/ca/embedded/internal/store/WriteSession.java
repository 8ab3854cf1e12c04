package org.inkan.ca.embedded.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The writer's database connection with its statements kept prepared. Used by the writer thread only. */
public final class WriteSession {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final List<Executed> executed = new ArrayList<>();

    WriteSession(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement with its parameters and returns the number of rows changed. */
    public int update(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        int rows = statement.executeUpdate();
        executed.add(new Executed(sql, parameters));
        return rows;
    }

    /** What was run since the last call, for the journal. */
    List<Executed> takeExecuted() {
        List<Executed> taken = List.copyOf(executed);
        executed.clear();
        return taken;
    }
}
