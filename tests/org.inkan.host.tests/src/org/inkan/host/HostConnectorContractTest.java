package org.inkan.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** What every connector must do; a test class of a connector extends this and opens a connection to a test host. */
public abstract class HostConnectorContractTest {
    /** A fresh connection. */
    protected abstract HostConnector open() throws ProblemException;

    /** A folder on the host that the test may write to. */
    protected abstract String folder();

    @Test
    void tellsItsIdAndAtLeastOneCapability() throws ProblemException {
        try (HostConnector connector = open()) {
            assertFalse(connector.id().isBlank());
            assertFalse(connector.capabilities().isEmpty());
        }
    }

    @Test
    void returnsTheBytesThatWerePutAndReplacesThem() throws ProblemException {
        try (HostConnector connector = open()) {
            assumeTrue(connector.capabilities().contains(HostCapability.PUT)
                    && connector.capabilities().contains(HostCapability.GET), "skipped: the connector copies no files");
            String path = folder() + "/sub/日本語.bin";
            for (byte[] content : new byte[][] { new byte[100_000], "日本語".getBytes(StandardCharsets.UTF_8), {} }) {
                connector.put(path, content, new NullProgressMonitor());
                assertArrayEquals(content, connector.get(path, 1 << 20, new NullProgressMonitor()));
            }
        }
    }

    @Test
    void refusesAFileThatIsTooLongOrMissing() throws ProblemException {
        try (HostConnector connector = open()) {
            assumeTrue(connector.capabilities().contains(HostCapability.GET), "skipped: the connector fetches no files");
            connector.put(folder() + "/long", new byte[100], new NullProgressMonitor());
            assertThrows(ProblemException.class, () -> connector.get(folder() + "/long", 99, new NullProgressMonitor()));
            assertThrows(ProblemException.class, () -> connector.get(folder() + "/none", 99, new NullProgressMonitor()));
        }
    }

    @Test
    void stopsWhenCancelled() throws ProblemException {
        try (HostConnector connector = open()) {
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class,
                    () -> connector.put(folder() + "/x", new byte[1], cancelled));
        }
    }

    @Test
    void mayBeClosedTwice() throws ProblemException {
        HostConnector connector = open();
        connector.close();
        connector.close();
    }
}
