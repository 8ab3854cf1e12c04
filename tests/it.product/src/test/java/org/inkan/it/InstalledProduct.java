package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

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
        Files.writeString(list, "probe,1.0.0," + probe(folder).toUri() + ",4,false\n", StandardOpenOption.APPEND);
        Path out = folder.resolve("offered-" + language);
        good(launch(folder, List.of("-Dosgi.configuration.cascaded=false", "-Dprobe.wizard=" + wizard, "-Dprobe.out=" + out),
                List.of("-configuration", configuration.toString(), "-data", folder.resolve("workspace-" + language).toString(), "-nl",
                        language)));
        return Files.readAllLines(out);
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

    private Path probe(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        if (Files.exists(jar)) {
            return jar;
        }
        Path source = folder.resolve("WizardProbe.java");
        try (InputStream in = resource("WizardProbe.java")) {
            Files.copy(in, source);
        }
        String classPath;
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            classPath = plugins.map(Path::toString).filter(name -> name.endsWith(".jar")).collect(Collectors.joining(":"));
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", classPath, "-d",
                folder.resolve("classes").toString(), source.toString()));
        try (InputStream manifest = resource("MANIFEST.MF"); OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, new Manifest(manifest)); InputStream plugin = resource("plugin.xml")) {
            out.putNextEntry(new ZipEntry("plugin.xml"));
            plugin.transferTo(out);
            out.putNextEntry(new ZipEntry("probe/WizardProbe.class"));
            Files.copy(folder.resolve("classes/probe/WizardProbe.class"), out);
        }
        return jar;
    }

    private static InputStream resource(String name) {
        return InstalledProduct.class.getResourceAsStream("/probe/" + name);
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
