package org.inkan.ca.embedded.internal.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A statement with its parameters: texts, whole numbers, octets or {@code null}. */
record Executed(String sql, Object[] parameters) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(sql);
        out.writeInt(parameters.length);
        for (Object parameter : parameters) {
            switch (parameter) {
                case null -> out.writeByte('n');
                case byte[] octets -> write(out, 'b', octets);
                case String text -> write(out, 's', text.getBytes(StandardCharsets.UTF_8));
                case Number number -> {
                    out.writeByte('i');
                    out.writeLong(number.longValue());
                }
                default -> throw new IllegalArgumentException(parameter.getClass().getName());
            }
        }
    }

    static Executed read(DataInputStream in) throws IOException {
        String sql = in.readUTF();
        Object[] parameters = new Object[in.readInt()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = switch (in.readByte()) {
                case 'b' -> in.readNBytes(in.readInt());
                case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                case 'i' -> in.readLong();
                default -> null;
            };
        }
        return new Executed(sql, parameters);
    }

    private static void write(DataOutputStream out, char kind, byte[] octets) throws IOException {
        out.writeByte(kind);
        out.writeInt(octets.length);
        out.write(octets);
    }
}
