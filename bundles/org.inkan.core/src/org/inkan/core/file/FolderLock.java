package org.inkan.core.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * One writer per folder. The kernel holds the lock, so it ends with the process however that dies, and a stale
 * lock file means nothing. The file's text (process id) is only for the message the second comer sees.
 */
public final class FolderLock implements AutoCloseable {

    /** Name of the lock file inside the folder. */
    public static final String FILE_NAME = ".inkan.lock";

    private static final Texts TEXTS = Texts.beside(FolderLock.class);

    private final FileClaim claim;

    private FolderLock(FileClaim claim) {
        this.claim = claim;
    }

    /**
     * Takes the lock of {@code folder} at once or fails.
     *
     * @throws ProblemException CORE-010 when another process or another part of this one holds it, CORE-001…003
     *                          when the lock file cannot be written
     */
    public static FolderLock acquire(Path folder) throws ProblemException {
        Path file = folder.resolve(FILE_NAME);
        FileClaim claim = null;
        try {
            claim = FileClaim.tryTake(file).orElse(null);
            if (claim == null) {
                throw Problem.of("CORE-010", TEXTS, "FolderLock_held", folder.toString(), FileClaim.owner(file)).exception();
            }
            claim.noteOwner();
            return new FolderLock(claim);
        } catch (IOException | ReadOnlyFileSystemException e) {
            if (claim != null) {
                claim.close();
            }
            throw AtomicFiles.writeFailed(file, e);
        }
    }

    @Override
    public void close() {
        claim.close();
    }
}
