package org.inkan.ca.embedded.internal.store;

import org.inkan.core.audit.AuditEvent;

/** A stored {@link AuditEvent} with its number; numbers count up without gaps being meaningful. */
public record NumberedEvent(long number, AuditEvent event) {
}
