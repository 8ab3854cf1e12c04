package org.inkan.core.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that was done and must be provable later. Never carries a secret.
 *
 * @param action  dotted verb such as {@code ca.issue}
 * @param details names and values, such as serial (hex) and host; written in the order of their names
 */
public record AuditEvent(String action, Map<String, String> details) {

    /** Copies and sorts the details. */
    public AuditEvent {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
