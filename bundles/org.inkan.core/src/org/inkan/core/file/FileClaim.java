package org.inkan.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The right to write what a lock file guards: for one process by a lock of the kernel, which ends with the process however that dies,
 * and for one claimant inside the process by a note.
 *
 * <p>POSIX locks belong to the process and end as soon as it closes any descriptor of the file (fcntl), so nobody else in this process
 * may even open it meanwhile. The notes lie in the system properties, the one place that all class loaders of a process share.
 */
public final class FileClaim implements AutoCloseable {

    private static final String UNKNOWN = "?";
    private static final int LONGEST_OWNER = 20;

    private final String note;
    private final FileChannel channel;
    private final FileLock lock;

    private FileClaim(String note, FileChannel channel, FileLock lock) {
        this.note = note;
        this.channel = channel;
        this.lock = lock;
    }

    /** The claim, making the file if there is none; empty if anybody else has it. Never waits. */
    public static Optional<FileClaim> tryTake(Path file) throws IOException {
        String note = note(file);
        if (System.getProperties().putIfAbsent(note, own()) != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new FileClaim(note, channel, lock));
        } catch (OverlappingFileLockException e) {
            // Somebody in this process locked the file without a claim.
            return Optional.empty();
        } finally {
            if (lock == null) {
                close(channel);
                System.getProperties().remove(note);
            }
        }
    }

    /** Process id of whoever has the claim now, or a question mark. */
    static String owner(Path file) {
        try {
            String note = note(file);
            Object here = System.getProperties().putIfAbsent(note, own());
            if (here != null) {
                return here.toString();
            }
            try {
                String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
                return text.isEmpty() || text.length() > LONGEST_OWNER ? UNKNOWN : text;
            } finally {
                System.getProperties().remove(note);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** Writes this process's id into the file, for the message others see. */
    void noteOwner() throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((own() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            // Closing the channel below ends the lock as well.
        }
        close(channel);
        System.getProperties().remove(note);
    }

    /** The key of the file is the same under all of its names; Windows has none, and its locks do not end early. */
    private static String note(Path file) throws IOException {
        Object key;
        try {
            key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            create(file);
            key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        }
        return FileClaim.class.getName() + " " + (key == null ? file.toRealPath() : key);
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another claimant was faster; nothing was opened.
        }
    }

    private static String own() {
        return String.valueOf(ProcessHandle.current().pid());
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
