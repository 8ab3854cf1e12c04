package org.inkan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas are contributed to the workbench: without any one of them, and without those that build on it, the rest works. */
@ResourceLock(ProductTest.SCREEN)
class AreasTest extends ProductTest {

    private static final String TITLE = "contoso - Inkan";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final Pattern PERSPECTIVE = Pattern.compile("xsi:type=\"advanced:Perspective\"[^>]* elementId=\"([^\"]+)\"");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void aFleetThatHasSomethingOfEveryArea() {
        assertEquals(0, inkan(shared, Map.of("INKAN_HOME", checkout().toString()), "quickstart", shared.resolve("contoso").toString())
                .exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"opsmgr", "template", "trust", "enrollment", "inventory", "ca"})
    void withoutAnAreaTheOthersWorkAndTheErrorLogStaysEmpty(String area) throws Exception {
        Set<String> absent = withDependents("org.inkan." + area + ".ui");
        assertFalse(absent.contains("org.inkan.app"), "the window needs the area: " + absent);
        startsWithout(absent);
    }

    @Test
    void withoutTheGuideItWorks() throws Exception {
        startsWithout(Set.of("org.inkan.help"));
    }

    @Test
    void withoutAnythingForOperationsManagerTemplatesTrustAndAuthoritiesAreThere() throws Exception {
        Set<String> absent = withDependents("org.inkan.opsmgr");
        assertTrue(absent.containsAll(Set.of("org.inkan.enrollment", "org.inkan.cli", "org.inkan.opsmgr.ui")), absent.toString());
        assertFalse(absent.stream().anyMatch(Set.of("org.inkan.app", "org.inkan.template.ui", "org.inkan.trust.ui", "org.inkan.ca.ui")
                ::contains), absent.toString());
        startsWithout(absent);
    }

    private void startsWithout(Set<String> absent) throws Exception {
        Path configuration = folder.resolve("configuration");
        Files.createDirectories(configuration.resolve(BUNDLES).getParent());
        Files.copy(product().resolve("configuration/config.ini"), configuration.resolve("config.ini"));
        Files.write(configuration.resolve(BUNDLES), bundles().stream().filter(line -> !absent.contains(name(line))).toList());
        Path workspace = folder.resolve("workspace");
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dosgi.configuration.cascaded=false", "-jar", launcher().toString(), "-nosplash", "-configuration",
                configuration.toString(), "-data", workspace.toString(), "-nl", "en");
        try (RunningWorkbench workbench = new RunningWorkbench(workspace, shared.resolve("contoso").toRealPath(), command)) {
            workbench.awaitWindow(TITLE);
            workbench.closeWindow(TITLE);
            assertEquals(List.of(), workbench.errors());
            List<String> perspectives = PERSPECTIVE.matcher(workbench.remembered()).results().map(found -> found.group(1)).toList();
            assertFalse(perspectives.isEmpty(), workbench.remembered());
            assertTrue(perspectives.stream().allMatch(id -> id.startsWith("org.inkan.")), perspectives.toString());
        }
    }

    /** The bundle and all that require it, directly or not. */
    private static Set<String> withDependents(String bundle) throws Exception {
        Map<String, String> required = new HashMap<>();
        for (String line : bundles()) {
            if (line.startsWith("org.inkan.")) {
                try (JarFile jar = new JarFile(product().resolve(line.split(",")[2]).toFile())) {
                    String value = jar.getManifest().getMainAttributes().getValue("Require-Bundle");
                    required.put(name(line), "," + (value == null ? "" : value) + ",");
                }
            }
        }
        assertTrue(required.containsKey(bundle), bundle);
        List<String> found = new ArrayList<>(List.of(bundle));
        for (int i = 0; i < found.size(); i++) {
            Pattern names = Pattern.compile(",\\s*" + Pattern.quote(found.get(i)) + "\\s*(?!;resolution:=optional)[;,]");
            required.forEach((name, value) -> {
                if (names.matcher(value).find() && !found.contains(name)) {
                    found.add(name);
                }
            });
        }
        return new TreeSet<>(found);
    }

    private static List<String> bundles() throws Exception {
        return Files.readAllLines(product().resolve("configuration").resolve(BUNDLES));
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.indexOf(',')));
    }

    private static Path launcher() throws Exception {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(product().resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return found.iterator().next();
        }
    }
}
