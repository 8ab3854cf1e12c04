package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

/** A bundle of one class that is compiled against the installed product and started inside it. */
enum Probe {
    /** Writes down what the lists of a wizard offer. */
    WIZARD("probe", "probe", "WizardProbe", "plugin.xml"),
    /** Uses the dialog that installs software. It is a fragment, since the dialog is no API. */
    SOFTWARE("software", "org/inkan/app/internal/software", "SoftwareProbe", "fragment.xml");

    private final String resources;
    private final String inside;
    private final String type;
    private final String description;

    Probe(String resources, String inside, String type, String description) {
        this.resources = resources;
        this.inside = inside;
        this.type = type;
        this.description = description;
    }

    /** Its line in the list of bundles; the JAR file is made in {@code folder}. */
    String line(Path product, Path folder) throws IOException {
        Path jar = folder.resolve(type + ".jar");
        try (InputStream in = resource("MANIFEST.MF")) {
            Manifest manifest = new Manifest(in);
            if (!Files.exists(jar)) {
                make(product, folder, jar, manifest);
            }
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "");
            return name + ",1.0.0," + jar.toUri() + ",4,false\n";
        }
    }

    private void make(Path product, Path folder, Path jar, Manifest manifest) throws IOException {
        Path source = folder.resolve(type + ".java");
        try (InputStream in = resource(type + ".java")) {
            Files.copy(in, source);
        }
        String classPath;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            classPath = plugins.map(Path::toString).filter(name -> name.endsWith(".jar")).collect(Collectors.joining(":"));
        }
        Path classes = folder.resolve("classes-" + type);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", classPath, "-d",
                classes.toString(), source.toString()));
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream plugin = resource(description); Stream<Path> made = Files.list(classes.resolve(inside))) {
            out.putNextEntry(new ZipEntry(description));
            plugin.transferTo(out);
            for (Path each : made.toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
    }

    private InputStream resource(String name) {
        return Probe.class.getResourceAsStream("/" + resources + "/" + name);
    }
}
