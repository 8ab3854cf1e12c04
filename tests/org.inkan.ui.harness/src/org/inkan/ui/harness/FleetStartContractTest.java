package org.inkan.ui.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.core.text.Text;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.fleet.FleetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every contribution to {@code org.inkan.ui.fleetStarts} has to keep; extend it with one of yours. */
public abstract class FleetStartContractTest {

    @TempDir
    Path parent;

    /** The start. */
    protected abstract FleetStart start();

    @Test
    void itIsOfferedInBothLanguages() {
        for (Text text : List.of(start().label(), start().help())) {
            String english = text.in(Locale.ENGLISH);
            assertFalse(english.isBlank());
            assertNotEquals(english, text.in(Locale.JAPANESE));
        }
    }

    @Test
    void whatItMakesIsAFleetThatOpens() throws Exception {
        Path folder = parent.resolve("本社 1");
        String name = start().name().orElse("本社");
        start().create(folder, name, new NullProgressMonitor());
        assertEquals(name, InventoryStore.open(new FleetFolder(folder)).load().getName());
    }

    @Test
    void theCommandsNameTheFolderAndBeginWithTheOneThatMakesIt() {
        Path folder = parent.resolve("本社 1");
        List<CommandLine> commands = start().commands(folder, "本社");
        assertFalse(commands.isEmpty());
        for (CommandLine command : commands) {
            assertTrue(command.arguments().contains(folder.toString()), command.forShell());
        }
    }
}
