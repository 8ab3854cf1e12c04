package org.inkan.ca.embedded.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Write-ahead journal of the database: every committed statement, forced to the disk before anybody is answered. H2
 * writes its pages behind the commit and from other threads, so a process that is killed can lose what H2 has
 * acknowledged ({@code CHECKPOINT SYNC} included, as a test with kill -9 showed); replaying the journal brings it back.
 * Each record has a length and a checksum; a torn last record was never acknowledged and is cut off. Not thread-safe.
 */
final class Journal implements AutoCloseable {

    private static final int LARGEST = 1 << 28;

    /** One group of statements that belong together. */
    record Entry(long sequence, List<Executed> statements) {
    }

    private final FileChannel channel;
    private long end;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static Journal open(Path file) throws IOException {
        return new Journal(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** Takes one record at a time in their order. */
    @FunctionalInterface
    interface Reader<X extends Exception> {
        void accept(Entry entry) throws X;
    }

    /** Reads all whole records and cuts off what follows them. */
    <X extends Exception> void read(Reader<X> reader) throws IOException, X {
        channel.position(0);
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        end = 0;
        for (byte[] payload = record(in); payload != null; payload = record(in)) {
            reader.accept(decode(payload));
            end += payload.length + 12;
        }
        channel.truncate(end);
    }

    /** Appends a group and forces it to the disk; after a failure the journal ends as before. */
    void append(Entry entry) throws IOException {
        byte[] payload = encode(entry);
        ByteBuffer buffer = ByteBuffer.allocate(payload.length + 12);
        buffer.putInt(payload.length).putLong(crc(payload)).put(payload).flip();
        try {
            long at = end;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
            channel.force(false);
            end = at;
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Empties the journal, once the database is known to hold all of it. */
    void clear() throws IOException {
        channel.truncate(0);
        channel.force(true);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static byte[] record(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            long expected = in.readLong();
            if (length <= 0 || length > LARGEST) {
                return null;
            }
            byte[] payload = in.readNBytes(length);
            return payload.length == length && crc(payload) == expected ? payload : null;
        } catch (EOFException e) {
            return null;
        }
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
