package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.inkan.it.ProductTest.Run;

/** A copy of the product, which p2 may change. */
record InstalledProduct(Path home) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    /** Copies a product; nothing of it was started before, so all its files are as they were delivered. */
    static InstalledProduct copyOf(Path product, Path home) {
        good(ProductTest.run(home.getParent(), Map.of(), LIMIT, List.of("cp", "-a", product.toString(), home.toString())));
        return new InstalledProduct(home);
    }

    /** SHA-256 of each file by its path below the product. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(home.relativize(file).toString(), HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
            }
        }
        return sums;
    }

    /** The list of bundles, without the order p2 writes them in. */
    List<String> bundles() throws IOException {
        return Files.readAllLines(home.resolve(BUNDLES)).stream().filter(line -> !line.startsWith("#")).sorted().toList();
    }

    /** Runs the director of p2 as an administrator would. */
    void director(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director"));
        command.addAll(List.of(arguments));
        good(launch(folder, List.of(), command));
    }

    /** Deletes what nothing refers to any more; p2 does not do so by itself after each removal. */
    void cleanUp(Path folder) {
        good(launch(folder, List.of(),
                List.of("-application", "org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile")));
    }

    /** What the lists of a wizard offer in the running workbench; the product itself is not changed for it. */
    List<String> listsOf(String wizard, Path folder, String language) throws IOException {
        Path configuration = folder.resolve("configuration-" + language);
        Path list = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        Files.copy(home.resolve("configuration/config.ini"), configuration.resolve("config.ini"));
        Files.copy(home.resolve(BUNDLES), list);
        Files.writeString(list, Probe.WIZARD.line(home, folder), StandardOpenOption.APPEND);
        Path out = folder.resolve("offered-" + language);
        good(launch(folder, List.of("-Dosgi.configuration.cascaded=false", "-Dprobe.wizard=" + wizard, "-Dprobe.out=" + out),
                List.of("-configuration", configuration.toString(), "-data", folder.resolve("workspace-" + language).toString(), "-nl",
                        language)));
        return Files.readAllLines(out);
    }

    /** Installs with the dialog of the workbench what an archive has, and tells what a person is asked. */
    List<String> installedByDialog(Path archive, Path folder) throws IOException {
        return byDialog(folder, folder.resolve("asked-install"), List.of("-Dprobe.source=" + archive));
    }

    /** Uninstalls with the dialog of the workbench what was added, and tells what a person is asked. */
    List<String> uninstalledByDialog(Path folder) throws IOException {
        return byDialog(folder, folder.resolve("asked-uninstall"), List.of());
    }

    /** p2 changes the product that runs, so the probe is in its own list of bundles for this one run. */
    private List<String> byDialog(Path folder, Path asked, List<String> source) throws IOException {
        Path list = home.resolve(BUNDLES);
        String probe = Probe.SOFTWARE.line(home, folder);
        Files.writeString(list, probe, StandardOpenOption.APPEND);
        List<String> options = new ArrayList<>(source);
        options.add("-Dprobe.out=" + asked);
        good(launch(folder, options, List.of("-data", folder.resolve("workspace-software").toString(), "-nl", "en")));
        String name = probe.substring(0, probe.indexOf(','));
        Files.write(list, Files.readAllLines(list).stream().filter(line -> !line.startsWith(name + ",")).toList());
        return Files.readAllLines(asked);
    }

    private Run launch(Path folder, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash"));
        command.addAll(arguments);
        return ProductTest.run(folder, Map.of(), LIMIT, command);
    }

    private Path launcher() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return found.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void good(Run run) {
        assertEquals(0, run.exitCode(), () -> run.out() + run.err());
    }
}
