package org.inkan.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A contribution nobody can use because its bundle lacks something. */
class UnresolvedBundlesTest {

    private static final String POINT = "org.inkan.ca.backends";

    @Test
    void aContributingBundleThatLacksSomethingIsAFindingThatSaysWhat() throws Exception {
        Bundle registry = FrameworkUtil.getBundle(IExtensionRegistry.class);
        assumeTrue(registry != null, "needs a framework with bundles");
        assertEquals(List.of(), new UnresolvedBundles(POINT).findings());
        BundleContext context = registry.getBundleContext();
        Bundle lacking = context.installBundle("test:lacking", new ByteArrayInputStream(bundle("com.example.lacking", POINT)));
        Bundle other = context.installBundle("test:other", new ByteArrayInputStream(bundle("com.example.other", "org.eclipse.ui.views")));
        try {
            Finding finding = new UnresolvedBundles(POINT).findings().getFirst();
            assertEquals(1, new UnresolvedBundles(POINT).findings().size());
            assertEquals("com.example.lacking", finding.place().artifact());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                assertTrue(finding.why().in(locale).contains("com.example.absent"), finding.why().in(locale));
            }
        } finally {
            lacking.uninstall();
            other.uninstall();
        }
    }

    private static byte[] bundle(String name, String point) throws Exception {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Require-Bundle", "com.example.absent");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("plugin.xml"));
            jar.write(("<plugin><extension point=\"" + point + "\"/></plugin>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
