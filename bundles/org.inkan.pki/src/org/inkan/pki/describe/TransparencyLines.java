package org.inkan.pki.describe;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Promises of certificate transparency logs: the list of RFC 6962 3.3, which is no ASN.1 but a structure of TLS. */
final class TransparencyLines {

    private static final Texts TEXTS = Texts.beside(TransparencyLines.class);
    private static final int LOG_ID = 32;

    private TransparencyLines() {
    }

    static List<Text> of(byte[] list, ZoneId zone) throws IOException {
        try {
            ByteBuffer all = part(ByteBuffer.wrap(list));
            List<Text> lines = new ArrayList<>();
            while (all.hasRemaining()) {
                promise(part(all), zone, lines);
            }
            return lines;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("a length is wrong", e);
        }
    }

    private static void promise(ByteBuffer promise, ZoneId zone, List<Text> lines) {
        int version = Byte.toUnsignedInt(promise.get());
        byte[] log = new byte[LOG_ID];
        promise.get(log);
        Instant at = Instant.ofEpochMilli(promise.getLong());
        part(promise);
        int hash = Byte.toUnsignedInt(promise.get());
        int signature = Byte.toUnsignedInt(promise.get());
        part(promise);
        lines.add(TEXTS.text("Sct_log", HexFormat.of().formatHex(log)));
        lines.add(TEXTS.text("Sct_at", "  ", new MomentText(at, zone)));
        lines.add(TEXTS.text("Sct_signature", "  ", version + 1, hash(hash) + " " + algorithm(signature)));
    }

    /** RFC 5246 7.4.1.4.1. */
    private static String hash(int code) {
        return code == 4 ? "SHA-256" : code == 5 ? "SHA-384" : code == 6 ? "SHA-512" : String.valueOf(code);
    }

    private static String algorithm(int code) {
        return code == 1 ? "RSA" : code == 3 ? "ECDSA" : String.valueOf(code);
    }

    /** What follows a length of two octets. */
    private static ByteBuffer part(ByteBuffer from) {
        int length = Short.toUnsignedInt(from.getShort());
        ByteBuffer part = from.slice(from.position(), Math.min(length, from.remaining()));
        if (part.remaining() < length) {
            throw new BufferUnderflowException();
        }
        from.position(from.position() + length);
        return part;
    }
}
