package org.inkan.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.file.SafeNames;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.InventoryFactory;

/**
 * Where things lie in a fleet's folder. Immutable. Host names become path elements by
 * {@link SafeNames#fileName}, so no name can leave the folder.
 *
 * @param path the folder
 */
public record FleetFolder(Path path) {

    /** Name of the inventory file; a folder with it is a fleet. */
    public static final String INVENTORY = "fleet.inkan";

    /** Makes the folder absolute. */
    public FleetFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes a new fleet in {@code folder}, which may exist if it holds no fleet.
     *
     * @throws ProblemException INV-002 if there is a fleet already, CORE-001…003 if nothing can be written
     */
    public static FleetFolder create(Path folder, String name) throws ProblemException {
        FleetFolder created = new FleetFolder(folder);
        if (Files.exists(created.inventory())) {
            throw InventoryCode.FLEET_EXISTS.at(created.inventory().toString());
        }
        boolean isNew = !Files.exists(folder);
        try {
            Files.createDirectories(created.templates());
        } catch (IOException e) {
            throw AtomicFiles.writeFailed(folder, e);
        }
        try {
            created.saveEmpty(name);
        } catch (ProblemException e) {
            created.removeEmpty(isNew);
            throw e;
        }
        return created;
    }

    private void saveEmpty(String name) throws ProblemException {
        Fleet fleet = InventoryFactory.eINSTANCE.createFleet();
        fleet.setName(name);
        InventoryStore.open(this).save(fleet);
    }

    /** A fleet that could not be created leaves nothing that a second try would take for one. */
    private void removeEmpty(boolean folderToo) {
        try {
            Files.deleteIfExists(templates());
            if (folderToo) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Something else lies in there, so it is not ours to remove.
        }
    }

    /**
     * The fleet in an existing folder.
     *
     * @throws ProblemException INV-001 if there is none
     */
    public static FleetFolder open(Path folder) throws ProblemException {
        FleetFolder opened = new FleetFolder(folder);
        if (!Files.isRegularFile(opened.inventory())) {
            throw InventoryCode.NO_FLEET.at(opened.path.toString());
        }
        return opened;
    }

    /** Takes the folder for writing; see {@link FolderLock}. */
    public FolderLock lock() throws ProblemException {
        return FolderLock.acquire(path);
    }

    /** {@code fleet.inkan}. */
    public Path inventory() {
        return path.resolve(INVENTORY);
    }

    /** The one older version of the inventory. */
    public Path inventoryBackup() {
        return path.resolve(INVENTORY + ".bak");
    }

    /** {@code connections.json}. */
    public Path connections() {
        return path.resolve("connections.json");
    }

    /** {@code templates/}. */
    public Path templates() {
        return path.resolve("templates");
    }

    /** {@code requests/}. */
    public Path requests() {
        return path.resolve("requests");
    }

    /** {@code requests/<host>/}. */
    public Path requests(String host) {
        return requests().resolve(SafeNames.fileName(host));
    }

    /** {@code kits/}. */
    public Path kits() {
        return path.resolve("kits");
    }

    /** {@code kits/<host>.zip}, the kit of the install phase. */
    public Path installKit(String host) {
        return kits().resolve(SafeNames.fileName(host) + ".zip");
    }

    /** {@code kits/<host>-request.zip}, the kit of the request phase. */
    public Path requestKit(String host) {
        return kits().resolve(SafeNames.fileName(host) + "-request.zip");
    }

    /** {@code ca/}, the embedded authority's. */
    public Path ca() {
        return path.resolve("ca");
    }

    /** {@code audit.log}. */
    public Path auditLog() {
        return path.resolve("audit.log");
    }
}
