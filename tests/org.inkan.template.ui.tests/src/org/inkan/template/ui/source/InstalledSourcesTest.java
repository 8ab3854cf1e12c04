package org.inkan.template.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.core.finding.Finding;
import org.junit.jupiter.api.Test;

class InstalledSourcesTest {

    private static final String CONTRIBUTIONS = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="org.inkan.template.ui.sources" name="sources"/>
              <extension point="org.inkan.template.ui.sources">
                <source id="com.example.absent" class="com.example.NoSuchClass"/>
                <source id="com.example.other" class="java.lang.Object"/>
                <source id="com.example.twice" class="com.example.First"/>
                <source id="com.example.twice" class="com.example.Second"/>
                <source class="com.example.NoId"/>
              </extension>
            </plugin>
            """;

    @Test
    void contributionsThatCannotBeUsedAreFindingsWithRuleAndOrigin() throws Exception {
        IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
        registry.addContribution(new ByteArrayInputStream(CONTRIBUTIONS.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("com.example"), false, "example", null, null);
        InstalledSources read = InstalledSources.fromRegistry(registry);
        assertEquals(List.of("EXT-BROKEN", "EXT-BROKEN", "EXT-DUPLICATE", "EXT-DUPLICATE", "EXT-ID"),
                read.findings().stream().map(Finding::rule).sorted().toList());
        read.findings().forEach(finding -> assertEquals("com.example org.inkan.template.ui.sources", finding.place().toString()));
        assertEquals(List.of(), read.all());
        registry.stop(null);
    }
}
