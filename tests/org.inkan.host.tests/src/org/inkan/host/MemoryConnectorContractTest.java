package org.inkan.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.Test;

/** The smallest connector there can be keeps files in a map; it shows that the contract can be met. */
class MemoryConnectorContractTest extends HostConnectorContractTest {
    static final class MemoryConnector implements HostConnector {
        private final Map<String, byte[]> files = new HashMap<>();
        private final Set<HostCapability> capabilities;

        MemoryConnector(Set<HostCapability> capabilities) {
            this.capabilities = capabilities;
        }

        @Override
        public String id() {
            return "memory";
        }

        @Override
        public Set<HostCapability> capabilities() {
            return capabilities;
        }

        /** Stands for the kit's script: writes the result file beside it. */
        @Override
        public ScriptResult run(HostScript script, IProgressMonitor monitor) {
            if (files.containsKey(script.path())) {
                files.put("C:/kit/" + KitExecutor.RESULT, "{}".getBytes(StandardCharsets.US_ASCII));
            }
            return new ScriptResult(16, "");
        }

        @Override
        public void put(String path, byte[] content, IProgressMonitor monitor) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            files.put(path, content.clone());
        }

        @Override
        public byte[] get(String path, long limit, IProgressMonitor monitor) throws ProblemException {
            byte[] content = files.get(path);
            if (content == null || content.length > limit) {
                Text none = Text.literal("x");
                throw new Problem("T-1", none, path, none, none).exception();
            }
            return content.clone();
        }

        @Override
        public void close() {
            files.clear();
        }
    }

    @Override
    protected HostConnector open() {
        return new MemoryConnector(EnumSet.allOf(HostCapability.class));
    }

    @Override
    protected String folder() {
        return "C:/test";
    }

    private static Kit kit() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        Instant now = Instant.parse("2026-11-20T00:00:00Z");
        KitSigner signer = KitSigner.selfSigned(generator.generateKeyPair(), "k", now, new SecureRandom());
        return new KitBuilder(KitIdentity.fresh("web01", KitPhase.REQUEST, now, new SecureRandom()))
                .add("scripts/request.ps1", new byte[] { 1 }).build(signer);
    }

    @Test
    void aKitRunsThroughAConnectorAndItsResultComesBack() throws Exception {
        byte[] result = new KitExecutor(open()).execute(kit(), "C:/kit", "scripts/request.ps1", Duration.ofMinutes(1),
                new NullProgressMonitor());
        assertArrayEquals("{}".getBytes(StandardCharsets.US_ASCII), result);
    }

    @Test
    void aMissingResultTellsTheExitCode() throws Exception {
        Kit kit = kit();
        ProblemException e = assertThrows(ProblemException.class, () -> new KitExecutor(open()).execute(kit, "C:/kit",
                "scripts/other.ps1", Duration.ofMinutes(1), new NullProgressMonitor()));
        assertEquals("HST-008", e.problem().code());
        assertTrue(e.getMessage().contains("16"), e.getMessage());
    }

    @Test
    void aConnectorThatCannotCopyFilesIsRefused() throws Exception {
        Kit kit = kit();
        HostConnector poor = new MemoryConnector(EnumSet.of(HostCapability.RUN));
        assertEquals("HST-001",
                assertThrows(ProblemException.class, () -> new KitExecutor(poor).execute(kit, "C:/kit", "x",
                        Duration.ofMinutes(1), new NullProgressMonitor())).problem().code());
    }

    @Test
    void connectorsAreFoundByIdAndUnknownOnesAreAProblem() throws ProblemException {
        HostConnectorDescriptor memory = new HostConnectorDescriptor("memory", Text.literal("Memory"),
                (address, prompt) -> open());
        HostConnectors connectors = HostConnectors.of(List.of(memory));
        assertEquals(memory, connectors.require("memory"));
        assertThrows(ProblemException.class, () -> connectors.require("telnet"));
        assertThrows(IllegalArgumentException.class, () -> HostConnectors.of(List.of(memory, memory)));
    }
}
