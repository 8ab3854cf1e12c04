package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** The archive for Windows. No Windows is at hand, so this looks at what Windows would look at. */
class WindowsPackageTest extends ProductTest {

    @Test
    void theArchiveHasTheProgramTheConsoleCommandAndNothingThatOnlyLinuxNeeds() throws Exception {
        Set<String> names;
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            names = zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        }
        assertTrue(names.containsAll(List.of("inkan/inkanw.exe", "inkan/inkan.cmd", "inkan/nojava.txt", "inkan/LICENSE",
                "inkan/NOTICE", "inkan/headless/config.ini", "inkan/examples/contoso/hosts.csv")), names.toString());
        assertTrue(names.stream().anyMatch(name -> name.startsWith("inkan/plugins/org.eclipse.swt.win32.win32.x86_64_")));
        assertFalse(names.stream().anyMatch(name -> name.contains("swt.gtk") || name.endsWith(".desktop") || name.equals("inkan/inkan")));
    }

    /** At a prompt a program would win over a command file of the same name, and every documented line begins with "inkan". */
    @Test
    void inkanAtAPromptIsTheConsoleCommand() throws Exception {
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            assertEquals(null, zip.getEntry("inkan/inkan.exe"));
        }
    }

    @Test
    void theProgramIsAWindowsProgramWithIconsVersionAndPlainRights() throws Exception {
        PortableExecutable program = PortableExecutable.of(entry("inkan/inkanw.exe"));
        assertEquals(PortableExecutable.I386, program.machine());
        assertEquals(PortableExecutable.WINDOWS_GUI, program.subsystem());
        assertEquals(0, program.timeStamp(), "two builds of one commit must agree");
        assertEquals(7, program.resources().get(PortableExecutable.ICON).size());
        String version = new String(program.resources().get(PortableExecutable.VERSION).get(0), StandardCharsets.UTF_16LE);
        assertTrue(version.matches("(?s).*FileDescription\0+Inkan Workbench\0.*ProductVersion\0+0\\.1\\.0.*"), version);
        String manifest = new String(program.resources().get(PortableExecutable.MANIFEST).get(0), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("level=\"asInvoker\""), manifest);
        assertTrue(manifest.contains(">UTF-8</activeCodePage>"), manifest);
    }

    @Test
    void theProgramTellsInBothLanguagesThatJavaIsMissing() throws Exception {
        List<String> texts = PortableExecutable.of(entry("inkan/inkanw.exe")).resources().get(PortableExecutable.DATA).stream()
                .map(each -> new String(each, StandardCharsets.UTF_8).replace("\0", "")).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Inkan needs Java 21 or newer") && text.contains("Java 21 以降")),
                texts.toString());
        assertTrue(texts.contains("21"), texts.toString());
    }

    @Test
    void theProgramStartsTheLauncherThatTheArchiveHas() throws Exception {
        List<String> texts = PortableExecutable.of(entry("inkan/inkanw.exe")).resources().get(PortableExecutable.DATA).stream()
                .map(each -> new String(each, StandardCharsets.UTF_8).replace("\0", "")).toList();
        assertTrue(texts.contains("%EXEDIR%\\plugins\\org.eclipse.equinox.launcher_*.jar"), texts.toString());
        assertTrue(texts.contains("org.eclipse.equinox.launcher.Main"), texts.toString());
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            assertEquals(1, zip.stream().filter(each -> each.getName().matches("inkan/plugins/org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
                    .count());
        }
    }

    /** cmd.exe looks for labels by the byte and misses them without carriage returns; other code pages spoil anything but ASCII. */
    @Test
    void theCommandFileHasCarriageReturnsAndPlainAscii() throws Exception {
        String text = new String(entry("inkan/inkan.cmd"), StandardCharsets.ISO_8859_1);
        assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
        assertTrue(text.chars().allMatch(c -> c < 127), "only ASCII");
        assertTrue(text.contains("%*\r\nexit /b %ERRORLEVEL%\r\n"), "the exit code is passed on");
    }

    /** Read only: to cmd.exe an equals sign parts words, so one line finds "--lang ja workbench" and "--lang=ja workbench". */
    @Test
    void theCommandFileTakesTheLanguageOfTheWorkbench() throws Exception {
        String text = new String(entry("inkan/inkan.cmd"), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("if /i \"%~1\"==\"--lang\" if /i \"%~3\"==\"workbench\" goto workbench\r\n"), text);
        assertTrue(text.contains("set INKAN_ARGUMENTS=-nl %INKAN_NL% %INKAN_ARGUMENTS%\r\n"), text);
        for (String label : List.of("workbench", "argument", "next", "word", "language", "window", "nolanguage")) {
            assertTrue(text.contains("\r\n:" + label + "\r\n") && text.contains("goto " + label + "\r\n"), label);
        }
    }

    @Test
    void everyPathInTheCommandFileIsQuoted() throws Exception {
        String text = new String(entry("inkan/inkan.cmd"), StandardCharsets.ISO_8859_1);
        for (String line : text.lines().filter(each -> !each.startsWith("rem ")).toList()) {
            StringBuilder outside = new StringBuilder();
            String[] parts = line.replace("%JAVA_HOME:\"=%", "%JAVA_HOME%").split("\"", -1);
            for (int i = 0; i < parts.length; i += 2) {
                outside.append(parts[i]);
            }
            assertFalse(outside.toString().matches(".*%(INKAN_HOME|INKAN_AREA|INKAN_LAUNCHER|JAVA_EXE|JAVA_HOME|ProgramFiles)%.*"), line);
        }
    }

    @Test
    void theTextAboutMissingJavaIsInTheEncodingThatTheConsoleTurnsIntoItsOwn() throws Exception {
        String text = new String(entry("inkan/nojava.txt"), StandardCharsets.UTF_16);
        assertTrue(text.contains("no Java 21 or newer") && text.contains("Java 21 以降") && text.endsWith("\r\n"), text);
    }

    private static byte[] entry(String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive().toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private static Path archive() throws IOException {
        try (var files = Files.list(checkout().resolve("releng/org.inkan.product/target/products"))) {
            return files.filter(file -> file.toString().endsWith("-win32.win32.x86_64.zip")).findFirst().orElseThrow();
        }
    }
}
