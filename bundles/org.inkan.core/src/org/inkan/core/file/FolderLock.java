package org.inkan.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of {@code folder} at once or fails.
     *
     * @throws ProblemException CORE-010 when another process or another part of this one holds it, CORE-001…003
     *                          when the lock file cannot be written
     */
    public static FolderLock acquire(Path folder) throws ProblemException {
        Path file = folder.resolve(FILE_NAME);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw held(channel, file, folder);
            }
            noteOwner(channel);
            return new FolderLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            throw held(channel, file, folder);
        } catch (IOException e) {
            close(channel);
            throw AtomicFiles.writeFailed(file, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            // Closing the channel below ends the lock as well.
        }
        close(channel);
    }

    private static void noteOwner(FileChannel channel) throws IOException {
        channel.truncate(0);
        String owner = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static ProblemException held(FileChannel channel, Path file, Path folder) {
        close(channel);
        return Problem.of("CORE-010", TEXTS, "FolderLock_held", folder.toString(), owner(file)).exception();
    }

    private static String owner(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return text.isEmpty() ? "?" : text;
        } catch (IOException e) {
            return "?";
        }
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written that could be lost.
            }
        }
    }
}
