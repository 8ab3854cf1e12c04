package org.inkan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.KeyMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from many hosts at once, and the kits that go out to them. */
class KitReturnsTest {

    private static final String SERVER = "ms1.contoso.test";
    private static final String AGENT = "web1.contoso.test";

    @TempDir
    Path dir;
    private Bench bench;

    @BeforeEach
    void requestKitsAreOut() throws Exception {
        bench = new Bench(dir, 2);
        assertEquals(0, bench.run(KeyMode.HOST).failures().size());
    }

    private List<KitReturns.Returned> accept(Path... files) throws ProblemException {
        return new KitReturns(bench.folder, bench.context.clock()).run(List.of(files), Optional.empty(), new NullProgressMonitor());
    }

    private byte[] answer(String host) throws Exception {
        return HostAnswer.requested(HostAnswer.kit(bench.folder.requestKit(host))).json();
    }

    private Path zip(String... names) throws Exception {
        Path zip = dir.resolve("戻り.zip");
        try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name + "/result.json"));
                out.write(answer(name));
                out.putNextEntry(new ZipEntry(name + "/request.req"));
                out.write("the result is preferred".getBytes(StandardCharsets.US_ASCII));
                out.putNextEntry(new ZipEntry(name + "/readme.txt"));
            }
        }
        return zip;
    }

    @Test
    void theResultsInAZipFileAreTakenForTheirHosts() throws Exception {
        List<KitReturns.Returned> returned = accept(zip(SERVER, AGENT));
        assertEquals(2, returned.size());
        assertTrue(returned.stream().allMatch(KitReturns.Returned::usable), returned.toString());
        assertTrue(Files.exists(new HostFiles(bench.folder, AGENT).request()));
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws Exception {
        Path good = Files.write(Files.createDirectory(dir.resolve("a")).resolve("result.json"), answer(SERVER));
        Path bad = Files.writeString(Files.createDirectory(dir.resolve("b")).resolve("result.json"), "{");
        List<KitReturns.Returned> returned = accept(bad, good);
        assertFalse(returned.get(0).usable());
        assertTrue(returned.get(0).problem().isPresent());
        assertTrue(returned.get(1).usable());
        assertTrue(Files.exists(new HostFiles(bench.folder, SERVER).request()));
    }

    @Test
    void aDamagedZipFileIsAProblemThatNamesIt() throws Exception {
        Path damaged = Files.writeString(dir.resolve("x.zip"), "PK no zip");
        ProblemException problem = assertThrows(ProblemException.class, () -> accept(damaged));
        assertEquals("ENR-010", problem.problem().code());
        assertEquals(damaged.toString(), problem.problem().where());
    }

    @Test
    void kitsOfNamedHostsAreBuiltAndRecorded() throws Exception {
        Files.delete(bench.folder.requestKit(AGENT));
        KitRun.Outcome outcome = new KitRun(bench.folder, CredentialPrompt.none(), bench.context.clock()).run(List.of("web1"),
                new NullProgressMonitor());
        assertEquals(1, outcome.kits().size());
        assertEquals(bench.folder.requestKit(AGENT), outcome.kits().getFirst().file().orElseThrow());
        assertTrue(Files.readString(bench.folder.auditLog()).contains(outcome.signer()));
    }

    @Test
    void aCancelStopsBeforeTheNextKit() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new KitRun(bench.folder, CredentialPrompt.none(), bench.context.clock()).run(List.of(), cancelled));
    }
}
