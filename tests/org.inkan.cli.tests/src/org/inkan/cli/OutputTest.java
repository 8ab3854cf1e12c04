package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.inkan.cli.output.DisplayWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command prints when it works, as a person sees it on a terminal. */
class OutputTest {

    /** What Java makes of a record, an array or an Optional that nobody put into words, and a time to the nanosecond. */
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "\\b[A-Z]\\w+\\[\\w+=|\\[[BCIJ]@|Optional[.\\[]|T\\d\\d:\\d\\d:\\d\\d\\.\\d");
    /** Nothing can break these: paths, numbers in hexadecimal, names of attributes. */
    private static final int LONG_WORD = 30;

    @TempDir
    static Path folder;
    private static SampleFleet sample;

    @BeforeAll
    static void aFleetWithEverything() throws IOException {
        sample = SampleFleet.in(folder.resolve("sample"));
    }

    /** Those that print a document, which is as wide as it is. */
    static List<BadInput> commands() {
        List<String> documents = List.of("completion", "inf new", "template export", "ca chain", "ca crl");
        return BadInput.table().stream().filter(row -> !documents.contains(row.command())).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itFitsTheTerminalAndIsMeantForPeople(BadInput row) throws IOException {
        for (String language : List.of("en", "ja")) {
            try (FleetCopy fleet = FleetCopy.plain(sample, folder)) {
                String[] words = Stream.concat(Stream.of("--lang", language), Stream.of(row.good()
                        .replace("CERT", "requests/web02/certificate.cer").replace("SERIAL", sample.serial()).split(" ")))
                        .toArray(String[]::new);
                CliHarness.Run run = fleet.cli().run(words);
                assertEquals(row.exit(), run.exit(), run.all());
                assertFalse(NOT_FOR_PEOPLE.matcher(run.all()).find(), run.all());
                assertEquals(List.of(), run.all().lines().filter(OutputTest::isTooWide).toList());
            }
        }
    }

    private static boolean isTooWide(String line) {
        return DisplayWidth.of(line) > 80 && Stream.of(line.split(" ")).noneMatch(word -> DisplayWidth.of(word) > LONG_WORD);
    }
}
