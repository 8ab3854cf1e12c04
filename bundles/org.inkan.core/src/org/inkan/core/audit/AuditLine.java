package org.inkan.core.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.inkan.core.digest.Sha256;
import org.inkan.core.json.Json;

import com.google.gson.JsonObject;

/**
 * One line of the log: number, time, action, details, the hash of the line before and its own hash. The hash is
 * SHA-256 over the line as JSON without the {@code hash} member.
 */
record AuditLine(long sequence, String text, String hash) {

    /** What the first line names as its predecessor. */
    static final String GENESIS = "0".repeat(64);

    static AuditLine after(long sequence, String previousHash, Instant at, String actor, AuditEvent event) {
        JsonObject line = new JsonObject();
        line.addProperty("seq", sequence);
        line.addProperty("at", at.toString());
        line.addProperty("actor", actor);
        line.addProperty("action", event.action());
        JsonObject details = new JsonObject();
        event.details().forEach(details::addProperty);
        line.add("details", details);
        line.addProperty("prev", previousHash);
        String hash = hash(line);
        line.addProperty("hash", hash);
        return new AuditLine(sequence, Json.writeLine(line), hash);
    }

    /** Hash of {@code line} without its own {@code hash} member. */
    static String hash(JsonObject line) {
        JsonObject hashed = line.deepCopy();
        hashed.remove("hash");
        return Sha256.hex(Json.writeLine(hashed).getBytes(StandardCharsets.UTF_8));
    }
}
