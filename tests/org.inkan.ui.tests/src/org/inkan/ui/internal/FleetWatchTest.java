package org.inkan.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetWatchTest {

    @TempDir
    Path dir;

    private final AtomicInteger told = new AtomicInteger();
    private final FleetWatch watch = new FleetWatch(Runnable::run, told::incrementAndGet);
    private FleetFolder folder;

    @BeforeEach
    void create() throws ProblemException {
        folder = FleetFolder.create(dir.resolve("fleet"), "one");
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void eachChangeByOthersIsToldOnceAndOneOfAnotherFleetIsNot() throws ProblemException {
        FleetFolder other = FleetFolder.create(dir.resolve("other"), "one");
        watch.accept(Optional.of(folder));
        rename(other, "two");
        rename(folder, "two");
        EventLoop.waitUntil("noticed", () -> told.get() == 1);
        rename(folder, "three");
        EventLoop.waitUntil("noticed again", () -> told.get() == 2);
        watch.stop();
        rename(folder, "four");
        assertEquals(2, told.get());
    }

    @Test
    void whateverTheCommandLineWritesChangesTheStamp() throws IOException, ProblemException {
        FolderStamp before = FolderStamp.of(folder);
        assertEquals(before, FolderStamp.of(folder));
        for (Path path : List.of(folder.connections(), folder.auditLog(), folder.templates().resolve("t.template.json"))) {
            Files.writeString(path, "x");
            FolderStamp after = FolderStamp.of(folder);
            assertNotEquals(before, after, path.toString());
            before = after;
        }
        for (Path path : List.of(folder.requests("web01"), folder.kits())) {
            Files.createDirectories(path);
            FolderStamp after = FolderStamp.of(folder);
            assertNotEquals(before, after, path.toString());
            before = after;
        }
    }

    private static void rename(FleetFolder fleetFolder, String name) throws ProblemException {
        InventoryStore store = InventoryStore.open(fleetFolder);
        Fleet fleet = store.load();
        fleet.setName(name);
        store.save(fleet);
    }
}
