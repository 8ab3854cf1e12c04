package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive for Linux as tar unpacks it: what may be executed, the entry for menus and its icons. */
class LinuxPackageTest extends ProductTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    /** Everything that an Exec line, a shell or a path could stumble over. */
    private static final String FOLDER = "Inkan 印鑑 $HOME `x` \"q\" 100% \\b 'a' & ;";

    @TempDir
    Path folder;

    @Test
    void tarKeepsWhatMayBeExecutedAndTheProgramRuns() throws Exception {
        Path home = unpacked();
        assertTrue(Files.isExecutable(home.resolve("inkan")));
        assertTrue(Files.isExecutable(home.resolve("register.sh")));
        assertFalse(Files.isExecutable(home.resolve("inkan.desktop")));
        assertTrue(Files.isReadable(home.resolve("LICENSE")) && Files.isReadable(home.resolve("NOTICE")));
        assertFalse(Files.exists(home.resolve("inkan.cmd")), "only Windows needs it");
        Run run = run(folder, Map.of(), LIMIT, List.of(home.resolve("inkan").toString(), "--version"));
        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void withoutGtkTheWorkbenchSaysWhatToInstall() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path libraries = Files.writeString(tools.resolve("ldconfig"), "#!/bin/sh\necho '1 libs found: libc.so.6'\n");
        assertTrue(libraries.toFile().setExecutable(true));
        String start = product().resolve("inkan").toString();
        for (String language : List.of("en_US.UTF-8", "ja_JP.UTF-8")) {
            Run run = run(folder, Map.of("PATH", tools + ":" + System.getenv("PATH"), "DISPLAY", ":0", "LC_ALL", language), LIMIT,
                    List.of(start, "workbench"));
            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("apt-get install libgtk-3-0"), run.err());
            assertEquals(language.startsWith("ja"), run.err().contains("必要"), run.err());
        }
    }

    @Test
    void aScreenThatCannotBeOpenedIsToldInBothLanguagesWithoutALog() {
        for (Map.Entry<String, String> language : Map.of("C.UTF-8", "cannot be opened", "ja_JP.UTF-8", "開けません").entrySet()) {
            Run run = run(folder, Map.of("LC_ALL", language.getKey(), "DISPLAY", ":9999", "WAYLAND_DISPLAY", ""), LIMIT,
                    List.of(product().resolve("inkan").toString(), "workbench", "-data", folder.resolve("workspace").toString()));
            assertEquals(2, run.exitCode(), run.out() + run.err());
            assertTrue(run.out().contains(language.getValue()) && !run.out().contains(".log"), run.out());
        }
    }

    @Test
    void theDesktopEntryHasWhatMenusNeedInBothLanguages() throws Exception {
        Map<String, String> entry = entry(product().resolve("inkan.desktop"));
        assertEquals("Application", entry.get("Type"));
        assertEquals("Inkan", entry.get("Name"));
        assertEquals("Inkan", entry.get("Name[ja]"));
        assertTrue(entry.get("Comment[ja]").contains("信頼境界"));
        assertEquals("inkan workbench", entry.get("Exec"));
        assertEquals("inkan", entry.get("Icon"));
        assertEquals("Inkan", entry.get("StartupWMClass"), "the name that the start script gives the window");
        assertTrue(Files.readString(product().resolve("inkan")).contains("-name Inkan "));
        assertTrue(List.of(entry.get("Categories").split(";")).contains("System"));
        assertEquals("false", entry.get("Terminal"));
    }

    @Test
    void theValidatorOfTheDesktopFindsNothing() throws Exception {
        Path home = registered(folder.resolve("data"));
        valid(home.resolve("inkan.desktop"));
        valid(folder.resolve("data/applications/inkan.desktop"));
    }

    @Test
    void everyIconHasTheSizeOfItsFolder() throws Exception {
        Path theme = product().resolve("icons/hicolor");
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256)) {
            var image = ImageIO.read(theme.resolve(size + "x" + size + "/apps/inkan.png").toFile());
            assertEquals(size, image.getWidth());
            assertEquals(size, image.getHeight());
            assertEquals(0, image.getRGB(0, 0) >>> 24, "the corner is clear");
            assertEquals(0xff, image.getRGB(size / 2, size / 2) >>> 24, "the middle is not");
        }
        assertEquals(Files.readString(checkout().resolve("releng/icons/inkan.svg")),
                Files.readString(theme.resolve("scalable/apps/inkan.svg")));
    }

    @Test
    void registeringWorksFromAnyFolderAndRemovingLeavesNothing() throws Exception {
        Path data = folder.resolve("data 印鑑");
        Path home = registered(data);
        Map<String, String> entry = entry(data.resolve("applications/inkan.desktop"));
        assertEquals(List.of(home.resolve("inkan").toString(), "workbench"), arguments(entry.get("Exec")));
        assertTrue(Files.exists(data.resolve("icons/hicolor/48x48/apps/inkan.png")));
        assertTrue(Files.exists(data.resolve("icons/hicolor/scalable/apps/inkan.svg")));
        Run removed = register(home, data, "--remove");
        assertEquals(0, removed.exitCode(), removed.err());
        try (Stream<Path> left = Files.walk(data)) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().startsWith("inkan."))
                    .toList());
        }
        assertEquals(2, register(home, data, "--nonsense").exitCode());
    }

    private void valid(Path entry) {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, "desktop-file-validate"))),
                "desktop-file-validate is not installed");
        Run run = run(folder, Map.of(), LIMIT, List.of("desktop-file-validate", entry.toString()));
        assertEquals("", run.out() + run.err());
        assertEquals(0, run.exitCode());
    }

    /** Only what registering needs is copied: a product of 60 MB would cost more than the test. */
    private Path registered(Path data) throws Exception {
        Path home = Files.createDirectories(folder.resolve(FOLDER));
        Run copied = run(folder, Map.of(), LIMIT, List.of("cp", "-a", product().resolve("inkan").toString(),
                product().resolve("inkan.desktop").toString(), product().resolve("register.sh").toString(),
                product().resolve("icons").toString(), home.toString()));
        assertEquals(0, copied.exitCode(), copied.err());
        Run run = register(home, data);
        assertEquals(0, run.exitCode(), run.err());
        return home.toRealPath();
    }

    private Run register(Path home, Path data, String... arguments) {
        return run(folder, Map.of("XDG_DATA_HOME", data.toString()), LIMIT,
                Stream.concat(Stream.of(home.resolve("register.sh").toString()), Stream.of(arguments)).toList());
    }

    private Path unpacked() throws Exception {
        Path archive;
        try (Stream<Path> files = Files.list(checkout().resolve("releng/org.inkan.product/target/products"))) {
            archive = files.filter(file -> file.toString().endsWith("-linux.gtk.x86_64.tar.gz")).findFirst().orElseThrow();
        }
        Run run = run(folder, Map.of(), LIMIT, List.of("tar", "-xzf", archive.toString()));
        assertEquals(0, run.exitCode(), run.err());
        return folder.resolve("inkan");
    }

    private static Map<String, String> entry(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertEquals("[Desktop Entry]", lines.get(0));
        return lines.stream().skip(1).map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first + "\n" + second, TreeMap::new));
    }

    /** Reads an Exec line as the Desktop Entry Specification 1.5 has it: escapes of strings first, then quotes, then %%. */
    private static List<String> arguments(String exec) {
        String text = exec.replaceAll("\\\\(.)", "$1");
        int end = 1;
        StringBuilder first = new StringBuilder();
        assertEquals('"', text.charAt(0));
        while (text.charAt(end) != '"') {
            if (text.charAt(end) == '\\') {
                end++;
            }
            first.append(text.charAt(end++));
        }
        return List.of(first.toString().replace("%%", "%"), text.substring(end + 2));
    }
}
