package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.inkan.cli.BadInput.Effect;
import org.inkan.core.file.FolderLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the command line meets files, disks, locks and passwords that do not fit; the rows are {@link BadInput#table()}. */
class BadInputTest {

    private static final String CERT = "requests/web02/certificate.cer";
    private static final String WRONG = "falsch-Geheim-11";
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]{2,6}|ESC)-?\\d{1,3}\\b");

    @TempDir
    static Path folder;
    private static SampleFleet sample;

    static List<BadInput> table() {
        return BadInput.table();
    }

    static List<BadInput> readsFiles() {
        return BadInput.table().stream().filter(row -> !row.bad().isEmpty()).toList();
    }

    static List<BadInput> needsKey() {
        return BadInput.table().stream().filter(BadInput::key).toList();
    }

    @BeforeAll
    static void aFleetWithEverything() throws IOException {
        sample = SampleFleet.in(folder.resolve("sample"));
    }

    @Test
    void noCommandIsForgotten() {
        assertEquals(new TreeSet<>(InkanCommandLine.names()),
                BadInput.table().stream().map(BadInput::command).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void theRowIsTrueWhereNothingIsWrong(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.plain(sample, folder)) {
            CliHarness.Run run = run(fleet.cli(), row.good(), "en");
            assertEquals(row.exit(), run.exit(), run.all());
        }
    }

    @ParameterizedTest
    @MethodSource("readsFiles")
    void aMissingOrBinaryFileAndACutOrLockedPfxAreProblems(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.plain(sample, folder)) {
            for (String line : row.bad()) {
                for (String file : List.of("missing", "noise", "empty")) {
                    refused(fleet, fleet.cli(), line.replace("BAD", file));
                }
                if (!row.command().equals("kit accept")) { // which takes whole folders
                    refused(fleet, fleet.cli(), line.replace("BAD", "."));
                }
                refused(fleet, fleet.cli().with("INKAN_FILE_PASSWORD", CliHarness.PFX_PASSWORD), line.replace("BAD", "cut.pfx"));
                refused(fleet, fleet.cli().with("INKAN_FILE_PASSWORD", WRONG), line.replace("BAD", "whole.pfx"));
                refused(fleet, fleet.cli(), line.replace("BAD", "whole.pfx"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatIsNotThereIsNamed(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.plain(sample, folder)) {
            for (String line : row.wrong()) {
                refused(fleet, fleet.cli(), line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("needsKey")
    void aWrongPassphraseIsAProblemAndTheRightOneWorksAfterwards(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.plain(sample, folder)) {
            for (String language : List.of("en", "ja")) {
                CliHarness.Run run = run(fleet.cli().with("INKAN_CA_PASSPHRASE", WRONG), row.good(), language);
                assertEquals(1, run.exit(), run.all());
                assertTrue(run.all().contains("CAE-003"), run.all());
                clean(run, row.good());
            }
            assertEquals(0, run(fleet.cli(), "audit verify", "en").exit());
            CliHarness.Run again = run(fleet.cli(), row.good(), "en");
            assertEquals(row.exit(), again.exit(), again.all());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aReadOnlyFolderStopsWhatWritesAndNothingElse(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.readOnly(sample, folder)) {
            stopped(fleet, row, row.effect() != Effect.READS, "CORE-001");
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aLockedFleetStopsWhatNeedsItAloneAndNothingElse(BadInput row) throws Exception {
        try (FleetCopy fleet = FleetCopy.plain(sample, folder); FolderLock one = FolderLock.acquire(fleet.path());
                FolderLock two = FolderLock.acquire(fleet.path().resolve("ca"))) {
            stopped(fleet, row, row.effect() == Effect.CHANGES_FLEET || row.effect() == Effect.OPENS_CA, "CORE-010");
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aFullDiskStopsWhatWritesAndTheSameCommandWorksWithSpace(BadInput row) throws IOException {
        try (FleetCopy fleet = FleetCopy.onSmallDisk(sample, folder)) {
            fleet.fill();
            boolean done = false;
            for (String language : List.of("en", "ja")) {
                CliHarness.Run run = run(fleet.cli(), row.good(), language);
                if (row.effect() == Effect.READS) {
                    assertEquals(row.exit(), run.exit(), run.all());
                } else if (run.exit() == 0) {
                    // What fits into pages that are there already may succeed, and once may be enough.
                    done = true;
                } else if (!done) {
                    // What fails must say why and be repeatable.
                    assertTrue(run.all().contains("CORE-002") || run.all().contains("CAE-006"), run.all());
                    clean(run, row.good());
                }
            }
            assertFalse(fleet.tree().keySet().stream().anyMatch(name -> name.endsWith(".tmp")));
            fleet.empty();
            if (row.effect() != Effect.READS) {
                assertEquals(0, run(fleet.cli(), "audit verify", "en").exit());
                fleet.renew();
                assertEquals(row.exit(), run(fleet.cli(), row.good(), "en").exit());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void outsideAFleetACommandThatNeedsOneSaysSo(BadInput row) throws IOException {
        Path outside = Files.createTempDirectory(folder, "outside");
        boolean needsNone = List.of("quickstart", "fleet init", "ca backends", "completion", "inf new").contains(row.command());
        if (!needsNone) {
            String line = row.good().replace("CERT", "none.cer").replace("SERIAL", "01");
            for (String language : List.of("en", "ja")) {
                CliHarness.Run run = run(CliHarness.in(outside), line, language);
                assertEquals(1, run.exit(), line + "\n" + run.all());
                clean(run, line);
            }
        }
        try (Stream<Path> files = Files.list(outside)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static void stopped(FleetCopy fleet, BadInput row, boolean stops, String code) throws IOException {
        if (stops) {
            assertEquals(code, refused(fleet, fleet.cli(), row.good()), row.good());
        } else {
            CliHarness.Run run = run(fleet.cli(), row.good(), "en");
            assertEquals(row.exit(), run.exit(), run.all());
        }
    }

    /** Fails in both languages with one code, with texts that differ, and changes nothing. */
    private static String refused(FleetCopy fleet, CliHarness cli, String line) throws IOException {
        var before = fleet.tree();
        CliHarness.Run english = run(cli, line, "en");
        CliHarness.Run japanese = run(cli, line, "ja");
        for (CliHarness.Run run : List.of(english, japanese)) {
            assertEquals(1, run.exit(), line + "\n" + run.all());
            clean(run, line);
        }
        assertNotEquals(english.all(), japanese.all(), line);
        assertTrue(japanese.all().codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff), line + "\n" + japanese.all());
        assertFalse(english.all().codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff), line + "\n" + english.all());
        assertEquals(code(english), code(japanese), line);
        assertEquals(before, fleet.tree(), line);
        return code(english);
    }

    private static String code(CliHarness.Run run) {
        Matcher code = CODE.matcher(run.all());
        assertTrue(code.find(), run.all());
        return code.group();
    }

    private static void clean(CliHarness.Run run, String line) {
        assertTrue(CODE.matcher(run.all()).find(), line + ": no code\n" + run.all());
        assertFalse(run.all().contains("CLI-099"), line + "\n" + run.all());
        assertFalse(run.all().contains("\tat ") || run.all().contains("Exception"), line + "\n" + run.all());
        assertFalse(run.all().contains("Geheim"), line);
    }

    private static CliHarness.Run run(CliHarness cli, String line, String language) {
        String[] words = line.replace("CERT", CERT).replace("SERIAL", sample.serial()).split(" ");
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--lang";
        all[words.length + 1] = language;
        return cli.run(all);
    }
}
