package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RelaunchTest {

    @Test
    void theSameProgramIsStartedWithTheSameArguments() {
        Map<String, String> properties = Map.of("inkan.launcher", "/opt/my inkan/inkan",
                "eclipse.commands", "-name\nInkan\n-data\n/home/me/印鑑 one\n");
        assertEquals(List.of("/opt/my inkan/inkan", "workbench", "-name", "Inkan", "-data", "/home/me/印鑑 one"),
                Relaunch.of(properties::get).orElseThrow().command());
    }

    @Test
    void aSecondTimeNothingIsAdded() {
        Map<String, String> properties = Map.of("inkan.launcher", "inkan", "eclipse.commands", "workbench\n-name\nInkan");
        assertEquals(List.of("inkan", "workbench", "-name", "Inkan"), Relaunch.of(properties::get).orElseThrow().command());
    }

    @Test
    void withoutALauncherTheExitCodeHasToDo() {
        assertEquals(Optional.empty(), Relaunch.of(key -> null));
    }
}
