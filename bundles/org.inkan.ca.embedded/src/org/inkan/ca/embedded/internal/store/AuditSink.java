package org.inkan.ca.embedded.internal.store;

import java.util.List;

import org.inkan.core.problem.ProblemException;

/** Where events go once they are durable; called by one thread at a time, in the order of their numbers. */
@FunctionalInterface
interface AuditSink {

    void append(List<NumberedEvent> events) throws ProblemException;
}
