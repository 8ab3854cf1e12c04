package org.inkan.cli.added;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the bundles of a product the command line adds to its own. */
class BundleChoiceTest {

    private static final List<String> POINTS = List.of("org.inkan.ca.backends");
    private static final String BACKEND = "<plugin><extension point=\"org.inkan.ca.backends\"/></plugin>";

    @TempDir
    Path home;

    private final Map<String, Path> jars = new LinkedHashMap<>();

    @Test
    void whatContributesComesWithAllItNeedsAndNothingElse() throws IOException {
        jar("com.example.ca", "org.inkan.ca,com.example.client;bundle-version=\"[1,2)\",com.example.extra;resolution:=optional",
                "org.osgi.framework,com.example.http", "", BACKEND);
        jar("com.example.client", "com.example.ca", "", "", "");
        jar("com.example.net", "", "", "com.example.http;version=\"1.0\"", "");
        jar("com.example.extra", "", "", "", "");
        jar("com.example.view", "org.inkan.ui", "", "", "<plugin><extension point='org.eclipse.ui.views'/></plugin>");
        jar("org.inkan.ca.embedded", "", "", "", BACKEND);
        assertEquals(Set.of("com.example.ca", "com.example.client", "com.example.net"), chosen());
    }

    @Test
    void aFileThatIsNoBundleIsLeftOutAndTheOthersWork() throws IOException {
        jar("com.example.ca", "", "", "", BACKEND);
        jars.put("com.example.broken", Files.writeString(home.resolve("broken.jar"), "no zip"));
        jar("com.example.odd", "a;b:=;;c=", "", "", BACKEND);
        assertEquals(Set.of("com.example.ca"), chosen());
    }

    @Test
    void theListOfTheConfiguratorIsReadWithItsCommentsAndEscapes() throws IOException {
        BundleList list = new BundleList(home);
        assertEquals("", list.state());
        jar("with blank", "", "", "", "");
        Path info = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(info.getParent());
        Files.writeString(info, "#version=1\na,1.0.0,with%20blank.jar,4,false\nb,1.0.0," + jars.get("with blank").toUri()
                + ",4,true\nc,1.0.0,plugins/absent.jar,4,false\nnonsense\n");
        assertEquals(Map.of("a", jars.get("with blank"), "b", jars.get("with blank")), list.jars());
        String before = list.state();
        Files.writeString(info, "#version=1\n");
        assertNotEquals(before, list.state());
    }

    private Set<String> chosen() {
        List<Path> chosen = new BundleChoice(jars).choose(POINTS, Set.of("org.inkan.ca", "org.inkan.ca.embedded"),
                Set.of("org.osgi.framework"));
        return Set.copyOf(jars.keySet().stream().filter(name -> chosen.contains(jars.get(name))).toList());
    }

    private void jar(String name, String requires, String imports, String exports, String plugin) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of("Bundle-SymbolicName", name, "Require-Bundle", requires, "Import-Package", imports, "Export-Package", exports)
                .forEach((header, value) -> {
                    if (!value.isEmpty()) {
                        main.putValue(header, value);
                    }
                });
        Path file = home.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            if (!plugin.isEmpty()) {
                jar.putNextEntry(new ZipEntry("plugin.xml"));
                jar.write(plugin.getBytes(StandardCharsets.UTF_8));
            }
        }
        jars.put(name, file);
    }
}
