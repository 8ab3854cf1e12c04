package org.inkan.ca.embedded.internal.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Write-ahead journal of the database: every committed statement, forced to the disk before anybody is answered. A
 * process that is killed can lose what H2 has acknowledged: that was seen. Its cause is inferred from reading H2 and was
 * not proved: H2 hands its pages to other threads, and {@code CHECKPOINT SYNC} seems not to wait for a page write that
 * its background writer has queued. Replaying the journal brings the lost back, whatever the cause.
 *
 * <p>Each record has a length and a checksum; a torn last record was never acknowledged and is cut off, a damaged
 * one before others is reported. The journal before the last {@link #rotate} is kept, because H2 that was killed may
 * also open at an older version of its file. Not thread-safe.
 */
final class Journal implements AutoCloseable {

    private static final int LARGEST = 1 << 28;
    private static final int HEADER = 12;

    /** One group of statements that belong together. */
    record Entry(long sequence, List<Executed> statements) {
    }

    private final Path file;
    private final Path older;
    private FileChannel channel;
    private long end;
    private boolean unknownEnd;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.older = file.resolveSibling(file.getFileName() + ".old");
        this.channel = channel;
    }

    static Journal open(Path file) throws IOException {
        return new Journal(file, channel(file));
    }

    /** Length of the journal in bytes, without the older one. */
    long size() {
        return end;
    }

    /** Takes one record at a time in their order. */
    @FunctionalInterface
    interface Reader<X extends Exception> {
        void accept(Entry entry) throws X;
    }

    /** Reads all whole records, the older journal's first, and cuts off a torn last one. */
    <X extends Exception> void read(Reader<X> reader) throws IOException, X {
        if (Files.exists(older)) {
            try (FileChannel before = FileChannel.open(older, StandardOpenOption.READ)) {
                if (read(before, reader) != before.size()) {
                    throw new IOException(older.toString());
                }
            }
        }
        end = read(channel, reader);
        channel.truncate(end);
    }

    private static <X extends Exception> long read(FileChannel channel, Reader<X> reader) throws IOException, X {
        channel.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        long whole = 0;
        while (channel.size() - whole > HEADER) {
            int length = in.readInt();
            long expected = in.readLong();
            long next = whole + HEADER + length;
            if (length <= 0 || length > LARGEST || next > channel.size()) {
                break; // the file system may also leave zeros where the last write was cut short
            }
            byte[] payload = in.readNBytes(length);
            if (crc(payload) != expected) {
                if (next < channel.size()) {
                    throw new IOException("journal, " + whole); // records follow that were acknowledged
                }
                break;
            }
            reader.accept(decode(payload));
            whole = next;
        }
        return whole;
    }

    /** Appends a group and forces it to the disk; after a failure the journal ends as before. */
    void append(Entry entry) throws IOException {
        byte[] payload = encode(entry);
        ByteBuffer buffer = ByteBuffer.allocate(payload.length + HEADER);
        buffer.putInt(payload.length).putLong(crc(payload)).put(payload).flip();
        if (unknownEnd) {
            throw new IOException(file.toString());
        }
        try {
            long at = end;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
            channel.force(false);
            end = at;
        } catch (IOException e) {
            unknownEnd = true; // until the cut below has worked: nothing may be written behind a torn record
            channel.truncate(end);
            channel.force(true);
            unknownEnd = false;
            throw e;
        }
    }

    /**
     * Puts the journal aside, in place of the one before it, and begins a new one. Only for a database that was shut
     * down in order and then read anew with all of the records. A kill on the way leaves the older journal alone.
     */
    void rotate() throws IOException {
        channel.close();
        Files.move(file, older, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel = channel(file);
        channel.force(true);
        end = 0;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static byte[] encode(Entry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(entry.sequence());
        out.writeInt(entry.statements().size());
        for (Executed statement : entry.statements()) {
            statement.write(out);
        }
        return bytes.toByteArray();
    }

    private static Entry decode(byte[] payload) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
        long sequence = in.readLong();
        int count = in.readInt();
        List<Executed> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(Executed.read(in));
        }
        return new Entry(sequence, statements);
    }

    private static long crc(byte[] payload) {
        CRC32 crc = new CRC32();
        crc.update(payload);
        return crc.getValue();
    }
}
