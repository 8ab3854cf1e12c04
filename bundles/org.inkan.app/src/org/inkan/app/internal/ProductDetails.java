package org.inkan.app.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * What a person who reports a fault is asked for: version and build, features, bundles and the machine. It names no
 * environment variable and no argument, since those may hold a secret.
 *
 * @param version version without qualifier, such as 0.1.0
 * @param build the qualifier: the time of the last commit
 * @param features features in the order of their names
 * @param system the lines about machine and Java, by label key of the dialog
 * @param bundles version of each bundle by its symbolic name
 */
record ProductDetails(String version, String build, List<InstalledFeature> features, Map<String, String> system,
        Map<String, String> bundles) {

    private static final String PRODUCT_FEATURE = "org.inkan.product.feature";

    /** The running product. */
    static ProductDetails ofThis(Locale locale) {
        Bundle own = FrameworkUtil.getBundle(ProductDetails.class);
        List<InstalledFeature> features = folder(Platform.getInstallLocation())
                .flatMap(install -> folder(Platform.getConfigurationLocation())
                        .map(configuration -> InstalledFeature.read(install, configuration, locale)))
                .orElse(List.of());
        // The feature of the product changes with each of its parts, a bundle only with itself.
        Version version = features.stream().filter(each -> PRODUCT_FEATURE.equals(each.id())).findFirst()
                .map(each -> Version.parseVersion(each.version())).orElse(own.getVersion());
        Map<String, String> bundles = new TreeMap<>();
        // This bundle may not be started, the framework always is.
        for (Bundle bundle : Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext().getBundles()) {
            bundles.put(bundle.getSymbolicName(), bundle.getVersion().toString());
        }
        return new ProductDetails(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), version.getQualifier(),
                features, machine(), bundles);
    }

    /** NOTICE and LICENSE of the product; empty where they are not beside it. */
    static Optional<String> licences() {
        String home = System.getProperty("inkan.home");
        Optional<Path> install = home == null ? folder(Platform.getInstallLocation()) : Optional.of(Path.of(home));
        try {
            if (install.isEmpty() || !Files.isReadable(install.get().resolve("NOTICE"))) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(install.get().resolve("NOTICE")) + "\n\n"
                    + Files.readString(install.get().resolve("LICENSE")));
        } catch (IOException e) {
            // Told as missing: the dialog then says where the texts are.
            return Optional.empty();
        }
    }

    private static Map<String, String> machine() {
        Map<String, String> system = new TreeMap<>();
        system.put("1_os", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        system.put("2_java", property("java.vm.name") + " " + property("java.runtime.version") + ", " + property("java.vendor"));
        system.put("3_javaHome", property("java.home"));
        system.put("4_window", Platform.getWS() + " " + property("org.eclipse.swt.internal.gtk.version")
                + " " + property("org.eclipse.swt.internal.deviceZoom"));
        system.put("5_language", Platform.getNL() + ", " + property("file.encoding") + ", " + property("native.encoding"));
        system.put("6_memory", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        folder(Platform.getInstallLocation()).ifPresent(install -> system.put("7_install", install.toString()));
        folder(Platform.getInstanceLocation()).ifPresent(workspace -> system.put("8_workspace", workspace.toString()));
        return system;
    }

    private static String property(String key) {
        return System.getProperty(key, "").strip();
    }

    /** URLs of locations are not encoded, so a space in them is no URI. */
    private static Optional<Path> folder(Location location) {
        if (location == null || location.getURL() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(new URI("file", null, location.getURL().getPath(), null)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The names of bundles in the order of names, one line each. */
    List<String> bundleLines() {
        return bundles.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(each -> each.getKey() + " " + each.getValue()).toList();
    }
}
