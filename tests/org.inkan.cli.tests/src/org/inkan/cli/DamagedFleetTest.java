package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged parts of a fleet: a problem with a code in the language asked for, exit code 1, and nothing written. */
class DamagedFleetTest {

    @TempDir
    Path folder;
    private CliHarness cli;

    @BeforeEach
    void aFleetAndBadFiles() throws IOException {
        assertEquals(0, CliHarness.in(folder).run("fleet", "init", "f").exit());
        cli = CliHarness.in(folder).in("f");
        Files.writeString(folder.resolve("f/hosts.csv"), "name,role\nweb01,agent\n");
    }

    @Test
    void aDamagedInventoryIsRefused() throws IOException {
        Files.writeString(folder.resolve("f/fleet.inkan"), "<broken");
        for (String command : new String[] { "fleet status", "fleet channels", "hosts list", "hosts show web01",
                "hosts import hosts.csv", "enroll --all --dry-run", "kit build --all" }) {
            refused(cli, command);
        }
    }

    @Test
    void damagedConnectionsAreRefused() throws IOException {
        Files.writeString(folder.resolve("f/connections.json"), "{\"connections\": [");
        for (String command : new String[] { "ca list", "ca chain", "ca pending", "ca add embedded", "enroll --all" }) {
            refused(cli, command);
        }
    }

    @Test
    void anAuthorityForWhichNoPassphraseIsGivenLeavesNothing() throws IOException {
        for (String command : new String[] { "ca add embedded", "ca add embedded --json" }) {
            assertEquals(1, cli.with("INKAN_CA_PASSPHRASE", "").run(command.split(" ")).exit());
            assertFalse(Files.exists(folder.resolve("f/ca")), command);
            assertFalse(Files.exists(folder.resolve("f/connections.json")), command);
        }
    }

    @Test
    void aWrongPassphraseOfTheAuthorityIsRefusedAndNotShown() throws IOException {
        assertEquals(0, cli.run("ca", "add", "embedded").exit());
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-safe").exit());
        CliHarness wrong = cli.with("INKAN_CA_PASSPHRASE", "falsch-Geheim-11");
        assertTrue(refused(wrong, "ca crl --publish").contains("CAE-003"));
        assertTrue(refused(cli.with("INKAN_CA_PASSPHRASE_FILE", "missing"), "ca crl --publish").contains("CORE-004"));
    }

    private String refused(CliHarness harness, String command) throws IOException {
        Map<String, Long> before = tree();
        CliHarness.Run english = harness.run(command.split(" "));
        CliHarness.Run japanese = harness.run((command + " --lang ja").split(" "));
        assertEquals(1, english.exit(), command + "\n" + english.all());
        assertEquals(1, japanese.exit(), command + "\n" + japanese.all());
        assertClean(english, command);
        assertClean(japanese, command);
        assertTrue(japanese.all().codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff), command + "\n" + japanese.all());
        assertEquals(before, tree(), command);
        return english.all();
    }

    private static void assertClean(CliHarness.Run run, String command) {
        assertTrue(run.all().matches("(?s).*[A-Z]+-[A-Z0-9]+.*"), command + ": no code\n" + run.all());
        assertFalse(run.all().contains("CLI-099"), command + "\n" + run.all());
        assertFalse(run.all().contains("\tat ") || run.all().contains("Exception"), command + "\n" + run.all());
        assertFalse(run.all().contains("Geheim"), command);
    }

    /** Files with their sizes; lock files are no content, and whoever opens the CA opens its database. */
    private Map<String, Long> tree() throws IOException {
        Map<String, Long> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().matches(".*\\.(?:lock|mv\\.db)")).toList()) {
                tree.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return tree;
    }

    @Test
    void aDamagedTemplateFileHidesNoOtherTemplate() throws IOException {
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-safe").exit());
        Files.writeString(folder.resolve("f/templates/Broken.template.json"), "{ not JSON");
        CliHarness.Run list = cli.run("template", "list");
        assertEquals(1, list.exit());
        assertTrue(list.all().contains("OperationsManage") && list.all().contains("Broken.template.json"), list.all());
        assertEquals(0, cli.run("template", "show", "OperationsManagerCert").exit());
        refused(cli, "template show Broken");
    }

    @Test
    void theCrlOfTheSampleIsThereWithoutThePassphrase() {
        assertEquals(0, CliHarness.in(folder).run("quickstart", "q").exit());
        CliHarness.Run crl = CliHarness.in(folder).with("INKAN_CA_PASSPHRASE", "not the passphrase").in("q").run("ca", "crl");
        assertEquals(0, crl.exit(), crl.all());
        assertTrue(crl.all().contains("BEGIN X509 CRL"), crl.all());
    }
}
