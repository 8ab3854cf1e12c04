package org.inkan.app.internal.software;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** With a p2 of its own, so that nothing is installed into the workbench that runs the test. */
class SoftwareTest {

    @TempDir
    Path folder;
    private IProvisioningAgent agent;

    @BeforeEach
    void ofItsOwn() throws Exception {
        Software.ofThis();
        BundleContext framework = Platform.getBundle("org.eclipse.osgi").getBundleContext();
        agent = framework.getService(framework.getServiceReference(IProvisioningAgentProvider.class))
                .createAgent(folder.resolve("p2").toUri());
    }

    @AfterEach
    void stop() {
        agent.stop();
    }

    private Software software(Path installFolder) throws Exception {
        agent.getService(IProfileRegistry.class).addProfile("test", Map.of(IProfile.PROP_INSTALL_FOLDER, installFolder.toString()));
        return new Software(agent, "test");
    }

    private List<Feature> install(Software software, Path source) throws Exception {
        List<Feature> offered = software.offered(source, new NullProgressMonitor());
        software.perform(software.install(source, offered, new NullProgressMonitor()), new NullProgressMonitor());
        return offered;
    }

    private static Problem problem(Executable executable) {
        return assertThrows(ProblemException.class, executable).problem();
    }

    @Test
    void anArchiveIsInstalledAndUninstalledAndNothingOfItIsLeftBehind() throws Exception {
        Software software = software(folder);
        Path archive = ExampleRepository.in(folder.resolve("印鑑 repo"), "1.2.3").archive(folder.resolve("印鑑 archive.zip"));
        Feature offered = software.offered(archive, new NullProgressMonitor()).get(0);
        assertEquals(List.of("例の CA", "1.2.3", "Example", "例の条件"),
                List.of(offered.name(), offered.version(), offered.provider(), offered.licence()));
        assertFalse(offered.isPresent());

        Software.Plan plan = software.install(archive, List.of(offered), new NullProgressMonitor());
        assertEquals(Set.of("com.example.part"), plan.signatures().unsigned());
        Path unpacked = plan.source().orElseThrow().unpacked().orElseThrow();
        assertTrue(Files.exists(unpacked));
        software.perform(plan, new NullProgressMonitor());
        assertFalse(Files.exists(unpacked));
        assertEquals(List.of("例の CA"), software.added().stream().map(Feature::name).toList());
        assertTrue(software.offered(archive, new NullProgressMonitor()).get(0).isPresent());

        software.perform(software.uninstall(software.added(), new NullProgressMonitor()), new NullProgressMonitor());
        assertEquals(List.of(), software.added());
    }

    @Test
    void aNewerVersionReplacesTheInstalledOneAndTheSameOneIsAProblem() throws Exception {
        Software software = software(folder);
        Path first = ExampleRepository.in(folder.resolve("first"), "1.2.3").folder();
        install(software, first);
        List<Feature> again = software.offered(first, new NullProgressMonitor());
        assertEquals("APP-006", problem(() -> software.install(first, again, new NullProgressMonitor())).code());

        install(software, ExampleRepository.in(folder.resolve("second"), "1.3.0").folder());
        assertEquals(List.of("1.3.0"), software.added().stream().map(Feature::version).toList());
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsInstalled() throws Exception {
        Software software = software(folder);
        Path source = ExampleRepository.in(folder.resolve("repo"), "1.2.3", "osgi.bundle", "com.example.missing").folder();
        List<Feature> offered = software.offered(source, new NullProgressMonitor());
        Problem problem = problem(() -> software.install(source, offered, new NullProgressMonitor()));
        assertEquals("APP-007", problem.code());
        assertTrue(problem.why().in(Locale.ENGLISH).contains("com.example.missing [1.0.0,2.0.0)"), problem.why().in(Locale.ENGLISH));
        assertEquals(List.of(), software.added());
    }

    @Test
    void aProductFolderThatCannotBeWrittenIsAProblemBeforeAnythingBegins() throws Exception {
        // Even root cannot make a file there.
        Path readOnly = Path.of("/proc");
        assumeTrue(Files.isDirectory(readOnly), "no folder that nobody can write");
        Software software = software(readOnly);
        Path source = ExampleRepository.in(folder.resolve("repo"), "1.2.3").folder();
        List<Feature> offered = software.offered(source, new NullProgressMonitor());
        Problem problem = problem(() -> software.install(source, offered, new NullProgressMonitor()));
        assertEquals(List.of("APP-011", "/proc"), List.of(problem.code(), problem.where()));
    }

    @Test
    void withoutARecordOfWhatIsInstalledThingsCanBeLookedAtOnly() throws Exception {
        Software software = new Software(agent, "none");
        Path source = ExampleRepository.in(folder.resolve("repo"), "1.2.3").folder();
        List<Feature> offered = software.offered(source, new NullProgressMonitor());
        assertEquals(1, offered.size());
        assertEquals("APP-002", problem(() -> software.install(source, offered, new NullProgressMonitor())).code());
    }

    @Test
    void aCancelledInstallationInstallsNothing() throws Exception {
        Software software = software(folder);
        Path source = ExampleRepository.in(folder.resolve("repo"), "1.2.3").folder();
        List<Feature> offered = software.offered(source, new NullProgressMonitor());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> software.install(source, offered, cancelled));
        assertEquals(List.of(), software.added());
    }

    @Test
    void aDamagedListOfContentIsAProblem() throws Exception {
        Software software = software(folder);
        Path source = ExampleRepository.in(folder.resolve("repo"), "1.2.3").folder();
        Files.writeString(source.resolve("content.xml"), "<repository");
        assertEquals("APP-003", problem(() -> software.offered(source, new NullProgressMonitor())).code());
    }
}
