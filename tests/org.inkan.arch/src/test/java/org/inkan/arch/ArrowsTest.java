package org.inkan.arch;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

class ArrowsTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final JavaClasses CLASSES = CHECKOUT.productClasses();
    private final BundleArrows arrows = new BundleArrows();

    @Test
    void everyBundleHasItsPlaceInTheListOfArrows() {
        Set<String> known = new TreeSet<>(arrows.bundles().stream().map("org.inkan."::concat).toList());
        assertEquals(known, new TreeSet<>(CHECKOUT.bundles()));
    }

    @Test
    void theClassesOfEveryBundleAreThere() {
        for (String bundle : arrows.bundles()) {
            assertFalse(CLASSES.stream().noneMatch(c -> arrows.bundleOf(c.getPackageName()).equals(Optional.of(bundle))),
                    "no class of org.inkan." + bundle + " was built");
        }
    }

    @Test
    void classesUseOnlyBundlesBelowTheirOwn() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass origin : CLASSES) {
            String from = arrows.bundleOf(origin.getPackageName()).orElseThrow();
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                arrows.bundleOf(dependency.getTargetClass().getPackageName()).filter(to -> !arrows.allowed(from, to))
                        .ifPresent(to -> wrong.add(from + " -> " + to + ": " + dependency.getDescription()));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void manifestsRequireOnlyBundlesBelowTheirOwn() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String bundle : CHECKOUT.bundles()) {
            String from = bundle.substring("org.inkan.".length());
            for (String required : required(bundle)) {
                arrows.bundleOf(required).filter(to -> !arrows.allowed(from, to)).ifPresent(to -> wrong.add(from + " -> " + to));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void packagesOfHandWrittenCodeFormNoCycle() {
        // What EMF generates for a model is cyclic by design: model, impl and util know each other.
        JavaClasses written = CLASSES.that(DescribedPredicate.describe("written by hand",
                c -> !c.getPackageName().startsWith("org.inkan.inventory.model")));
        slices().matching("org.inkan.(**)").should().beFreeOfCycles().check(written);
    }

    private static List<String> required(String bundle) throws IOException {
        try (InputStream in = Files.newInputStream(CHECKOUT.bundle(bundle).resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
            return value == null ? List.of() : Stream.of(value.split(",")).map(part -> part.split(";")[0].trim()).toList();
        }
    }
}
