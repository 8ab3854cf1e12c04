package org.inkan.template.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.Platform;
import org.inkan.core.finding.Place;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.OpsMgrTemplates;
import org.junit.jupiter.api.Test;

class OpsMgrRequirementsTest extends TemplateRequirementsContractTest {

    @Override
    protected TemplateRequirements requirements() {
        return InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all().getFirst();
    }

    @Test
    void noContributionIsBroken() {
        assertEquals(List.of(), InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).findings());
    }

    @Test
    void bothPresetsAreForOperationsManagerAndWorkThere() {
        assertTrue(requirements().concerns(OpsMgrTemplates.safe(new Random(1))));
        assertTrue(requirements().concerns(OpsMgrTemplates.classic(new Random(1))));
        assertEquals(List.of(), requirements().check(OpsMgrTemplates.safe(new Random(1)), Place.of("x")));
        // The channel works with what the guides describe; that it is dangerous is what ESC1 and ESC17 say.
        assertEquals(List.of(), requirements().check(OpsMgrTemplates.classic(new Random(1)), Place.of("x")));
    }

    @Test
    void aWebServerTemplateIsNot() {
        var web = BuiltInTemplates.find("WebServer").orElseThrow();
        assertFalse(requirements().concerns(web));
        assertFalse(requirements().check(web, Place.of("x")).isEmpty());
    }
}
