package org.inkan.ca.embedded.internal.store;

import java.sql.SQLException;
import java.util.List;

import org.inkan.core.audit.AuditEvent;

/** One change of the records, run by the writer thread inside a transaction shared with other changes. */
@FunctionalInterface
public interface Change {

    /**
     * Makes the change. It may run a second time after a rollback, so it must have no effect outside the database.
     *
     * @return what the audit log has to tell about it
     */
    List<AuditEvent> apply(WriteSession session) throws SQLException;
}
