package org.inkan.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class TrackedFilesTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final int MANIFEST_LINES = 30;
    /** Put together from parts, so that this file does not contain what it looks for. */
    private static final Pattern MACHINE = Pattern.compile(String.join("|", "repo[0-9]*\\.maven" + "\\.apache", "repo1\\.maven",
            "registry\\.npm" + "js", "deb\\.debian" + "\\.org", "/work" + "/(main|shared)", "/tmp" + "/dev/", "/tmp" + "/h[0-9]/"));

    @Test
    void noTrackedFileNamesARegistryOrAFolderOfTheMachineItWasWrittenOn() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (Path file : CHECKOUT.trackedFiles()) {
            if (MACHINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).find()) {
                wrong.add(CHECKOUT.root().relativize(file).toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void manifestsStayShortAndHaveNoActivator() {
        Set<String> wrong = new TreeSet<>();
        for (String bundle : CHECKOUT.bundles()) {
            String manifest = Checkout.read(CHECKOUT.bundle(bundle).resolve("META-INF/MANIFEST.MF"));
            if (manifest.lines().count() > MANIFEST_LINES || manifest.contains("Bundle-Activator")) {
                wrong.add(bundle);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyExportedPackageIsDescribed() {
        Set<String> wrong = new TreeSet<>();
        for (String bundle : CHECKOUT.bundles()) {
            for (String exported : Exports.api(Checkout.read(CHECKOUT.bundle(bundle).resolve("META-INF/MANIFEST.MF")))) {
                Path source = CHECKOUT.bundle(bundle).resolve("src").resolve(exported.replace('.', '/'));
                if (!bundle.endsWith(".model") && !Files.exists(source.resolve("package-info.java"))) {
                    wrong.add(exported);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void generatedCodeLiesOnlyInItsOwnFolder() {
        Set<String> wrong = new TreeSet<>();
        for (Path file : CHECKOUT.trackedFiles()) {
            String name = CHECKOUT.root().relativize(file).toString();
            if (name.endsWith(".java") && !name.contains("/src-gen/") && Checkout.read(file).contains("@" + "generated")) {
                wrong.add(name);
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(Files.isDirectory(CHECKOUT.bundle("org.inkan.inventory.model").resolve("src-gen")));
    }
}
