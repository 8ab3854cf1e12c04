package org.inkan.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.inkan.core.finding.Finding;
import org.junit.jupiter.api.Test;

class ExtensionReaderTest {

    private static final String POINT = "<plugin><extension-point id='point' name='t'/></plugin>";

    @Test
    void goodContributionsAreReadAndBadOnesBecomeFindings() throws Exception {
        IExtensionRegistry registry = registry(POINT, item("good"), item("twice"), item("twice"), item("broken"),
                "<plugin><extension point='t.point'><item/></extension></plugin>");
        var read = new ExtensionReader<>("t.point", ExtensionReaderTest::describe).read(registry);
        assertEquals(Set.of("good"), read.byId().keySet());
        assertEquals(List.of("EXT-BROKEN", "EXT-DUPLICATE", "EXT-DUPLICATE", "EXT-ID"),
                read.findings().stream().map(Finding::rule).sorted().toList());
    }

    private static String describe(IConfigurationElement element) {
        if (element.getAttribute("id").equals("broken")) {
            throw new IllegalStateException("foreign code fails as it likes");
        }
        return element.getAttribute("id");
    }

    private static String item(String id) {
        return "<plugin><extension point='t.point'><item id='" + id + "'/></extension></plugin>";
    }

    private static IExtensionRegistry registry(String... plugins) throws Exception {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory
                .createRegistry(new RegistryStrategy(new File[0], new boolean[0]), key, key);
        for (int i = 0; i < plugins.length; i++) {
            String name = i == 0 ? "t" : "plugin" + i;
            registry.addContribution(new ByteArrayInputStream(plugins[i].getBytes(StandardCharsets.UTF_8)),
                    new RegistryContributor(name, name, null, null), false, name, null, key);
        }
        return registry;
    }
}
