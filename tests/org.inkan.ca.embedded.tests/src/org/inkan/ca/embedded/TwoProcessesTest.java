package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.core.audit.AuditVerification;
import org.inkan.core.problem.ProblemException;
import org.inkan.testkit.ForkedJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs at one authority: the second is told so, changes nothing, and gets its turn afterwards. */
class TwoProcessesTest {

    @TempDir
    Path fleet;

    @Test
    void aSecondProcessIsRefusedWithoutDamageAndWorksWhenTheFirstHasEnded() throws Exception {
        Set<String> serials = new TreeSet<>();
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            serials.add(OpeningProcess.serial(authority, "first"));
            Map<String, String> before = files();
            String told = answer();
            assertTrue(told.startsWith("CORE-010 This fleet is in use by another program. "), told);
            assertTrue(told.endsWith("もう一度実行してください。"), told);
            assertEquals(before, files());
            serials.add(OpeningProcess.serial(authority, "second"));
        }
        serials.add(answer());
        verify(serials);
    }

    @Test
    void thisProcessIsRefusedWhileAnotherOneIssuesAndSeesItsCertificateLater() throws Exception {
        TestAuthority.open(fleet).close();
        Process other = other();
        Set<String> serials = new TreeSet<>();
        try (BufferedReader out = out(other)) {
            serials.add(out.readLine());
            for (int attempt = 0; attempt < 3; attempt++) {
                ProblemException refused = assertThrows(ProblemException.class, () -> TestAuthority.open(fleet));
                assertEquals("CORE-010", refused.problem().code());
            }
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, other.exitValue());
        }
        verify(serials);
    }

    private void verify(Set<String> serials) throws Exception {
        try (CertificationAuthority authority = TestAuthority.open(fleet)) {
            try (Stream<String> issued = authority.capability(IssuedCertificates.class).orElseThrow().search(IssuedQuery.all(), null)
                    .map(one -> one.certificate().getSerialNumber().toString(16))) {
                assertEquals(serials, issued.collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
            }
        }
        assertTrue(AuditVerification.verify(fleet).intact());
    }

    private String answer() throws Exception {
        Process other = other();
        try (BufferedReader out = out(other)) {
            String line = out.readLine();
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, other.exitValue());
            return line;
        }
    }

    private Process other() throws IOException {
        return ForkedJvm.of(OpeningProcess.class, List.of(), fleet.toString(), "other").redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader out(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Files with the digests of their content, without the database, which H2 writes in the background, and without lock files: both
     * are locked by this process, and POSIX ends a lock when the process closes any descriptor of its file.
     */
    private Map<String, String> files() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(fleet)) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".lock"))
                    .filter(f -> !f.toString().endsWith(".mv.db")).toList()) {
                files.put(fleet.relativize(file).toString(), KillTest.digest(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
