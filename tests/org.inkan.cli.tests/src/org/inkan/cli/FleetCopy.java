package org.inkan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Assumptions;

/** A copy of the sample fleet to do harm to: in a plain folder, in one that cannot be written, or on a small disk of its own. */
final class FleetCopy implements AutoCloseable {

    private static final String BALLAST = "ballast";

    private final SampleFleet sample;
    private final Path fleet;
    private final Path mounted;

    private FleetCopy(SampleFleet sample, Path fleet, Path mounted) {
        this.sample = sample;
        this.fleet = fleet;
        this.mounted = mounted;
    }

    static FleetCopy plain(SampleFleet sample, Path folder) throws IOException {
        FleetCopy made = new FleetCopy(sample, Files.createTempDirectory(folder, "plain").resolve("fleet"), null);
        made.renew();
        return made;
    }

    /** Permissions do not stop root, so that a read-only mount is needed. */
    static FleetCopy readOnly(SampleFleet sample, Path folder) throws IOException {
        Path at = Files.createTempDirectory(folder, "ro");
        FleetCopy plain = plain(sample, folder);
        boolean done = command("mount", "--bind", plain.fleet.toString(), at.toString());
        FleetCopy made = new FleetCopy(sample, at, done ? at : null);
        if (!done || !command("mount", "-o", "remount,ro,bind", at.toString())) {
            made.close();
            Assumptions.abort("only root can mount a folder read-only");
        }
        return made;
    }

    static FleetCopy onSmallDisk(SampleFleet sample, Path folder) throws IOException {
        Path at = Files.createTempDirectory(folder, "small");
        Assumptions.assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", at.toString()), "only root can mount a small disk");
        FleetCopy made = new FleetCopy(sample, at.resolve("fleet"), at);
        made.renew();
        return made;
    }

    Path path() {
        return fleet;
    }

    CliHarness cli() {
        return CliHarness.in(fleet);
    }

    /** The fleet as it was in the beginning. */
    void renew() throws IOException {
        remove(fleet);
        try (Stream<Path> all = Files.walk(sample.path())) {
            for (Path from : all.toList()) {
                Files.copy(from, fleet.resolve(sample.path().relativize(from).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Uses the last byte of the small disk. */
    void fill() throws IOException {
        try (FileChannel channel = FileChannel.open(mounted.resolve(BALLAST), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(1 << 12);
            while (true) {
                channel.write(block.clear());
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space")) {
                throw e;
            }
        }
    }

    /** Gives the space back. */
    void empty() throws IOException {
        Files.delete(mounted.resolve(BALLAST));
    }

    /** Names and checksums; lock files are no content, and the database is written even by those who only read. */
    Map<String, Long> tree() throws IOException {
        Map<String, Long> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(fleet)) {
            for (Path file : files.toList()) {
                String name = fleet.relativize(file).toString();
                boolean content = Files.isRegularFile(file) && !name.endsWith(".lock") && !name.endsWith("ca.mv.db");
                if (content || Files.isDirectory(file)) {
                    tree.put(name, content ? checksum(file) : 0);
                }
            }
        }
        return tree;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        if (mounted != null && !command("umount", mounted.toString())) {
            throw new IOException("still mounted: " + mounted);
        }
        remove(fleet);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    private static boolean command(String... words) {
        try {
            Process process = new ProcessBuilder(List.of(words)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
