package org.inkan.ca.embedded.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.inkan.core.audit.AuditEvent;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal holds is never lost, whatever became of the database; files are put back as a kill would leave them. */
class JournalTest {

    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    Path fleet;

    @Test
    void aJournalRecordTheDatabaseDidNotCommitIsReplayedWithItsAuditLine() throws Exception {
        publish("A", NEVER);
        byte[] before = Files.readAllBytes(database());
        byte[] log = Files.readAllBytes(fleet.resolve(AuditLog.FILE_NAME));
        byte[] head = Files.readAllBytes(fleet.resolve("audit.head"));
        publish("B", NEVER);
        Files.write(database(), before);
        Files.write(fleet.resolve(AuditLog.FILE_NAME), log);
        Files.write(fleet.resolve("audit.head"), head);
        try (CaStore store = open(NEVER)) {
            assertEquals(Set.of("A", "B"), store.published());
        }
        assertEquals(2, Files.readAllLines(fleet.resolve(AuditLog.FILE_NAME)).stream().filter(l -> l.contains("publish")).count());
        assertTrue(AuditVerification.verify(fleet).intact());
    }

    @Test
    void aKillBetweenTheHeadOfTheAuditLogAndTheLogTellsOfNothingTwice() throws Exception {
        publish("A", NEVER);
        byte[] log = Files.readAllBytes(fleet.resolve(AuditLog.FILE_NAME));
        publish("B", NEVER);
        Files.write(fleet.resolve(AuditLog.FILE_NAME), log);
        open(NEVER).close();
        assertEquals(2, Files.readAllLines(fleet.resolve(AuditLog.FILE_NAME)).stream().filter(l -> l.contains("publish")).count());
        publish("C", NEVER);
        assertEquals(3, Files.readAllLines(fleet.resolve(AuditLog.FILE_NAME)).stream().filter(l -> l.contains("publish")).count());
        assertTrue(AuditVerification.verify(fleet).intact());
    }

    @Test
    void aDatabaseThatIsGoneIsMadeAnewFromTheJournal() throws Exception {
        publish("A", NEVER);
        publish("B", NEVER);
        Files.delete(database());
        try (CaStore store = open(NEVER)) {
            assertEquals(Set.of("A", "B"), store.published());
        }
    }

    /** What a kill left of the database is never read: H2 can spin for ever on it. */
    @Test
    void aDatabaseWithoutAnOrderlyEndIsMadeAnewFromSnapshotAndJournal() throws Exception {
        publish("A", NEVER);
        publish("B", 1);
        publish("C", 1);
        assertTrue(Files.exists(database().resolveSibling("ca.snapshot")));
        Files.delete(database().resolveSibling("ca.orderly"));
        Files.write(database(), new byte[4096]);
        try (CaStore store = open(NEVER)) {
            assertEquals(Set.of("A", "B", "C"), store.published());
        }
        assertTrue(AuditVerification.verify(fleet).intact());
    }

    @Test
    void aTornLastRecordIsCutOffAndTheOnesBeforeItStay() throws Exception {
        publish("A", NEVER);
        byte[] database = Files.readAllBytes(database());
        byte[] one = Files.readAllBytes(journal());
        publish("B", NEVER);
        byte[] two = Files.readAllBytes(journal());
        for (int length = one.length; length < two.length; length += 7) {
            Files.write(database(), database);
            Files.write(journal(), Arrays.copyOf(two, length));
            try (CaStore store = open(NEVER)) {
                assertEquals(Set.of("A"), store.published());
            }
            assertEquals(one.length, Files.size(journal()));
        }
    }

    @Test
    void aDamagedRecordBeforeOthersIsReportedAndNothingIsCutOff() throws Exception {
        publish("A", NEVER);
        publish("B", NEVER);
        byte[] damaged = Files.readAllBytes(journal());
        damaged[20] ^= 1;
        Files.write(journal(), damaged);
        assertThrows(ProblemException.class, () -> open(NEVER));
        assertEquals(damaged.length, Files.size(journal()));
    }

    @Test
    void aLongJournalIsPutAsideAndStillReplayedIntoAnOlderDatabase() throws Exception {
        publish("A", NEVER);
        byte[] before = Files.readAllBytes(database());
        publish("B", NEVER);
        publish("C", 1);
        assertTrue(Files.exists(older()));
        assertTrue(Files.size(journal()) > 0, "C is in the new journal");
        Files.write(database(), before);
        try (CaStore store = open(NEVER)) {
            assertEquals(Set.of("A", "B", "C"), store.published());
        }
    }

    @Test
    void theJournalStaysBounded() throws Exception {
        publish("first", NEVER);
        long limit = Files.size(journal()) * 3;
        for (int i = 0; i < 20; i++) {
            publish("T" + i, limit);
            assertTrue(Files.size(journal()) <= 2 * limit);
        }
        assertTrue(Files.size(older()) <= 2 * limit);
        try (CaStore store = open(limit)) {
            assertEquals(21, store.published().size());
        }
    }

    @Test
    void aKillBetweenTheTwoStepsOfPuttingAsideLosesNothing() throws Exception {
        publish("A", NEVER);
        byte[] before = Files.readAllBytes(database());
        publish("B", NEVER);
        Files.move(journal(), older());
        Files.write(database(), before);
        try (CaStore store = open(NEVER)) {
            assertEquals(Set.of("A", "B"), store.published());
        }
        publish("C", NEVER);
        assertTrue(Files.exists(older()) && Files.size(journal()) > 0);
    }

    @Test
    void aDatabaseOlderThanBothJournalsIsNotTakenForWhole() throws Exception {
        publish("A", NEVER);
        byte[] before = Files.readAllBytes(database());
        publish("B", NEVER);
        publish("C", 1);
        publish("D", 1);
        Files.write(database(), before);
        assertThrows(ProblemException.class, () -> open(NEVER).close());
    }

    @Test
    void theFirstEventIsToldOnceHoweverOftenTheStoreIsOpened() throws Exception {
        open(NEVER).close();
        for (int i = 0; i < 3; i++) {
            try (CaStore store = open(NEVER)) {
                store.tellFirst(new AuditEvent("ca.create", Map.of("name", "X")));
            }
        }
        assertEquals(1, Files.readAllLines(fleet.resolve(AuditLog.FILE_NAME)).stream().filter(l -> l.contains("ca.create")).count());
    }

    @Test
    void aFailedChangeLeavesNoRecord() throws Exception {
        publish("A", NEVER);
        long size = Files.size(journal());
        try (CaStore store = open(NEVER)) {
            assertThrows(ProblemException.class, () -> store.write(session -> {
                session.update("INSERT INTO published(cn) VALUES(?)", "B");
                throw new SQLException("no");
            }));
            assertFalse(store.published().contains("B"));
        }
        assertEquals(size, Files.size(journal()));
    }

    private void publish(String cn, long longest) throws Exception {
        try (CaStore store = open(longest)) {
            store.write(session -> {
                session.update("INSERT INTO published(cn) VALUES(?)", cn);
                return List.of(new AuditEvent("ca.template.publish", Map.of("template", cn)));
            });
        }
    }

    private CaStore open(long longest) throws ProblemException {
        return CaStore.open(fleet, new AuditCatchUp(fleet, AuditLog.open(fleet, Clock.systemUTC()), "abcd1234"), longest);
    }

    private Path database() {
        return fleet.resolve("ca.mv.db");
    }

    private Path journal() {
        return fleet.resolve("ca.journal");
    }

    private Path older() {
        return fleet.resolve("ca.journal.old");
    }
}
