package org.inkan.arch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

class HouseRulesTest {

    private static final Checkout CHECKOUT = new Checkout();
    /** Generated code is EMF's business. */
    private static final JavaClasses WRITTEN = CHECKOUT.productClasses().that(DescribedPredicate.describe("written by hand",
            c -> !c.getPackageName().startsWith("org.inkan.inventory.model")));
    private static final JavaClasses TESTS = CHECKOUT.testClasses();

    @Test
    void nothingBelowTheWorkbenchSeesItsToolkit() {
        noClasses().that().resideOutsideOfPackages("org.inkan.app..", "org.inkan.ui..", "org.inkan..ui..").should()
                .dependOnClassesThat()
                        .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..")
                .check(WRITTEN);
    }

    @Test
    void bouncyCastleStaysInPkiAndTheBackEnds() {
        noClasses().that().resideOutsideOfPackages("org.inkan.pki..", "org.inkan.ca.embedded..", "org.inkan.ca.manual..").should()
                .dependOnClassesThat().resideInAPackage("org.bouncycastle..").check(WRITTEN);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String suffix : new String[] { "Util", "Utils", "Helper", "Manager", "Common", "Toolkit", "Plugin", "Activator" }) {
            noClasses().should().haveSimpleNameEndingWith(suffix).check(WRITTEN);
        }
    }

    @Test
    void nobodyPrintsButTheOutputOfTheCommandLine() {
        noClasses().that().doNotHaveFullyQualifiedName("org.inkan.cli.CliOutput")
                .and(DescribedPredicate.describe(
                        "are not part of CliOutput", c -> !c.getName().startsWith("org.inkan.cli.") || !c.getName().contains("CliOutput")))
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(WRITTEN);
    }

    @Test
    void noStackTraceReachesAUser() {
        noClasses().should().callMethodWhere(target(name("printStackTrace"))).check(WRITTEN);
    }

    @Test
    void nothingStaticIsMutable() {
        fields().that().areStatic()
                .and(DescribedPredicate.describe("are written by hand", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().check(WRITTEN);
    }

    @Test
    void cryptographyIsNeverInstalledForTheWholeProcess() {
        noClasses().should().callMethod(java.security.Security.class, "addProvider", java.security.Provider.class)
                .orShould().callMethod(java.security.Security.class, "insertProviderAt", java.security.Provider.class, int.class)
                .check(WRITTEN);
    }

    @Test
    void testsDoNotSleepForAFixedTime() {
        noClasses().should().callMethodWhere(target(name("sleep")).and(target(ownedBy("java.lang.Thread")))).check(TESTS);
    }

    @Test
    void testsAreNotSwitchedOff() {
        classes().should().notBeAnnotatedWith("org.junit.jupiter.api.Disabled").check(TESTS);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.properties.HasOwner<JavaClass>> ownedBy(String owner) {
        return DescribedPredicate.describe("owned by " + owner, target -> target.getOwner().getName().equals(owner));
    }
}
