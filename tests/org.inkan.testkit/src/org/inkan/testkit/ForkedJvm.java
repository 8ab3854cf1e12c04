package org.inkan.testkit;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A second JVM that sees the classes this one sees, as a plain class path: what this JVM was started with, or inside OSGi the files of
 * all installed bundles, fragments included. Stateless.
 */
public final class ForkedJvm {

    /** Where a bundle that is no jar keeps its classes. */
    private static final List<String> OUTPUT = List.of("target/classes", "bin");

    private ForkedJvm() {
    }

    /** A JVM of the same installation that runs {@code main}; nothing of it is started or redirected yet. */
    public static ProcessBuilder of(Class<?> main, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    static String classPath() {
        Bundle own = FrameworkUtil.getBundle(ForkedJvm.class);
        return own == null ? System.getProperty("java.class.path") : String.join(File.pathSeparator, ofBundles());
    }

    private static Set<String> ofBundles() {
        Set<String> files = new LinkedHashSet<>();
        for (Bundle bundle : FrameworkUtil.getBundle(FileLocator.class).getBundleContext().getBundles()) {
            FileLocator.getBundleFileLocation(bundle).map(File::toPath).ifPresent(file -> add(file, files));
        }
        try {
            files.add(Path.of(FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static void add(Path file, Set<String> files) {
        if (Files.isDirectory(file)) {
            OUTPUT.stream().map(file::resolve).filter(Files::isDirectory).forEach(folder -> files.add(folder.toString()));
        }
        files.add(file.toString());
    }
}
