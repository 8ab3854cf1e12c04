package org.inkan.core.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.json.Json;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonObject;

/**
 * What a check of a fleet's audit log found: every changed, removed, reordered, inserted or cut-off line, the last
 * one included. The chain has no key, so it proves integrity against accidents and partial edits, not against
 * somebody who rewrites the log and its head together; keep a copy elsewhere where that matters.
 *
 * @param lines    lines that fit the chain, counted from the start
 * @param hash     hash of the last of them
 * @param findings what is wrong; empty when the log is intact
 */
public record AuditVerification(long lines, String hash, List<Finding> findings) {

    private static final Texts TEXTS = Texts.beside(AuditVerification.class);

    /** Whether nothing is wrong. */
    public boolean intact() {
        return findings.isEmpty();
    }

    /**
     * Checks the log of {@code folder} line by line, in constant memory.
     *
     * @throws ProblemException when a file cannot be read at all
     */
    public static AuditVerification verify(Path folder) throws ProblemException {
        Path log = folder.resolve(AuditLog.FILE_NAME);
        List<Finding> findings = new ArrayList<>();
        if (!Files.exists(log) || !AuditHead.exists(folder)) {
            String missing = Files.exists(log) ? AuditHead.FILE_NAME : AuditLog.FILE_NAME;
            findings.add(finding("AUDIT-MISSING", "missing", new Place(missing, "", 0, 0), missing));
            return new AuditVerification(0, AuditLine.GENESIS, findings);
        }
        Chain chain = new Chain(findings);
        try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                chain.accept(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
            chain.end(AuditHead.read(folder), Files.size(log));
        } catch (IOException e) {
            throw Problem.of("CORE-005", Texts.beside(AtomicFiles.class), "AtomicFiles_unreadable", log.toString())
                    .exception(e);
        }
        return new AuditVerification(chain.count, chain.hash, List.copyOf(findings));
    }

    private static Finding finding(String rule, String key, Place place, Object... arguments) {
        String prefix = "AuditVerification_" + key;
        return new Finding(rule, Severity.ERROR, place, TEXTS.text(prefix + "_what", arguments),
                TEXTS.text(prefix + "_why", arguments), TEXTS.text(prefix + "_remedy", arguments));
    }

    /** Follows the chain; after the first break it goes on from the line it finds, so that later lines are checked too. */
    private static final class Chain {
        private final List<Finding> findings;
        private long count;
        private String hash = AuditLine.GENESIS;
        private int line;

        Chain(List<Finding> findings) {
            this.findings = findings;
        }

        void accept(String text) {
            line++;
            try {
                JsonObject object = Json.read(text.getBytes(StandardCharsets.UTF_8), AuditLog.FILE_NAME)
                        .getAsJsonObject();
                String stated = object.get("hash").getAsString();
                if (!stated.equals(AuditLine.hash(object)) || !Json.writeLine(object).equals(text)) {
                    report("AUDIT-CHANGED", "changed");
                } else if (!object.get("prev").getAsString().equals(hash)
                        || object.get("seq").getAsLong() != count + 1) {
                    report("AUDIT-ORDER", "order");
                }
                count = object.get("seq").getAsLong();
                hash = stated;
            } catch (ProblemException | RuntimeException e) {
                report("AUDIT-CHANGED", "changed");
            }
        }

        void end(AuditHead head, long size) {
            if (head.count() != count || !head.hash().equals(hash) || head.end() != size) {
                findings.add(finding("AUDIT-END", "end", new Place(AuditLog.FILE_NAME, "", line, 0), head.count(),
                        count));
            }
        }

        private void report(String rule, String key) {
            findings.add(finding(rule, key, new Place(AuditLog.FILE_NAME, "", line, 0)));
        }
    }
}
