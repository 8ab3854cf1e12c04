package org.inkan.ca.embedded.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The database file and what is known about its end. H2 can come up with an older state of a file whose process was
 * killed, and then spin on rows of a transaction that no longer exists. So a file that was not shut down in an
 * orderly way is never opened: it is made anew from the last snapshot and the journal, which together hold
 * everything. Used by the one thread that opens or closes the store, under the folder's lock.
 *
 * @param folder the authority's folder
 */
record DatabaseFiles(Path folder) {

    /** Connects with this name; H2 adds the suffix. */
    String name() {
        return folder.toAbsolutePath().resolve("ca").toString();
    }

    Path live() {
        return folder.resolve("ca.mv.db");
    }

    private Path orderly() {
        return folder.resolve("ca.orderly");
    }

    private Path snapshot() {
        return folder.resolve("ca.snapshot");
    }

    private Path newSnapshot() {
        return folder.resolve("ca.snapshot.new");
    }

    /** To be called before each opening. From here on a kill leaves no mark of an orderly end. */
    void prepare() throws IOException {
        if (Files.deleteIfExists(orderly())) {
            return;
        }
        Files.deleteIfExists(live());
        if (Files.exists(snapshot())) {
            copy(snapshot(), live());
        }
    }

    /** To be called when the database was shut down without an error. */
    void noteOrderlyEnd() throws IOException {
        if (Files.exists(live())) {
            Files.write(orderly(), new byte[0]);
        }
    }

    /** Copies the database, which must be shut down; the copy counts only once it is {@link #keepSnapshot() kept}. */
    void takeSnapshot() throws IOException {
        copy(live(), newSnapshot());
    }

    /** Makes the copy the one to start from. Must come before the journal entries it holds are put aside. */
    void keepSnapshot() throws IOException {
        Files.move(newSnapshot(), snapshot(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
