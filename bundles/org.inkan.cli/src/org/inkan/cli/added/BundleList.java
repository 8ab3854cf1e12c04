package org.inkan.cli.added;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The configurator's list of the bundles of a product, which p2 keeps: {@code bundles.info}. */
record BundleList(Path home) {

    private Path file() {
        return home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    /** Changes whenever p2 has installed or removed something, or the product was moved. */
    String state() throws IOException {
        return Files.exists(file()) ? home + " " + Files.size(file()) + " " + Files.getLastModifiedTime(file()) : "";
    }

    /** The jars by symbolic name; lines are {@code name,version,location,start level,autostart}. */
    Map<String, Path> jars() throws IOException {
        Map<String, Path> jars = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file())) {
            String[] parts = line.split(",");
            if (!line.startsWith("#") && parts.length == 5) {
                Path jar = jar(parts[2]);
                if (Files.isRegularFile(jar)) {
                    jars.put(parts[0], jar);
                }
            }
        }
        return jars;
    }

    private Path jar(String location) throws IOException {
        try {
            URI uri = URI.create(location);
            return uri.isAbsolute() ? Path.of(uri) : home.resolve(uri.getPath());
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new IOException(location, e);
        }
    }
}
