package org.inkan.opsmgr.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.opsmgr.OpsMgrRole;
import org.junit.jupiter.api.Test;

/** The requests shipped with the sample must be acceptable, or the quickstart cannot show the way back. */
class ContosoExampleTest {
    private static Path requests() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("examples/contoso/requests"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "skipped: no checkout with examples/contoso above the working folder");
        return folder.resolve("examples/contoso/requests");
    }

    @Test
    void everyShippedRequestIsAcceptedForItsHost() throws IOException, ProblemException {
        List<Path> hosts;
        try (Stream<Path> list = Files.list(requests())) {
            hosts = list.sorted().toList();
        }
        assertEquals(6, hosts.size());
        for (Path host : hosts) {
            byte[] request = Files.readAllBytes(host.resolve("request.req"));
            ResultFile result = ResultFile.parse(Files.readAllBytes(host.resolve("result.json")), host.toString());
            String name = host.getFileName().toString();
            Accepted accepted = ResultAcceptance.acceptBare(request, Optional.of(result), name, OpsMgrRole.AGENT,
                    Place.of(name));
            assertTrue(accepted.usable(), name);
            assertEquals(List.of("OM-KIT-02"), accepted.findings().stream().map(Finding::rule).toList(), name);
            assertEquals("G", accepted.steps().get(0).step(), name);
        }
    }
}
