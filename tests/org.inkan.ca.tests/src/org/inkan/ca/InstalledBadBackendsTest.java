package org.inkan.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** The bundle org.inkan.ca.badbackends is installed: each of its bad contributions is a finding, the good one works. */
class InstalledBadBackendsTest {

    private static final String BUNDLE = "org.inkan.ca.badbackends";

    private static CaBackends installed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        assumeTrue(registry != null, "needs installed bundles; CaBackendsTest reads the same contributions without OSGi");
        return CaBackends.fromRegistry(registry);
    }

    @Test
    void brokenAndDuplicateContributionsOfAnInstalledBundleAreFindings() {
        CaBackends backends = installed();
        assertEquals(List.of("com.example.good"), backends.all().stream().map(BackendDescriptor::id).toList());
        assertEquals(List.of("EXT-BROKEN com.example.absent", "EXT-BROKEN com.example.other", "EXT-BROKEN com.example.throwing",
                "EXT-BROKEN com.example.unloadable", "EXT-DUPLICATE com.example.twice", "EXT-DUPLICATE com.example.twice", "EXT-ID "),
                backends.findings().stream().map(f -> f.rule() + " " + claimed(f)).sorted().toList());
    }

    @Test
    void eachFindingNamesTheBundleInBothLanguages() {
        for (Finding finding : installed().findings()) {
            assertEquals(BUNDLE, finding.place().artifact());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                String all = finding.what().in(locale) + finding.why().in(locale) + finding.remedy().in(locale);
                assertTrue(all.contains(BUNDLE), all);
                assertFalse(all.contains("\tat ") || all.contains("{0}"), all);
            }
        }
    }

    @Test
    void whoAsksForABadBackEndIsToldWhichThereAre() {
        CaBackends backends = installed();
        for (String id : List.of("com.example.absent", "com.example.twice", "throwing")) {
            ProblemException refused = assertThrows(ProblemException.class, () -> backends.require(id));
            assertTrue(refused.problem().why().in(Locale.ENGLISH).contains("good")
                    || refused.problem().next().in(Locale.ENGLISH).contains("good"),
                    refused.problem().toString());
        }
    }

    private static String claimed(Finding finding) {
        String all = finding.what().in(Locale.ENGLISH) + " " + finding.why().in(Locale.ENGLISH);
        return List.of("absent", "other", "throwing", "unloadable", "twice").stream().filter(n -> all.contains("com.example." + n))
                .findFirst().map(n -> "com.example." + n).orElse("");
    }
}
