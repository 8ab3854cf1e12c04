package org.inkan.cli.added;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Installs into the framework of the command line what was added to the product. The framework remembers its bundles,
 * so a start where nothing changed costs the look at one small file.
 */
public final class AddedBundles {

    /** Bundles the product was delivered with have another prefix; these are ours to take away again. */
    private static final String PREFIX = "reference:file:";

    private final BundleContext context;
    private final BundleList list;

    private AddedBundles(BundleContext context, Path home) {
        this.context = context;
        this.list = new BundleList(home);
    }

    /**
     * Brings the framework up to date with the product.
     *
     * @param home folder of the product; nothing happens without it
     */
    public static void update(Optional<Path> home, IExtensionRegistry registry) {
        // The bundle of the command line is never started and has no context; the one of the registry is.
        Bundle bundle = FrameworkUtil.getBundle(IExtensionRegistry.class);
        if (home.isEmpty() || bundle == null || bundle.getBundleContext() == null) {
            return;
        }
        try {
            new AddedBundles(bundle.getBundleContext(), home.get()).update(registry);
        } catch (IOException | BundleException e) {
            // A product that cannot be read or written as usual still does what it was delivered for.
            System.getLogger(AddedBundles.class.getName()).log(System.Logger.Level.DEBUG, "added bundles", e);
        }
    }

    private void update(IExtensionRegistry registry) throws IOException, BundleException {
        File file = context.getDataFile("inkan-added-bundles");
        String state = list.state();
        if (file == null || state.isEmpty() || isCurrent(file.toPath(), state)) {
            return;
        }
        List<Path> wanted = new BundleChoice(list.jars()).choose(points(registry), names(), packages());
        List<String> locations = wanted.stream().map(AddedBundles::location).toList();
        for (Bundle old : added().filter(b -> !locations.contains(b.getLocation())).toList()) {
            old.uninstall();
        }
        List<Bundle> fresh = new ArrayList<>();
        for (String location : locations) {
            fresh.add(context.installBundle(location));
        }
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(fresh);
        Files.write(file.toPath(), Stream.concat(Stream.of(state), locations.stream()).toList());
    }

    /** The framework writes its bundles down when it ends, so after a crash the note alone does not tell. */
    private boolean isCurrent(Path note, String state) throws IOException {
        if (!Files.exists(note)) {
            return false;
        }
        List<String> lines = Files.readAllLines(note);
        return !lines.isEmpty() && lines.getFirst().equals(state)
                && Set.copyOf(lines.subList(1, lines.size())).equals(Set.copyOf(added().map(Bundle::getLocation).toList()));
    }

    private Stream<Bundle> added() {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith(PREFIX));
    }

    private Stream<Bundle> delivered() {
        return Stream.of(context.getBundles()).filter(bundle -> !bundle.getLocation().startsWith(PREFIX));
    }

    private Set<String> names() {
        return new HashSet<>(delivered().map(Bundle::getSymbolicName).toList());
    }

    private Set<String> packages() {
        return new HashSet<>(delivered()
                .flatMap(b -> b.adapt(BundleRevision.class).getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream())
                .map(capability -> (String) capability.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)).toList());
    }

    /** The points of this product; those of the platform have contributions everywhere. */
    private static List<String> points(IExtensionRegistry registry) {
        return Stream.of(registry.getExtensionPoints()).filter(p -> p.getContributor().getName().startsWith("org.inkan."))
                .map(p -> p.getUniqueIdentifier()).toList();
    }

    /** As the configurator of the workbench writes it: with slashes on Windows too, and blanks as they are. */
    private static String location(Path jar) {
        String path = jar.toAbsolutePath().toString().replace(File.separatorChar, '/');
        return PREFIX + (path.startsWith("/") ? path : "/" + path);
    }
}
