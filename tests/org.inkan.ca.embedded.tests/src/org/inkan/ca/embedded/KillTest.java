package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.core.audit.AuditVerification;
import org.inkan.testkit.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that issues is killed at random moments; whatever it had handed out must still be there. */
class KillTest {

    private static final int ROUNDS = 5;

    @TempDir
    Path fleet;

    @Test
    void aKillLosesNoCertificateAndRepeatsNoSerial() throws Exception {
        TestAuthority.open(fleet).close();
        Random random = new Random(20260101);
        Set<String> handedOut = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            handedOut.addAll(issueUntilKilled(round, 1 + random.nextInt(150)));
            verify(handedOut);
        }
        assertTrue(handedOut.size() >= ROUNDS, "no certificate was handed out at all");
    }

    /** Reads what the process hands out and kills it after some lines, while other threads of it are at work. */
    private Set<String> issueUntilKilled(int round, int lines) throws Exception {
        Process process = ForkedJvm.of(IssuingProcess.class, List.of(), fleet.toString(), "r" + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Set<String> seen = new HashSet<>();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.split(" ").length == 4) { // a line may be cut short by the kill
                    seen.add(line);
                }
                if (seen.size() == lines) {
                    process.toHandle().destroyForcibly(); // SIGKILL, but the pipe can still be read to its end
                }
            }
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertTrue(seen.size() >= lines, "the process ended by itself after " + seen.size());
        return seen;
    }

    private void verify(Set<String> handedOut) throws Exception {
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            Set<String> serials = new HashSet<>();
            for (String line : handedOut) {
                String[] part = line.split(" ");
                Issued issued = assertInstanceOf(Issued.class, authority.poll(part[1], null), line);
                assertEquals(part[2], issued.certificate().getSerialNumber().toString(16), line);
                assertEquals(part[3], digest(issued.certificate().getEncoded()), line);
                assertTrue(serials.add(part[2]), () -> "serial handed out twice: " + line);
            }
            IssuedCertificates records = authority.capability(IssuedCertificates.class).orElseThrow();
            Set<String> all = new HashSet<>();
            try (Stream<IssuedCertificate> every = records.search(IssuedQuery.all(), null)) {
                List<IssuedCertificate> list = every.toList();
                list.forEach(one -> all.add(one.certificate().getSerialNumber().toString(16)));
                assertEquals(list.size(), all.size(), "a serial number is stored twice");
            }
            assertTrue(all.containsAll(serials));
            AuditVerification audit = AuditVerification.verify(fleet);
            assertTrue(audit.intact(), () -> audit.findings().toString());
            assertEquals(all, serialsInAuditLog(), "the audit log tells of every certificate exactly once");
        }
    }

    private Set<String> serialsInAuditLog() throws Exception {
        Set<String> serials = new HashSet<>();
        for (String line : java.nio.file.Files.readAllLines(fleet.resolve("audit.log"))) {
            int at = line.indexOf("\"serial\":\"");
            if (line.contains("\"ca.issue\"") && at > 0) {
                assertTrue(serials.add(line.substring(at + 10, line.indexOf('"', at + 10))), () -> "told twice: " + line);
            }
        }
        return serials;
    }

    static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
