package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CaIdentity;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.key.KeyPairSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStopTest {

    @TempDir
    Path dir;

    @Test
    void aCaThatIsDownEndsTheRunWithOneProblemAndBlamesNoHost() throws Exception {
        Bench bench = new Bench(dir, 40);
        Down down = new Down();
        Fleet fleet = bench.load();
        EnrollmentContext context = new EnrollmentContext(bench.folder, down, Optional.<KeyPairSource>empty(),
                bench.context.passwords(), bench.context.kits(), bench.context.clock());
        EnrollmentPlan plan = bench.plan(fleet, KeyMode.PFX);
        ProblemException e = assertThrows(ProblemException.class,
                () -> new EnrollmentRun(context).run(fleet, plan, null));
        assertEquals("X-001", e.problem().code());
        assertTrue(down.calls.get() < 20, down.calls + " of 40 hosts were tried");
        assertTrue(HostQuery.all().in(bench.load()).allMatch(host -> host.getEvidence().isEmpty()));
        assertEquals(40, bench.run(KeyMode.PFX).of(HostResult.Ready.class).size());
    }

    @Test
    void aFullDiskEndsTheRunAndARefusalNever() throws Exception {
        RunStop stop = new RunStop(new Down());
        assertFalse(stop.isOneHosts(problem("CORE-002")));
        assertTrue(stop.isRequested() && stop.monitor().isCanceled());
        RunStop other = new RunStop(new FolderAuthority(Files.createDirectory(dir.resolve("ca"))));
        for (int i = 0; i < 10; i++) {
            assertTrue(other.isOneHosts(problem("ENR-004")));
        }
        assertFalse(other.isRequested());
    }

    @Test
    void theSameReasonThreeTimesInARowEndsTheRunUnlessAHostWasServedBetween() throws Exception {
        RunStop stop = new RunStop(new FolderAuthority(Files.createDirectory(dir.resolve("ca"))));
        assertTrue(stop.isOneHosts(problem("X-002")));
        assertTrue(stop.isOneHosts(problem("X-002")));
        stop.succeeded();
        assertTrue(stop.isOneHosts(problem("X-002")));
        assertTrue(stop.isOneHosts(problem("X-002")));
        assertFalse(stop.isOneHosts(problem("X-002")));
        assertEquals("X-002", stop.problem().orElseThrow().code());
    }

    private static Problem problem(String code) {
        Text text = Text.literal("-");
        return new Problem(code, text, "", text, text);
    }

    /** Does not answer at all. */
    private static final class Down implements CertificationAuthority {

        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public CaIdentity identity(IProgressMonitor monitor) throws ProblemException {
            throw problem("X-001").exception();
        }

        @Override
        public EnrollmentOutcome submit(EnrollmentRequest request, IProgressMonitor monitor) throws ProblemException {
            calls.incrementAndGet();
            throw problem("X-001").exception();
        }

        @Override
        public EnrollmentOutcome poll(String requestId, IProgressMonitor monitor) throws ProblemException {
            throw problem("X-001").exception();
        }

        @Override
        public <C> Optional<C> capability(Class<C> type) {
            return Optional.empty();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
