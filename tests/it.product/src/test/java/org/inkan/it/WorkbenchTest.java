package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The packaged workbench as a person starts it. */
@ResourceLock(ProductTest.SCREEN)
class WorkbenchTest extends ProductTest {

    private static final String TITLE = "contoso - Inkan";

    @TempDir
    Path folder;

    @Test
    void itOpensTheSampleFleetAndEndsCleanlyWithNothingInTheErrorLog() throws Exception {
        Path fleet = folder.resolve("印鑑 contoso");
        assertEquals(0, inkan(folder, Map.of("INKAN_HOME", checkout().toString()), "quickstart", fleet.toString()).exitCode());
        Path workspace = folder.resolve("workspace");
        List<String> command = List.of(product().resolve("inkan").toString(), "workbench", "-data", workspace.toString());
        try (RunningWorkbench workbench = new RunningWorkbench(workspace, fleet.toRealPath(), command)) {
            workbench.awaitWindow(TITLE);
            workbench.closeWindow(TITLE);
            assertEquals(List.of(), workbench.errors());
        }
        assertTrue(Files.size(product().resolve("headless/workbench.jsa")) > 0, "the next start finds its classes prepared");
    }

    @Test
    void itSpeaksTheLanguageThatTheCommandLineAsksFor() throws Exception {
        Path fleet = folder.resolve("contoso");
        assertEquals(0, inkan(folder, "fleet", "init", fleet.toString()).exitCode());
        Path workspace = folder.resolve("workspace");
        List<String> command = List.of(product().resolve("inkan").toString(), "--lang", "ja", "workbench", "-data", workspace.toString());
        try (RunningWorkbench workbench = new RunningWorkbench(workspace, fleet.toRealPath(), command)) {
            workbench.awaitWindow(TITLE);
            workbench.closeWindow(TITLE);
            // The file is in ASCII, and this is the name of the Hosts view.
            String hosts = "ホスト".chars().mapToObj(c -> "&#x" + Integer.toHexString(c) + ";").collect(Collectors.joining());
            assertTrue(workbench.remembered().toLowerCase(Locale.ROOT).contains("label=\"" + hosts + "\""), workbench.remembered());
        }
    }
}
