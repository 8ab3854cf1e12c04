package org.inkan.inventory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/**
 * Decodes a list by its content: byte order mark, UTF-16 by its zero bytes, UTF-8 if valid, else CP932, which
 * Excel on Japanese Windows writes. Anything with control characters is no list.
 */
record CsvText(String text, Charset charset) {

    static CsvText decode(byte[] data, String artifact, Optional<Charset> given) throws ProblemException {
        Charset charset = given.map(wanted -> wanted.equals(StandardCharsets.UTF_16) ? utf16(data) : wanted)
                .orElseGet(() -> detect(data));
        int skip = bom(data, charset);
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(data, skip, data.length - skip)).toString();
            if (hasControls(text)) {
                throw InventoryCode.CSV_BINARY.at(artifact);
            }
            return new CsvText(text, charset);
        } catch (CharacterCodingException e) {
            throw InventoryCode.CSV_BINARY.problem(artifact).exception(e);
        }
    }

    private static Charset detect(byte[] data) {
        if (starts(data, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(data, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(data, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        return byZeros(data).orElseGet(() -> isUtf8(data) ? StandardCharsets.UTF_8 : ListEncoding.CP932.charset());
    }

    private static Charset utf16(byte[] data) {
        return starts(data, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : byZeros(data).orElse(StandardCharsets.UTF_16LE);
    }

    /** Delimiters and line ends are ASCII, so UTF-16 without a mark shows zeros on one side only. */
    private static Optional<Charset> byZeros(byte[] data) {
        int even = 0;
        int odd = 0;
        int length = Math.min(data.length & ~1, 4096);
        for (int i = 0; i < length; i += 2) {
            even += data[i] == 0 ? 1 : 0;
            odd += data[i + 1] == 0 ? 1 : 0;
        }
        if (odd > 0 && even == 0 && odd * 10 > length / 2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > 0 && odd == 0 && even * 10 > length / 2 ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean isUtf8(byte[] data) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int bom(byte[] data, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return starts(data, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        boolean utf16 = charset.equals(StandardCharsets.UTF_16LE) && starts(data, 0xFF, 0xFE)
                || charset.equals(StandardCharsets.UTF_16BE) && starts(data, 0xFE, 0xFF);
        return utf16 ? 2 : 0;
    }

    private static boolean starts(byte[] data, int... mark) {
        if (data.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((data[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tab, line ends and the end-of-file mark of old editors are fine. */
    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x1A || c == 0x7F || c == 0xFFFF) {
                return true;
            }
        }
        return false;
    }
}
