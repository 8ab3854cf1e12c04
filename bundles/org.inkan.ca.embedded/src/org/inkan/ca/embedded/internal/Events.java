package org.inkan.ca.embedded.internal;

import java.util.Map;
import java.util.TreeMap;

import org.inkan.ca.embedded.internal.store.RequestState;
import org.inkan.ca.embedded.internal.store.RequestTable;
import org.inkan.ca.embedded.internal.store.StoredRequest;
import org.inkan.core.audit.AuditEvent;

/** What the audit log says about a request. */
final class Events {

    private Events() {
    }

    static String action(RequestState state) {
        return switch (state) {
            case ISSUED -> "ca.issue";
            case PENDING -> "ca.pend";
            case DENIED -> "ca.deny";
        };
    }

    static AuditEvent of(String action, StoredRequest row) {
        Map<String, String> details = new TreeMap<>();
        details.put("request", Long.toString(row.id()));
        details.put("subject", row.subject());
        details.put("template", row.template());
        if (row.serial() != null) {
            details.put("serial", RequestTable.hex(row.serial()));
        }
        if (row.code() != 0) {
            details.put("code", String.format("0x%08X", row.code()));
        }
        return new AuditEvent(action, details);
    }
}
