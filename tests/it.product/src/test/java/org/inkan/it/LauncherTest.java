package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the start script makes of its arguments, seen by something in the place of Java that only repeats them. */
class LauncherTest extends ProductTest {

    @TempDir
    Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void somethingInThePlaceOfJava() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        environment = Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "DISPLAY", ":none", "WAYLAND_DISPLAY", "", "INKAN_LANG", "");
    }

    private static String[] words(String line) {
        return line == null ? new String[0] : line.split(" ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "workbench|", "|", "--lang ja workbench|-nl ja", "--lang=ja workbench|-nl ja", "workbench --lang ja|-nl ja",
        "workbench --lang=JA|-nl ja", "workbench --lang en|-nl en", "--lang ja workbench -data /a/workbench|-nl ja -data /a/workbench"})
    void theLanguageOfTheWorkbenchMayStandBeforeTheWordOrAfterIt(String arguments, String platform) {
        Run run = inkan(folder, environment, words(arguments));
        assertEquals(0, run.exitCode(), run.err());
        String last = run.out().lines().collect(Collectors.joining(" "));
        assertTrue(last.endsWith(("-name Inkan " + (platform == null ? "" : platform)).strip()), run.out());
    }

    @Test
    void aLanguageThereIsNotIsRefused() {
        for (String arguments : new String[] { "workbench --lang fr", "--lang=fr workbench", "workbench --lang" }) {
            Run run = inkan(folder, environment, words(arguments));
            assertEquals(2, run.exitCode(), run.out());
            assertTrue(run.err().contains("--lang"), run.err());
        }
    }

    @Test
    void withoutAScreenItIsSaidInTheLanguageAskedFor() {
        Map<String, String> blind = Stream.concat(environment.entrySet().stream().filter(entry -> !entry.getKey().equals("DISPLAY")),
                Map.of("DISPLAY", "").entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Run run = inkan(folder, blind, "--lang", "ja", "workbench");
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains("画面"), run.err());
    }

    @Test
    void anArchiveOfARunThatNeverCameToItsWindowIsMadeAnew() throws Exception {
        Path home = Files.createDirectories(folder.resolve("a product"));
        Path script = Files.copy(product().resolve("inkan"), home.resolve("inkan"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("plugins"));
        Path archive = Files.createDirectories(home.resolve("headless")).resolve("workbench.jsa");
        for (boolean good : new boolean[] { false, true }) {
            Files.write(archive, new byte[good ? 20_000_000 : 3_000_000]);
            Run run = run(folder, environment, Duration.ofSeconds(20), List.of(script.toString(), "workbench"));
            assertTrue(run.out().contains("\n-XX:SharedArchiveFile=" + home.toRealPath().resolve("headless/workbench.jsa") + "\n"), run.out());
            assertEquals(good, Files.exists(archive), run.err());
        }
    }

    @Test
    void otherCommandsKeepTheirLanguage() {
        Run run = inkan(folder, environment, "--lang", "ja", "enroll", "--all");
        assertTrue(run.out().endsWith("--lang\nja\nenroll\n--all\n"), run.out());
        assertFalse(run.out().contains("-name"), run.out());
    }
}
