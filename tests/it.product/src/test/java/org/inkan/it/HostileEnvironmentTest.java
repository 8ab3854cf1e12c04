package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or read-only, a fleet in use, and files and passwords that do not fit. */
class HostileEnvironmentTest extends ProductTest {

    private static final Map<String, String> SECRETS = Map.of("INKAN_CA_PASSPHRASE", "test-passphrase", "INKAN_PFX_PASSWORD",
            "test-password");

    @TempDir
    Path folder;

    private Path fleet;
    private Path mounted;

    @BeforeEach
    void aFleetWithFourHosts() throws IOException {
        fleet = folder.resolve("フリート 1");
        Files.writeString(
                folder.resolve("hosts.csv"), "name,role,management group\nms1,ms,MG\nweb1,agent,MG\nweb2,agent,MG\nweb3,agent,MG\n");
        good(folder, "fleet", "init", fleet.toString());
        good(fleet, "hosts", "import", folder.resolve("hosts.csv").toString());
        good(fleet, "ca", "add", "embedded");
        good(fleet, "template", "duplicate", "opsmgr-safe", "--enroll-group", "S-1-5-21-1-2-3-1104");
        good(fleet, "ca", "publish", "OperationsManagerCert");
    }

    @AfterEach
    void unmount() {
        if (mounted != null) {
            assertEquals(0, run(folder, Map.of(), Duration.ofSeconds(20), List.of("umount", mounted.toString())).exitCode());
        }
    }

    @Test
    void aReadOnlyFolderIsNamedAndNothingChanges() throws IOException {
        mounted = Files.createDirectory(folder.resolve("ro"));
        assumeTrue(mount("--bind", fleet.toString(), mounted.toString()) && mount("-o", "remount,ro,bind", mounted.toString()),
                "skipped: only root can mount a folder read-only");
        Files.writeString(folder.resolve("more.csv"), "name,role,management group\nnew1,agent,MG\n");
        for (String[] command : new String[][] { { "hosts", "import", folder.resolve("more.csv").toString() },
                { "ca", "add", "manual" }, { "enroll", "--all", "--keys", "pfx" },
                { "inf", "new", "--host", "web1", "--out", "x.inf" } }) {
            refused("CORE-001", mounted, command);
        }
    }

    @Test
    void aFullDiskLeavesEveryFileAsItWasAndTheSameCommandFinishesLater() throws IOException {
        mounted = Files.createDirectory(folder.resolve("small"));
        assumeTrue(mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", mounted.toString()), "skipped: only root can mount a small disk");
        Path small = mounted.resolve("fleet");
        assertEquals(0, run(folder, Map.of(), Duration.ofSeconds(20), List.of("cp", "-a", fleet.toString(), small.toString())).exitCode());
        Path ballast = mounted.resolve("ballast");
        fill(ballast);
        byte[] before = Files.readAllBytes(small.resolve("fleet.inkan"));
        Run full = inkan(small, SECRETS, "enroll", "--all", "--keys", "pfx");
        assertEquals(1, full.exitCode(), () -> full.out() + full.err());
        // Whichever file meets the end of the disk first: one of the fleet, or the database of the authority.
        assertTrue((full.out() + full.err()).matches("(?s).*(CORE-002|CAE-006).*"), () -> full.out() + full.err());
        assertArrayEquals(before, Files.readAllBytes(small.resolve("fleet.inkan")));
        refused("CORE-002", mounted, "quickstart", "sample");
        assertFalse(anyTemporaryFile(small));
        Files.delete(ballast);
        good(small, "enroll", "--all", "--keys", "pfx");
        good(small, "audit", "verify");
    }

    @Test
    void aFleetInUseIsRefusedUntilTheOtherProgramHasEnded() throws IOException {
        try (FileChannel channel = FileChannel.open(fleet.resolve(".inkan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            refused("CORE-010", fleet, "hosts", "import", folder.resolve("hosts.csv").toString());
            refused("CORE-010", fleet, "enroll", "--all", "--keys", "pfx");
        }
        good(fleet, "enroll", "--all", "--keys", "pfx");
    }

    @Test
    void aCutPfxAndAWrongPasswordAreToldApart() throws IOException {
        good(fleet, "enroll", "--hosts", "web1", "--keys", "pfx");
        assertEquals(0, run(folder, Map.of(), Duration.ofSeconds(20), List.of("unzip", "-q", fleet.resolve("kits/web1.zip").toString(),
                "-d", folder.resolve("kit").toString())).exitCode());
        byte[] pfx = Files.readAllBytes(folder.resolve("kit/data/host.pfx"));
        Files.write(folder.resolve("whole.pfx"), pfx);
        Files.write(folder.resolve("cut.pfx"), Arrays.copyOf(pfx, pfx.length / 2));
        assertEquals(0, inkan(folder, Map.of("INKAN_FILE_PASSWORD", "test-password"), "cert", "show", "whole.pfx").exitCode());
        Run wrong = inkan(folder, Map.of("INKAN_FILE_PASSWORD", "other"), "cert", "show", "whole.pfx");
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.err().contains("PKI-121"), wrong.err());
        Run cut = inkan(folder, Map.of("INKAN_FILE_PASSWORD", "test-password"), "cert", "show", "cut.pfx");
        assertEquals(1, cut.exitCode());
        assertTrue(cut.err().matches("(?s)Error PKI-1(?!21)\\d\\d:.*"), cut.err());
    }

    @Test
    void anotherPfxPasswordAfterAnInterruptionIsNamedAndTheFirstOneStillWorks() throws IOException {
        good(fleet, "enroll", "--hosts", "web1", "--keys", "pfx");
        Files.delete(fleet.resolve("kits/web1.zip"));
        Run other = inkan(
                fleet, Map.of("INKAN_CA_PASSPHRASE", "test-passphrase", "INKAN_PFX_PASSWORD", "changed"), "enroll", "--hosts", "web1",
                "--keys", "pfx");
        assertEquals(1, other.exitCode(), () -> other.out() + other.err());
        assertTrue((other.out() + other.err()).contains("ENR-004"), () -> other.out() + other.err());
        good(fleet, "enroll", "--hosts", "web1", "--keys", "pfx");
        assertTrue(Files.exists(fleet.resolve("kits/web1.zip")));
    }

    /** The command fails with this code in both languages and leaves no file behind. */
    private void refused(String code, Path where, String... command) throws IOException {
        for (String language : List.of("en", "ja")) {
            String[] arguments = Stream.concat(Stream.of("--lang", language), Stream.of(command)).toArray(String[]::new);
            Run run = inkan(where, SECRETS, arguments);
            assertEquals(1, run.exitCode(), () -> run.out() + run.err());
            assertTrue(run.err().startsWith((language.equals("ja") ? "エラー " : "Error ") + code), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
        assertFalse(anyTemporaryFile(where));
    }

    private static boolean anyTemporaryFile(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.anyMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    private static void good(Path where, String... command) {
        Run run = inkan(where, SECRETS, command);
        assertEquals(0, run.exitCode(), () -> String.join(" ", command) + "\n" + run.out() + run.err());
    }

    private boolean mount(String... arguments) {
        List<String> command = Stream.concat(Stream.of("mount"), Stream.of(arguments)).toList();
        boolean done = run(folder, Map.of(), Duration.ofSeconds(20), command).exitCode() == 0;
        mounted = done ? mounted : null;
        return done;
    }

    private static void fill(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(512);
            while (true) {
                channel.write(block.clear());
            }
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.toString());
        }
    }
}
