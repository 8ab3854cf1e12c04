package org.inkan.core.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.json.Json;
import org.inkan.core.problem.ProblemException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The state of the log kept beside it, so that a missing last line is noticed. It is written <em>before</em> the
 * lines themselves and carries them: after a crash between the two writes the next append completes the log.
 *
 * @param count lines in the log once {@code tail} is written
 * @param hash  hash of the last of them
 * @param bytes length of the log before {@code tail}
 * @param tail  the lines of the last append, each with its line feed
 */
record AuditHead(long count, String hash, long bytes, String tail) {

    static final String FILE_NAME = "audit.head";
    private static final int LIMIT = 64 << 20;

    static AuditHead empty() {
        return new AuditHead(0, AuditLine.GENESIS, 0, "");
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE_NAME));
    }

    static AuditHead read(Path folder) throws ProblemException {
        Path file = folder.resolve(FILE_NAME);
        JsonElement element = Json.read(AtomicFiles.read(file, LIMIT), file.toString());
        try {
            JsonObject head = element.getAsJsonObject();
            return new AuditHead(head.get("count").getAsLong(), head.get("hash").getAsString(),
                    head.get("bytes").getAsLong(), head.get("tail").getAsString());
        } catch (RuntimeException e) {
            throw AuditLog.problem("CORE-031", "AuditLog_head", file.toString()).exception(e);
        }
    }

    void write(Path folder) throws ProblemException {
        JsonObject head = new JsonObject();
        head.addProperty("count", count);
        head.addProperty("hash", hash);
        head.addProperty("bytes", bytes);
        head.addProperty("tail", tail);
        AtomicFiles.write(folder.resolve(FILE_NAME), Json.write(head).getBytes(StandardCharsets.UTF_8));
    }

    /** Length of the log in bytes once {@code tail} is written. */
    long end() {
        return bytes + tail.getBytes(StandardCharsets.UTF_8).length;
    }
}
