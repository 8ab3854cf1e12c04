package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.audit.AuditEvent;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;

/**
 * Brings stored events into the fleet's audit log, each exactly once. Every line carries the event's number, so after a
 * kill the log itself tells which lines it already has.
 */
public final class AuditCatchUp {

    private static final String NUMBER = "caEvent";
    private static final int BLOCK = 1 << 16;
    private static final String HEAD = "audit.head";
    private static final int HEAD_LIMIT = 1 << 26;

    private final Path fleetDir;
    private final AuditLog log;
    private final String authority;
    private final Pattern numbered;

    /**
     * @param authority short hexadecimal id of the authority, so that the numbers of one that was deleted and made anew
     *                  are not taken for those of the old one
     */
    public AuditCatchUp(Path fleetDir, AuditLog log, String authority) {
        this.fleetDir = fleetDir;
        this.log = log;
        this.authority = authority;
        this.numbered = Pattern.compile("\"" + NUMBER + "\":\"" + authority + "-(\\d{1,18})\"");
    }

    void append(List<NumberedEvent> events) throws ProblemException {
        log.appendAll(events.stream().map(this::numbered).toList());
    }

    /** Appends what is missing and returns the number of the newest event, 0 if there is none. */
    long catchUp(List<NumberedEvent> stored) throws ProblemException {
        if (stored.isEmpty()) {
            return 0;
        }
        long newest = stored.getLast().number();
        long inLog = Math.max(newestInLog(), newestInHead());
        append(stored.stream().filter(event -> event.number() > inLog).toList());
        return newest;
    }

    private AuditEvent numbered(NumberedEvent event) {
        Map<String, String> details = new HashMap<>(event.event().details());
        details.put(NUMBER, authority + "-" + event.number());
        return new AuditEvent(event.event().action(), details);
    }

    /**
     * The log's head holds the newest lines before the log does, and the next append writes them if a kill came
     * between; they must not be appended once more.
     */
    private long newestInHead() throws ProblemException {
        Path head = fleetDir.resolve(HEAD);
        return Files.exists(head) ? newest(new String(AtomicFiles.read(head, HEAD_LIMIT), StandardCharsets.UTF_8)
                .replace("\\\"", "\"")) : 0;
    }

    private long newest(String text) {
        Matcher matcher = numbered.matcher(text);
        long found = 0;
        while (matcher.find()) {
            found = Math.max(found, Long.parseLong(matcher.group(1)));
        }
        return found;
    }

    /** Reads the log from its end, because the last number is near it. */
    private long newestInLog() throws ProblemException {
        Path file = fleetDir.resolve(AuditLog.FILE_NAME);
        if (!Files.exists(file)) {
            return 0;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long end = in.length();
            while (end > 0) {
                long start = Math.max(0, end - BLOCK);
                byte[] block = new byte[(int) (end - start)];
                in.seek(start);
                in.readFully(block);
                long found = newest(new String(block, StandardCharsets.ISO_8859_1));
                if (found > 0 || start == 0) {
                    return found;
                }
                end = start + 64; // a number may lie across the border of two blocks
            }
            return 0;
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(file, e);
        }
    }
}
