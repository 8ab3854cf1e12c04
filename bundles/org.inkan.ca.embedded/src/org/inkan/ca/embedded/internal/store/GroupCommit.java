package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.audit.AuditEvent;
import org.inkan.core.problem.ProblemException;

/**
 * The only writer of the database. Changes that arrive while a commit is under way share the next one, so many
 * requests pay for one flush to the disk together, and each caller returns only after its change is on the disk.
 *
 * <p>The statements run in a transaction first, so that a violated constraint is noticed; then they are forced to the
 * journal, and only then committed.
 */
final class GroupCommit implements AutoCloseable {

    private static final int LARGEST_GROUP = 512;

    private record Waiting(Change change, CompletableFuture<Void> done) {
    }

    private static final Waiting STOP = new Waiting(session -> List.of(), new CompletableFuture<>());

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final WriteSession session;
    private final Journal journal;
    private final AuditSink audit;
    private final List<NumberedEvent> untold = new ArrayList<>();
    private final String where;
    private final Thread writer;
    private long sequence;
    private long nextEvent;
    private long toldUpTo;
    /** In the journal but not in the database: only opening anew, with its replay, can go on from there. */
    private boolean broken;
    private boolean closed;

    /**
     * @param sequence  number of the newest journal entry
     * @param lastEvent number of the newest event, all of which are in the audit log
     */
    GroupCommit(Connection connection, WriteSession session, Journal journal, long sequence, long lastEvent,
            AuditSink audit, String where) {
        this.connection = connection;
        this.session = session;
        this.journal = journal;
        this.sequence = sequence;
        this.nextEvent = lastEvent + 1;
        this.toldUpTo = lastEvent;
        this.audit = audit;
        this.where = where;
        this.writer = Thread.ofPlatform().name("inkan-ca-writer").daemon().unstarted(this::work);
        writer.start();
    }

    /** Makes the change durable and its events part of the audit log before returning. */
    void run(Change change) throws ProblemException {
        Waiting waiting = new Waiting(change, new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                throw EmbeddedProblem.CLOSED.at(where);
            }
            queue.add(waiting);
        }
        await(waiting);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.add(STOP);
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** An interrupted caller still learns the result: its change may already be on the disk. */
    private void await(Waiting waiting) throws ProblemException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    waiting.done.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ProblemException failure(Throwable cause) {
        return cause instanceof ProblemException known ? known
                : EmbeddedProblem.database(cause, where);
    }

    private void work() {
        List<Waiting> group = new ArrayList<>(LARGEST_GROUP);
        boolean running = true;
        while (running) {
            group.clear();
            try {
                group.add(queue.take());
            } catch (InterruptedException e) {
                continue; // nobody but close() ends this thread, and it does so through the queue
            }
            queue.drainTo(group, LARGEST_GROUP - 1);
            running = !group.remove(STOP);
            if (!group.isEmpty()) {
                commit(group);
            }
        }
    }

    private void commit(List<Waiting> group) {
        try {
            if (broken) {
                throw EmbeddedProblem.CLOSED.at(where);
            }
            untold.addAll(commitTogether(group));
        } catch (Throwable e) { // whatever it is, the callers must not wait for ever
            rollback(e);
            if (broken || group.size() == 1) {
                group.forEach(waiting -> waiting.done.completeExceptionally(e));
            } else {
                // one bad change must not take the others with it
                group.forEach(waiting -> commit(List.of(waiting)));
            }
            return;
        }
        finish(group);
    }

    private List<NumberedEvent> commitTogether(List<Waiting> group) throws SQLException, IOException {
        List<NumberedEvent> told = new ArrayList<>(group.size());
        long next = nextEvent;
        for (Waiting waiting : group) {
            for (AuditEvent event : waiting.change.apply(session)) {
                told.add(new NumberedEvent(next++, event));
            }
        }
        EventTable.store(session, told, toldUpTo);
        journal.append(new Journal.Entry(sequence + 1, session.takeExecuted()));
        sequence++;
        broken = true;
        JournalReplay.mark(session, sequence);
        session.takeExecuted();
        connection.commit();
        broken = false;
        nextEvent = next;
        return told;
    }

    /**
     * The changes are durable here. If the audit log cannot be written the callers are told so, and its lines are
     * made up for with the next group or at the next opening.
     */
    private void finish(List<Waiting> group) {
        try {
            tell();
            group.forEach(waiting -> waiting.done.complete(null));
        } catch (Throwable e) {
            group.forEach(waiting -> waiting.done.completeExceptionally(e));
        }
    }

    private void tell() throws ProblemException {
        if (!untold.isEmpty()) {
            audit.append(List.copyOf(untold));
            toldUpTo = untold.getLast().number();
            untold.clear();
        }
    }

    private void rollback(Throwable first) {
        session.takeExecuted();
        try {
            connection.rollback();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }
}
