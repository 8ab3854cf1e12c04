package org.inkan.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.ui.ContributionLog;
import org.inkan.ui.harness.ErrorLog;
import org.junit.jupiter.api.Test;

class FleetStartsTest {

    private static final String CONTRIBUTIONS = """
            <?eclipse version="3.4"?>
            <plugin>
              <extension-point id="org.inkan.ui.fleetStarts" name="fleetStarts"/>
              <extension point="org.inkan.ui.fleetStarts">
                <start id="com.example.absent" class="com.example.NoSuchClass"/>
                <start id="com.example.other" class="java.lang.Object"/>
                <start id="com.example.twice" class="com.example.First"/>
                <start id="com.example.twice" class="com.example.Second"/>
                <start class="com.example.NoId"/>
              </extension>
            </plugin>
            """;

    @Test
    void contributionsThatCannotBeUsedAreFindingsWithRuleAndOrigin() throws Exception {
        IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
        registry.addContribution(new ByteArrayInputStream(CONTRIBUTIONS.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("com.example"), false, "example", null, null);
        FleetStarts read = FleetStarts.fromRegistry(registry);
        assertEquals(List.of("EXT-BROKEN", "EXT-BROKEN", "EXT-DUPLICATE", "EXT-DUPLICATE", "EXT-ID"),
                read.findings().stream().map(Finding::rule).sorted().toList());
        read.findings().forEach(finding -> assertEquals("com.example org.inkan.ui.fleetStarts", finding.place().toString()));
        assertEquals(Set.of(FleetStarts.EMPTY), read.byId().keySet());
        registry.stop(null);
    }

    @Test
    void whoLooksForAPlugInInVainFindsTheCauseInTheErrorLog() {
        try (ErrorLog log = new ErrorLog()) {
            ContributionLog.write(FleetStarts.class, List.of(new Finding("EXT-BROKEN", Severity.ERROR,
                    Place.of("com.example", FleetStarts.POINT), Text.literal("what"), Text.literal("why"), Text.literal("do this"))));
            assertEquals(1, log.entries().size());
            assertTrue(log.entries().get(0).contains("EXT-BROKEN: what [com.example org.inkan.ui.fleetStarts] why do this"),
                    log.entries().get(0));
        }
    }
}
