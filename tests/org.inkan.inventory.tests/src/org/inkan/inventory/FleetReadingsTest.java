package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetReadingsTest {

    private final FleetReadings readings = new FleetReadings();

    @TempDir
    Path dir;
    private FleetFolder folder;

    @BeforeEach
    void create() throws ProblemException {
        folder = FleetFolder.create(dir.resolve("fleet"), "before");
    }

    @Test
    void whoLooksAtTheSameTimeSeesOneAndTheSameFleet() throws Exception {
        int readers = 8;
        CountDownLatch begin = new CountDownLatch(readers);
        List<Future<Fleet>> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            for (int i = 0; i < readers; i++) {
                read.add(threads.submit(() -> {
                    begin.countDown();
                    begin.await();
                    return readings.read(folder);
                }));
            }
            for (Future<Fleet> each : read) {
                assertSame(read.getFirst().get(), each.get());
            }
        }
        assertEquals("before", read.getFirst().get().getName());
    }

    @Test
    void aFleetThatWasWrittenIsReadAgain() throws Exception {
        Fleet before = readings.read(folder);
        Fleet changed = InventoryStore.open(folder).load();
        changed.setName("after!");
        InventoryStore.open(folder).save(changed);
        assertEquals("after!", readings.read(folder).getName());
        assertEquals("before", before.getName());
    }

    @Test
    void anotherFleetIsAnotherFleet() throws Exception {
        FleetFolder other = FleetFolder.create(dir.resolve("other"), "before");
        assertNotSame(readings.read(folder), readings.read(other));
    }

    @Test
    void whatIsWrongIsToldEachTimeAndNothingOfItIsKept() throws Exception {
        String good = Files.readString(folder.inventory());
        Files.writeString(folder.inventory(), "no fleet");
        assertEquals("INV-003", code());
        assertEquals("INV-003", code());
        Files.delete(folder.inventory());
        assertEquals("INV-001", code());
        Files.writeString(folder.inventory(), good);
        assertEquals("before", readings.read(folder).getName());
    }

    private String code() {
        return assertThrows(ProblemException.class, () -> readings.read(folder)).problem().code();
    }
}
