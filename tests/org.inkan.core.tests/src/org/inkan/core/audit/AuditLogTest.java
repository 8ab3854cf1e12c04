package org.inkan.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void writeFiveEntries() throws Exception {
        log = folder.resolve(AuditLog.FILE_NAME);
        AuditLog audit = AuditLog.open(folder, CLOCK);
        for (int i = 0; i < 5; i++) {
            audit.append("test.step", Map.of("host", "ホスト" + i));
        }
    }

    @Test
    void anUntouchedLogIsIntact() throws Exception {
        AuditVerification verification = AuditVerification.verify(folder);
        assertTrue(verification.intact(), () -> verification.findings().toString());
        assertEquals(5, verification.lines());
    }

    @Test
    void aChangedLineIsFoundAtItsNumber() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.set(2, lines.get(2).replace("ホスト2", "ホスト9"));
        Files.write(log, lines);
        assertRule("AUDIT-CHANGED", 3);
    }

    @Test
    void aRemovedLineIsFound() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.remove(1);
        Files.write(log, lines);
        assertRule("AUDIT-ORDER", 2);
    }

    @Test
    void reorderedLinesAreFound() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        Collections.swap(lines, 1, 2);
        Files.write(log, lines);
        assertRule("AUDIT-ORDER", 2);
    }

    @Test
    void aMissingLastLineIsFound() throws Exception {
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, 4));
        assertRule("AUDIT-END", 4);
    }

    @Test
    void aCutInsideTheLastLineIsFound() throws Exception {
        byte[] all = Files.readAllBytes(log);
        Files.write(log, java.util.Arrays.copyOf(all, all.length - 1));
        assertTrue(AuditVerification.verify(folder).findings().stream().anyMatch(f -> f.rule().equals("AUDIT-END")));
    }

    @Test
    void anEmptiedLogAndAMissingFileAreFound() throws Exception {
        Files.write(log, new byte[0]);
        assertFalse(AuditVerification.verify(folder).intact());
        Files.delete(log);
        assertRule("AUDIT-MISSING", 0);
    }

    @Test
    void anAddedLineIsFound() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.add(lines.get(4));
        Files.write(log, lines);
        assertFalse(AuditVerification.verify(folder).intact());
    }

    @Test
    void anAppendCutShortByACrashIsCompletedByTheNextOne() throws Exception {
        byte[] all = Files.readAllBytes(log);
        int lastLine = Files.readAllLines(log).get(4).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int lost : new int[] { 1, 10, lastLine }) {
            Files.write(log, java.util.Arrays.copyOf(all, all.length - lost));
            AuditHead head = AuditHead.read(folder);
            AuditLog.open(folder, CLOCK).append("test.after", Map.of());
            assertTrue(AuditVerification.verify(folder).intact(), "after losing " + lost + " bytes");
            head.write(folder);
        }
    }

    @Test
    void aLogCutByMoreThanTheLastAppendIsNeverRepaired() throws Exception {
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, 2));
        AuditLog.open(folder, CLOCK).append("test.after", Map.of());
        assertFalse(AuditVerification.verify(folder).intact());
    }

    @Test
    void manyThreadsAndLogsShareOneChain() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                running.add(threads.submit(() -> {
                    AuditLog.open(folder, CLOCK)
                            .appendAll(List.of(new AuditEvent("a", Map.of()), new AuditEvent("b", Map.of())));
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        AuditVerification verification = AuditVerification.verify(folder);
        assertTrue(verification.intact(), () -> verification.findings().toString());
        assertEquals(45, verification.lines());
    }

    private void assertRule(String rule, int line) throws Exception {
        AuditVerification verification = AuditVerification.verify(folder);
        assertTrue(
                verification.findings().stream().anyMatch(f -> f.rule().equals(rule) && f.place().line() == line),
                () -> rule + " at " + line + " in " + verification.findings());
    }
}
