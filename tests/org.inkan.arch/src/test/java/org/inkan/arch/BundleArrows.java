package org.inkan.arch;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which bundle may depend on which. Arrows point down only; nobody depends on a concrete back end. */
final class BundleArrows {

    private static final String NAMESPACE = "org.inkan.";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("core", Set.of()),
            entry("pki", Set.of("core")),
            entry("template", Set.of("core", "pki")),
            entry("ca", Set.of("core", "pki", "template")),
            entry("ca.embedded", Set.of("core", "pki", "template", "ca")),
            entry("ca.manual", Set.of("core", "pki", "template", "ca")),
            entry("ca.tck", Set.of("core", "pki", "template", "ca")),
            entry("inventory.model", Set.of()),
            entry("inventory", Set.of("core", "pki", "inventory.model")),
            entry("host", Set.of("core", "pki", "inventory", "inventory.model")),
            entry("trust", Set.of("core", "pki")),
            entry("opsmgr", Set.of("core", "pki", "template", "trust", "host", "inventory", "inventory.model")),
            entry("enrollment", Set.of("core", "pki", "template", "ca", "inventory", "inventory.model", "host", "trust", "opsmgr")),
            entry("cli", Set.of("core", "pki", "template", "ca", "inventory", "inventory.model", "host", "trust", "opsmgr",
                    "enrollment")),
            entry("ui", Set.of("core", "inventory", "inventory.model")),
            entry("inventory.ui", Set.of("core", "inventory", "inventory.model", "ui")),
            entry("opsmgr.ui", Set.of("core", "pki", "template", "ca", "inventory", "inventory.model", "host", "trust", "opsmgr",
                    "enrollment", "ui", "template.ui")),
            entry("template.ui", Set.of("core", "pki", "template", "inventory", "inventory.model", "ui")),
            entry("trust.ui", Set.of("core", "pki", "trust", "inventory", "inventory.model", "ui")),
            entry("enrollment.ui", Set.of("core", "pki", "template", "ca", "inventory", "inventory.model", "host", "trust", "opsmgr",
                    "enrollment", "ui")),
            entry("ca.ui", Set.of("core", "pki", "template", "ca", "inventory", "inventory.model", "ui", "template.ui")),
            entry("app", Set.of("core", "inventory", "inventory.model", "cli", "ui")));

    Set<String> bundles() {
        return ALLOWED.keySet();
    }

    /** Short name of the bundle a package belongs to: the longest bundle id that is a prefix of it. */
    Optional<String> bundleOf(String packageName) {
        return ALLOWED.keySet().stream()
                .filter(id -> packageName.equals(NAMESPACE + id) || packageName.startsWith(NAMESPACE + id + "."))
                .max(Comparator.comparingInt(String::length));
    }

    boolean allowed(String from, String to) {
        return from.equals(to) || ALLOWED.get(from).contains(to);
    }
}
