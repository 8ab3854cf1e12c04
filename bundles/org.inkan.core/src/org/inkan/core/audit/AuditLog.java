package org.inkan.core.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FileClaim;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * The append-only record of a fleet folder: {@code audit.log}, one JSON object a line, each chained to the one
 * before by its hash, and {@code audit.head}, which knows how the log ends. Every append is on the disk when it
 * returns. Several threads and processes may append at once; a file lock orders them.
 */
public final class AuditLog {

    /** Name of the log inside the fleet folder. */
    public static final String FILE_NAME = "audit.log";

    private static final Texts TEXTS = Texts.beside(AuditLog.class);
    private static final String LOCK_NAME = ".audit.lock";
    private static final long LOCK_PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;
    private final Clock clock;
    private final String actor;

    private AuditLog(Path folder, Clock clock, String actor) {
        this.folder = folder;
        this.clock = clock;
        this.actor = actor;
    }

    /** The log of {@code folder}, whether or not there is one yet; entries name the operating system's user. */
    public static AuditLog open(Path folder, Clock clock) {
        return new AuditLog(folder, clock, System.getProperty("user.name", "?"));
    }

    /** Appends one event. */
    public void append(String action, Map<String, String> details) throws ProblemException {
        appendAll(List.of(new AuditEvent(action, details)));
    }

    /**
     * Appends several events with one pair of disk writes.
     *
     * @throws ProblemException CORE-001…003 when the log cannot be written, CORE-030 when another process keeps it
     *                          locked, CORE-031 when the head file is damaged
     */
    public void appendAll(List<AuditEvent> events) throws ProblemException {
        if (events.isEmpty() && !AuditHead.exists(folder)) {
            return;
        }
        Path file = folder.resolve(FILE_NAME);
        try (FileClaim claim = claim(file); FileChannel log = channel(file)) {
            AuditHead head = AuditHead.exists(folder) ? AuditHead.read(folder) : AuditHead.empty();
            complete(log, head);
            if (events.isEmpty()) {
                return;
            }
            AuditHead next = extended(head, log.size(), events);
            next.write(folder);
            write(log, next.tail(), log.size());
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(file, e);
        }
    }

    /**
     * Finishes an append that a crash cut short. Only a log that ends inside the last append is touched: one that
     * is shorter or longer was changed by somebody, and {@link AuditVerification} must still see that.
     */
    private static void complete(FileChannel log, AuditHead head) throws IOException {
        if (log.size() >= head.bytes() && log.size() < head.end()) {
            write(log, head.tail(), head.bytes());
        }
    }

    private AuditHead extended(AuditHead head, long size, List<AuditEvent> events) {
        StringBuilder tail = new StringBuilder();
        long sequence = head.count();
        String hash = head.hash();
        for (AuditEvent event : events) {
            AuditLine line = AuditLine.after(++sequence, hash, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor,
                    event);
            tail.append(line.text()).append('\n');
            hash = line.hash();
        }
        return new AuditHead(sequence, hash, size, tail.toString());
    }

    private static void write(FileChannel log, String lines, long position) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        long at = position;
        while (bytes.hasRemaining()) {
            at += log.write(bytes, at);
        }
        log.force(false);
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Waits for other threads and processes that are appending. */
    private FileClaim claim(Path log) throws IOException, ProblemException {
        Path lockFile = folder.resolve(LOCK_NAME);
        long end = System.nanoTime() + LOCK_PATIENCE;
        while (System.nanoTime() < end) {
            Optional<FileClaim> claim = FileClaim.tryTake(lockFile);
            if (claim.isPresent()) {
                return claim.get();
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
        }
        throw problem("CORE-030", "AuditLog_locked", log.toString()).exception();
    }

    static Problem problem(String code, String key, String where) {
        return Problem.of(code, TEXTS, key, where);
    }
}
