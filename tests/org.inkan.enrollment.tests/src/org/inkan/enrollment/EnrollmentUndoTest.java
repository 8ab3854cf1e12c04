package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.x509.RevocationReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking enrollments back. */
class EnrollmentUndoTest {

    private static final Optional<RevocationReason> SUPERSEDED = Optional.of(RevocationReason.SUPERSEDED);
    private static final String WEB1 = "web1.contoso.test";

    @TempDir
    Path dir;

    private Bench bench;
    private EnrollmentOperation operation;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        bench = new Bench(dir, 3);
        operation = new EnrollmentOperation(bench.folder, CredentialPrompt.none(), Clock.systemUTC());
    }

    private CertificationAuthority open(String connection) {
        opened.add(connection);
        return bench.authority;
    }

    private UndoReport undo(List<String> hosts, Optional<RevocationReason> reason) throws ProblemException {
        return operation.undo(hosts, Optional.empty(), reason, this::open, null);
    }

    private Host web1(Fleet fleet) throws ProblemException {
        return HostQuery.exactly(fleet, WEB1);
    }

    @Test
    void thePlanSaysWhatIsDeletedAndWhichCertificateWouldStayValid() throws Exception {
        bench.run(KeyMode.PFX);
        UndoPlan plan = operation.planUndo(List.of("web1"));
        UndoPlan.Entry entry = plan.hosts().getFirst();
        assertEquals(List.of(WEB1), plan.names());
        assertEquals(EnumSet.complementOf(EnumSet.of(Artefact.REQUEST_KIT)), EnumSet.copyOf(entry.artefacts()));
        assertEquals(serial(), entry.certificate().orElseThrow().serial());
        assertEquals("test", entry.connection());
        assertFalse(entry.installed());
        assertTrue(Files.exists(bench.folder.installKit(WEB1)), "a plan changes nothing");
        for (Artefact each : Artefact.values()) {
            assertFalse(each.title().in(Locale.JAPANESE).equals(each.title().in(Locale.ENGLISH)), each.name());
        }
    }

    private String serial() {
        return new HostFiles(bench.folder, WEB1).readCertificate().orElseThrow().getSerialNumber().toString(16);
    }

    @Test
    void undoRevokesWhereItWasIssuedAndRemoves() throws Exception {
        bench.run(KeyMode.PFX);
        assertEquals(new UndoReport(List.of(WEB1), List.of(), 0, 0, List.of()), undo(List.of("web1"), SUPERSEDED));
        assertEquals(List.of("test"), opened);
        assertEquals(1, bench.authority.revoked.size());
        assertEquals(Stage.NEW, new HostFiles(bench.folder, WEB1).stage(Instant.now()));
        assertEquals(CertificateState.REVOKED, web1(bench.load()).getCertificates().getFirst().getState());
        assertTrue(AuditVerification.verify(bench.folder.path()).intact());
        assertEquals(new UndoReport(List.of(), List.of(), 1, 0, List.of()), undo(List.of("web1"), SUPERSEDED));
    }

    @Test
    void whereNothingIsRevokedNoAuthorityIsOpened() throws Exception {
        bench.run(KeyMode.PFX);
        assertEquals(3, undo(List.of(), Optional.empty()).undone().size());
        assertEquals(List.of(), opened);
        bench.run(KeyMode.HOST);
        assertEquals(Set.of(Artefact.REQUEST_KIT), operation.planUndo(List.of("web1")).hosts().getFirst().artefacts());
        assertEquals(3, undo(List.of(), SUPERSEDED).undone().size(), "kits that are out have no certificate");
        assertEquals(List.of(), opened);
    }

    @Test
    void cancellingLeavesTheRest() throws Exception {
        bench.run(KeyMode.PFX);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(true);
            }
        };
        UndoReport report = operation.undo(List.of(), Optional.empty(), SUPERSEDED, this::open, monitor);
        assertEquals(1, report.undone().size());
        assertEquals(2, report.remaining());
        assertEquals(1, bench.authority.revoked.size());
        assertEquals(2, operation.planUndo(List.of()).hosts().size());
    }

    @Test
    void anAuthorityThatIsNotKnownOrCannotBeOpenedKeepsItsHostsAsTheyAre() throws Exception {
        bench.run(KeyMode.PFX);
        EnrollmentOperation.ByConnection shut = name -> {
            opened.add(name);
            throw EnrollmentCode.NO_CA.problem(name).exception();
        };
        UndoReport report = operation.undo(List.of(), Optional.empty(), SUPERSEDED, shut, null);
        assertEquals(3, report.failures().size());
        assertEquals(List.of("test"), opened, "it is not tried again for each host");
        Fleet fleet = bench.load();
        web1(fleet).getRequests().clear();
        InventoryStore.open(bench.folder).save(fleet);
        UndoReport unknown = undo(List.of(), SUPERSEDED);
        assertEquals(List.of("ENR-015"), unknown.failures().stream().map(failed -> failed.problem().code()).toList());
        assertEquals(2, unknown.undone().size());
        assertTrue(Files.exists(bench.folder.installKit(WEB1)));
        assertEquals(1, operation.undo(List.of(WEB1), Optional.of("other"), SUPERSEDED, this::open, null).undone().size());
        assertEquals("other", opened.getLast(), "a person may say which it was");
    }

    @Test
    void aRequestThatWaitsIsNoLongerWaitedFor() throws Exception {
        bench.authority.pending = Set.of(WEB1);
        bench.run(KeyMode.PFX);
        assertEquals(List.of(new UndoPlan.Waiting("test", "p")), operation.planUndo(List.of(WEB1)).hosts().getFirst().waiting());
        undo(List.of(WEB1), SUPERSEDED);
        assertEquals(List.of(), RequestEntries.of(bench.folder, bench.load()).stream().filter(e -> e.host().equals(WEB1)).toList());
        assertEquals(List.of(), opened);
    }

    @Test
    void anUndoThatWasKilledIsFinishedByTheNext() throws Exception {
        bench.run(KeyMode.PFX);
        String serial = serial();
        new HostFiles(bench.folder, WEB1).delete();
        assertEquals(serial, operation.planUndo(List.of(WEB1)).hosts().getFirst().certificate().orElseThrow().serial());
        assertEquals(List.of(WEB1), undo(List.of(WEB1), SUPERSEDED).undone());
        assertEquals(serial, bench.authority.revoked.getFirst().toString(16));
        assertEquals(CertificateState.REVOKED, web1(bench.load()).getCertificates().getFirst().getState());
    }

    @Test
    void aKeyWithoutARequestIsTakenBackToo() throws Exception {
        Path key = Files.createDirectories(bench.folder.requests(WEB1)).resolve("key.p8");
        Files.writeString(key, "x");
        assertEquals(List.of(WEB1), undo(List.of(), Optional.empty()).undone());
        assertFalse(Files.exists(key));
    }
}
