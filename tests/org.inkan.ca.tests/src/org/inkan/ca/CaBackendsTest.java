package org.inkan.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.CaBackend;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.junit.jupiter.api.Test;

/** Broken and duplicate back ends become findings, and the good ones still work. */
class CaBackendsTest {

    private static final String CONTRIBUTIONS = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="org.inkan.ca.backends" name="back ends"/>
              <extension point="org.inkan.ca.backends">
                <backend id="com.example.good" class="org.inkan.ca.CaBackendsTest$Good"/>
                <backend id="com.example.twice" class="org.inkan.ca.CaBackendsTest$Good"/>
                <backend id="com.example.twice" class="org.inkan.ca.CaBackendsTest$Good"/>
                <backend id="com.example.absent" class="com.example.NoSuchClass"/>
                <backend id="com.example.other" class="java.lang.Object"/>
                <backend id="com.example.angry" class="org.inkan.ca.CaBackendsTest$Angry"/>
                <backend class="org.inkan.ca.CaBackendsTest$Good"/>
              </extension>
            </plugin>""";

    @Test
    void aRegistryWithBrokenAndDuplicateContributionsGivesTheGoodOneAndFindings() throws Exception {
        CaBackends backends = CaBackends.fromRegistry(registry(CONTRIBUTIONS));
        assertEquals(List.of("com.example.good"), backends.all().stream().map(BackendDescriptor::id).toList());
        assertEquals(List.of("EXT-BROKEN", "EXT-BROKEN", "EXT-BROKEN", "EXT-DUPLICATE", "EXT-DUPLICATE", "EXT-ID"),
                backends.findings().stream().map(Finding::rule).sorted().toList());
        for (Finding finding : backends.findings()) {
            assertFalse(finding.what().in(Locale.JAPANESE).startsWith("!"));
        }
        assertTrue(backends.find("good").isPresent() && backends.find("twice").isEmpty());
    }

    @Test
    void anExplicitListIsCheckedInTheSameWay() {
        BackendDescriptor good = BackendDescriptor.of("com.example.good", new Good());
        OptionDescriptor secretDefault = new OptionDescriptor("pass", OptionType.TEXT, Optional.of("x"), false, true, List.of(),
                Text.literal(""), Text.literal(""));
        BackendDescriptor broken = new BackendDescriptor("com.example.bad", good.label(), good.description(),
                List.of(secretDefault), good.factory());
        List<BackendDescriptor> all = new ArrayList<>(List.of(good, broken));
        CaBackends backends = CaBackends.of(all);
        assertEquals(List.of(good), backends.all());
        assertEquals("EXT-BROKEN", backends.findings().getFirst().rule());
        all.add(good);
        assertTrue(CaBackends.of(all).all().isEmpty(), "both claimants of one id are left out");
    }

    private static IExtensionRegistry registry(String xml) throws Exception {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new org.eclipse.core.runtime.spi.RegistryStrategy(null, null) {
            @Override
            public Object createExecutableExtension(org.eclipse.core.runtime.spi.RegistryContributor contributor, String type,
                    String overridden) throws org.eclipse.core.runtime.CoreException {
                try {
                    return Class.forName(type, true, CaBackendsTest.class.getClassLoader()).getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new org.eclipse.core.runtime.CoreException(
                            new org.eclipse.core.runtime.Status(org.eclipse.core.runtime.IStatus.ERROR, "test", type, e));
                }
            }
        }, token, token);
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("test"), false, "test", null, token));
        return registry;
    }

    /** A back end that is fine. */
    public static class Good implements CaBackend {
        @Override
        public Text label() {
            return Text.literal("Good");
        }

        @Override
        public Text description() {
            return Text.literal("Fine");
        }

        @Override
        public List<OptionDescriptor> options() {
            return List.of(new OptionDescriptor("url", OptionType.URI, Optional.empty(), true, false, List.of(),
                    Text.literal("URL"), Text.literal("Address")));
        }

        @Override
        public CertificationAuthority open(BackendContext context) throws ProblemException {
            throw new AssertionError("not opened here");
        }
    }

    /** A back end whose code fails. */
    public static final class Angry extends Good {
        @Override
        public List<OptionDescriptor> options() {
            throw new IllegalStateException("no options today");
        }
    }
}
