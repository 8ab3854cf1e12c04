package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest extends ProductTest {

    @TempDir
    Path folder;

    @Test
    void versionIsPrintedAlone() {
        Run run = inkan(folder, "--version");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().matches("(?i)inkan 0\\.1\\.0\\S*\\R?"), run.out());
        assertEquals("", run.err());
    }
}
