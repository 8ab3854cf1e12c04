package org.inkan.cli.added;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses from the bundles of the product those that contribute to the command line, and what they need beside them. A
 * jar that cannot be read is left out: the workbench tells about it, and no command must fail because of it.
 */
final class BundleChoice {

    private final Map<String, BundleJar> byName = new LinkedHashMap<>();
    private final Map<String, String> byPackage = new HashMap<>();

    /** @param files jars by symbolic name */
    BundleChoice(Map<String, Path> files) {
        files.forEach((name, file) -> read(file).ifPresent(jar -> {
            byName.put(name, jar);
            jar.exports().forEach(exported -> byPackage.putIfAbsent(exported, name));
        }));
    }

    /**
     * The bundles to add.
     *
     * @param points    extension points the command line reads
     * @param installed symbolic names of the bundles it has
     * @param packages  packages these offer
     */
    List<Path> choose(Collection<String> points, Set<String> installed, Set<String> packages) {
        Map<String, Path> chosen = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        byName.forEach((name, jar) -> {
            if (jar.contributesTo(points)) {
                waiting.add(name);
            }
        });
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            BundleJar jar = byName.get(name);
            if (jar == null || installed.contains(name) || chosen.putIfAbsent(name, jar.file()) != null) {
                continue;
            }
            waiting.addAll(jar.requires());
            jar.imports().stream().filter(needed -> !packages.contains(needed) && byPackage.containsKey(needed))
                    .forEach(needed -> waiting.add(byPackage.get(needed)));
        }
        return List.copyOf(chosen.values());
    }

    private static Optional<BundleJar> read(Path file) {
        try {
            return Optional.of(BundleJar.read(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
