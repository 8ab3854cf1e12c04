package org.inkan.inventory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;

/**
 * Reads and writes {@code fleet.inkan}. Reading trusts nothing: no document types, no references to other files,
 * bounded size and depth. Writing replaces the file as a whole, keeps exactly one older version beside it, and puts
 * every element on a line of its own in a fixed order, so that versions compare well. Not thread-safe; the caller
 * holds the folder's lock while writing.
 */
public final class InventoryStore {

    /** Version of the file format this product writes. */
    public static final int VERSION = 1;

    /** Half a GiB is more than a million hosts. */
    private static final long LARGEST = 512L << 20;

    private final FleetFolder folder;
    private final List<FleetMigration> migrations;
    private final int version;
    private List<Finding> findings = List.of();

    InventoryStore(FleetFolder folder, List<FleetMigration> migrations, int version) {
        this.folder = folder;
        this.migrations = migrations.stream().sorted(Comparator.comparingInt(FleetMigration::fromVersion)).toList();
        this.version = version;
    }

    /** The store of a fleet's folder. */
    public static InventoryStore open(FleetFolder folder) {
        return new InventoryStore(folder, FleetMigration.all(), VERSION);
    }

    /** The store of the fleet in {@code folder}; INV-001 if there is none. */
    public static InventoryStore open(Path folder) throws ProblemException {
        return open(FleetFolder.open(folder));
    }

    /**
     * Reads the fleet. What a later version may have added is kept and reported by {@link #findings()}.
     *
     * @throws ProblemException INV-001 no fleet, INV-003 not a fleet (with line and column), INV-004 of a newer
     *                          version, INV-005 unsafe XML, INV-006 too large, INV-007 unreadable
     */
    public Fleet load() throws ProblemException {
        Path file = folder.inventory();
        try {
            if (!Files.isRegularFile(file)) {
                throw InventoryCode.NO_FLEET.at(folder.path().toString());
            }
            if (Files.size(file) > LARGEST) {
                throw InventoryCode.TOO_LARGE.at(file.toString(), Files.size(file) >> 20, LARGEST >> 20);
            }
            FleetXml xml = new FleetXml(file, migrations, version);
            Fleet fleet = xml.load();
            findings = xml.findings();
            return fleet;
        } catch (IOException e) {
            throw InventoryCode.UNREADABLE.problem(file.toString()).exception(e);
        }
    }

    /** What the last {@link #load()} found remarkable, with line and column. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Writes the fleet; nothing happens if the file would not change.
     *
     * @throws ProblemException CORE-001…003, and then the file is as it was
     */
    public void save(Fleet fleet) throws ProblemException {
        fleet.setVersion(version);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        Path file = folder.inventory();
        try {
            FleetXml.write(fleet, out);
            byte[] content = out.toByteArray();
            if (!isUnchanged(file, content)) {
                backUp(file);
                AtomicFiles.write(file, content);
            }
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(file, e);
        }
    }

    private static boolean isUnchanged(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length
                && java.util.Arrays.equals(Files.readAllBytes(file), content);
    }

    /** A second name for the old file costs nothing: the new content arrives by a rename. */
    private void backUp(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path backup = folder.inventoryBackup();
        Path temporary = backup.resolveSibling("." + FleetFolder.INVENTORY + ".bak.tmp");
        Files.deleteIfExists(temporary);
        try {
            Files.createLink(temporary, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(temporary, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(temporary);
    }
}
