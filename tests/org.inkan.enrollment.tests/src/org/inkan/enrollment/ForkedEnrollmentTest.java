package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.inkan.core.audit.AuditVerification;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.testkit.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs a process of its own: being killed, and a small heap. */
class ForkedEnrollmentTest {

    private static final int HOSTS = 12;

    @TempDir
    Path dir;

    @Test
    void killedAtRandomMomentsAndResumedEveryHostHasExactlyOneCertificate() throws Exception {
        new Bench(dir, HOSTS);
        Random random = new Random(20260101);
        boolean isThrough = false;
        for (int round = 0; round < 6 && !isThrough; round++) {
            Process process = fork("-Xmx256m", "enroll", String.valueOf(HOSTS));
            isThrough = process.waitFor(400 + random.nextInt(1200), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        Bench bench = new Bench(dir, HOSTS);
        assertEquals(List.of(), bench.run(KeyMode.PFX).failures());
        Set<BigInteger> serials = new HashSet<>();
        for (X509Certificate certificate : bench.authority.issued()) {
            serials.add(certificate.getSerialNumber());
        }
        assertEquals(HOSTS, serials.size());
        for (Host host : HostQuery.all().in(bench.load()).toList()) {
            assertEquals(1, host.getCertificates().size(), host.getName());
            assertTrue(serials.remove(new BigInteger(host.getCertificates().get(0).getSerial(), 16)));
        }
        assertTrue(AuditVerification.verify(bench.folder.path()).intact());
    }

    @Test
    void aHundredThousandHostsAreImportedAndPlannedInASmallHeap() throws Exception {
        Process process = fork("-Xmx512m", "plan", "100000");
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }

    private Process fork(String heap, String what, String hosts) throws Exception {
        return ForkedJvm.of(Bench.class, List.of(heap), what, dir.toString(), hosts).redirectErrorStream(true)
                .redirectOutput(new File(dir.toFile(), what + ".log")).start();
    }
}
