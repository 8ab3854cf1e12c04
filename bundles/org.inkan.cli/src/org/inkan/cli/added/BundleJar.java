package org.inkan.cli.added;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What a bundle says about itself, read without installing it.
 *
 * @param requires names of the bundles it cannot do without
 * @param imports  packages it cannot do without
 * @param exports  packages it offers
 * @param plugin   text of its {@code plugin.xml}, empty if it has none
 */
record BundleJar(Path file, List<String> requires, List<String> imports, List<String> exports, String plugin) {

    /** Most bytes of a {@code plugin.xml} that are looked at. */
    private static final int LIMIT = 1 << 20;

    /**
     * Reads a jar.
     *
     * @throws IOException also when the manifest is malformed
     */
    static BundleJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
            ZipEntry entry = jar.getEntry("plugin.xml");
            String plugin = "";
            if (entry != null) {
                try (InputStream in = jar.getInputStream(entry)) {
                    plugin = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
                }
            }
            return new BundleJar(file, mandatory(manifest, Constants.REQUIRE_BUNDLE), mandatory(manifest, Constants.IMPORT_PACKAGE),
                    names(elements(manifest, Constants.EXPORT_PACKAGE)), plugin);
        } catch (BundleException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** Whether its {@code plugin.xml} names one of these extension points. */
    boolean contributesTo(Collection<String> points) {
        return points.stream().anyMatch(point -> plugin.contains('"' + point + '"') || plugin.contains('\'' + point + '\''));
    }

    private static List<String> mandatory(Attributes manifest, String header) throws BundleException {
        return names(elements(manifest, header).stream()
                .filter(e -> !Constants.RESOLUTION_OPTIONAL.equals(e.getDirective(Constants.RESOLUTION_DIRECTIVE))).toList());
    }

    private static List<ManifestElement> elements(Attributes manifest, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getValue(header));
        return elements == null ? List.of() : List.of(elements);
    }

    private static List<String> names(List<ManifestElement> elements) {
        List<String> names = new ArrayList<>();
        elements.forEach(element -> names.addAll(Arrays.asList(element.getValueComponents())));
        return List.copyOf(names);
    }
}
