package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gets for bad input: a problem with a code in the language asked for, exit code 1, and nothing written. */
class BadInputTest {

    private static final String[] FILE_COMMANDS = { "hosts import BAD", "template import BAD", "inf check BAD", "request show BAD",
            "cert show BAD", "cert check BAD", "chain build BAD", "chain verify BAD --trust BAD", "opsmgr reg read BAD",
            "opsmgr reg write BAD --out o.reg", "request new BAD --out o.req --key o.key",
            "template preview OperationsManagerCert BAD" };
    private static final String[] FLEET_COMMANDS = { "fleet status", "hosts list", "hosts show web01", "ca list", "ca chain",
            "ca crl", "ca pending", "ca issued", "ca publish", "ca approve --all", "ca deny --all", "ca revoke 01",
            "ca add embedded", "template list", "template show User", "template duplicate opsmgr-safe", "enroll --all",
            "kit build --all", "kit accept x", "audit verify", "hosts import hosts.csv" };

    @TempDir
    Path folder;
    private CliHarness cli;

    @BeforeEach
    void aFleetAndBadFiles() throws IOException {
        assertEquals(0, CliHarness.in(folder).run("fleet", "init", "f").exit());
        cli = CliHarness.in(folder).in("f");
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        Files.write(folder.resolve("noise"), noise);
        Files.writeString(folder.resolve("f/hosts.csv"), "name,role\nweb01,agent\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "missing", "noise" })
    void aMissingOrBinaryFileIsAProblemForEveryCommandThatReadsOne(String file) throws IOException {
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-safe").exit());
        for (String command : FILE_COMMANDS) {
            refused(cli, command.replace("BAD", "../" + file));
        }
    }

    @Test
    void outsideAFleetEveryFleetCommandSaysSo() throws IOException {
        for (String command : FLEET_COMMANDS) {
            refused(CliHarness.in(folder), command);
        }
    }

    @Test
    void aDamagedInventoryIsRefused() throws IOException {
        Files.writeString(folder.resolve("f/fleet.inkan"), "<broken");
        for (String command : new String[] { "fleet status", "hosts list", "hosts show web01", "hosts import hosts.csv",
                "enroll --all --dry-run", "kit build --all" }) {
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
    void aWrongPassphraseOfTheAuthorityIsRefusedAndNotShown() throws IOException {
        assertEquals(0, cli.run("ca", "add", "embedded").exit());
        assertEquals(0, cli.run("template", "duplicate", "opsmgr-safe").exit());
        CliHarness wrong = cli.with("INKAN_CA_PASSPHRASE", "falsch-Geheim-11");
        CliHarness.Run run = wrong.run("ca", "crl", "--publish");
        assertEquals(1, run.exit(), run.all());
        assertClean(run, "ca crl --publish");
    }

    @Test
    void aTruncatedOrLockedPfxIsAProblem() throws IOException {
        byte[] der = { 0x30, (byte) 0x82, 0x09, 0x00, 0x02, 0x01, 0x03, 0x30 };
        Files.write(folder.resolve("cut.pfx"), der);
        refused(cli.with("INKAN_FILE_PASSWORD", "falsch-Geheim-12"), "cert show ../cut.pfx");
    }

    private void refused(CliHarness harness, String command) throws IOException {
        Map<String, Long> before = tree();
        CliHarness.Run english = harness.run(command.split(" "));
        CliHarness.Run japanese = harness.run((command + " --lang ja").split(" "));
        assertEquals(1, english.exit(), command + "\n" + english.all());
        assertEquals(1, japanese.exit(), command + "\n" + japanese.all());
        assertClean(english, command);
        assertClean(japanese, command);
        assertTrue(japanese.all().codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff), command + "\n" + japanese.all());
        assertEquals(before, tree(), command);
    }

    private static void assertClean(CliHarness.Run run, String command) {
        assertTrue(run.all().matches("(?s).*[A-Z]+-[A-Z0-9]+.*"), command + ": no code\n" + run.all());
        assertFalse(run.all().contains("CLI-099"), command + "\n" + run.all());
        assertFalse(run.all().contains("\tat ") || run.all().contains("Exception"), command + "\n" + run.all());
        assertFalse(run.all().contains("Geheim"), command);
    }

    /** Files with their sizes; the lock file is no content. */
    private Map<String, Long> tree() throws IOException {
        Map<String, Long> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".lock")).toList()) {
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
