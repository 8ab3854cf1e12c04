package org.inkan.ca.embedded.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables. Unique constraints, not code, guarantee that no serial and no client key occurs twice. */
final class Schema {

    private static final String[] STATEMENTS = {
        "CREATE TABLE IF NOT EXISTS request(id BIGINT PRIMARY KEY, client_key VARCHAR(200) NOT NULL UNIQUE, "
                + "digest BINARY(32) NOT NULL, csr VARBINARY(1048576) NOT NULL, template VARCHAR(256) NOT NULL, "
                + "submitted BIGINT NOT NULL, state TINYINT NOT NULL, code INT NOT NULL, message VARCHAR(100000) NOT NULL, "
                + "serial VARCHAR(40) UNIQUE, certificate VARBINARY(1048576), subject VARCHAR(100000) NOT NULL, "
                + "decided BIGINT NOT NULL, not_after BIGINT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS pending(id BIGINT PRIMARY KEY)",
        "CREATE TABLE IF NOT EXISTS revocation(serial VARCHAR(40) PRIMARY KEY, at BIGINT NOT NULL, "
                + "reason TINYINT NOT NULL, not_after BIGINT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS crl(authority VARCHAR(16) NOT NULL, number BIGINT NOT NULL, "
                + "crl VARBINARY(536870912) NOT NULL, PRIMARY KEY(authority))",
        "CREATE TABLE IF NOT EXISTS published(cn VARCHAR(256) PRIMARY KEY)",
        "CREATE TABLE IF NOT EXISTS journal_position(id TINYINT PRIMARY KEY, sequence BIGINT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS audit_event(number BIGINT PRIMARY KEY, action VARCHAR(100) NOT NULL, "
                + "details VARCHAR(1000000) NOT NULL)"
    };

    private Schema() {
    }

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
        connection.commit();
    }
}
