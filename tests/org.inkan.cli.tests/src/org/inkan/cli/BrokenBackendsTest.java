package org.inkan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees where a broken back end is installed: findings with the bundle's name, and nothing else stops working. */
class BrokenBackendsTest {

    private static final String PLUGIN = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="org.inkan.ca.backends" name="back ends"/>
              <extension point="org.inkan.ca.backends">
                <backend id="com.example.absent" class="com.example.NoSuchBackend"/>
                <backend id="com.example.twice" class="java.lang.Object"/>
                <backend id="com.example.twice" class="java.lang.Object"/>
              </extension>
            </plugin>""";

    @TempDir
    Path folder;

    @Test
    void theListShowsEachAsAFindingInBothLanguages() {
        for (String language : List.of("en", "ja")) {
            CliHarness.Run run = CliHarness.in(folder).run(broken(), "ca", "backends", "--lang", language);
            assertEquals(1, run.exit(), run.all());
            assertTrue(run.all().contains("EXT-BROKEN") && run.all().contains("EXT-DUPLICATE") && run.all().contains("com.example.bad"),
                    run.all());
            assertFalse(run.all().contains("\tat ") || run.all().contains("CLI-099"), run.all());
        }
    }

    @Test
    void aConnectionOfABrokenKindIsRefusedAndOtherCommandsWork() {
        assertEquals(0, CliHarness.in(folder).run(broken(), "fleet", "init", "f").exit());
        CliHarness cli = CliHarness.in(folder).in("f");
        for (String kind : List.of("absent", "com.example.twice")) {
            CliHarness.Run refused = cli.run(broken(), "ca", "add", kind);
            assertEquals(1, refused.exit(), refused.all());
            assertTrue(refused.err().matches("(?s)Error [A-Z]+-\\d+.*"), refused.all());
        }
        assertEquals(0, cli.run(broken(), "template", "list").exit());
    }

    private static IExtensionRegistry broken() {
        Object token = new Object();
        RegistryStrategy strategy = new RegistryStrategy(null, null) {
            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden) throws CoreException {
                try {
                    return Class.forName(name).getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new CoreException(Status.error(name, e));
                }
            }
        };
        IExtensionRegistry registry = RegistryFactory.createRegistry(strategy, token, token);
        assertTrue(registry.addContribution(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("com.example.bad"), false, "com.example.bad", null, token));
        return registry;
    }
}
