package org.inkan.pki.inf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the text of an INF file is stored. Windows reads UTF-16 LE with a byte order mark, and otherwise the machine's ANSI code page. */
public enum InfEncoding {
    ASCII(StandardCharsets.US_ASCII, ""),
    UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF"),
    UTF_16LE_NO_BOM(StandardCharsets.UTF_16LE, ""),
    UTF_16BE_NO_BOM(StandardCharsets.UTF_16BE, ""),
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_BOM(StandardCharsets.UTF_8, "\uFEFF"),
    /** Code page 932 (Shift_JIS as Windows has it). */
    CP932(Charset.forName("windows-31j"), ""),
    /** Western code page; any byte sequence is valid. */
    ANSI(Charset.forName("windows-1252"), "");

    private final Charset charset;
    private final String mark;

    InfEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    /** The text of a file that a person wrote on Windows, in whatever encoding its editor chose, without a byte order mark. */
    public static String text(byte[] data) {
        InfEncoding encoding = detect(data);
        int from = encoding.mark().length;
        return new String(data, from, data.length - from, encoding.charset);
    }

    byte[] mark() {
        return mark.getBytes(charset);
    }

    int unit() {
        return name().startsWith("UTF_16") ? 2 : 1;
    }

    /** Byte order mark first, then zero bytes of UTF-16, then the strictest code page in which the bytes make sense. */
    static InfEncoding detect(byte[] data) {
        int first = data.length > 0 ? data[0] & 0xFF : -1;
        int second = data.length > 1 ? data[1] & 0xFF : -1;
        if (first == 0xFF && second == 0xFE) {
            return UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE;
        }
        if (first == 0xEF && second == 0xBB && data.length > 2 && (data[2] & 0xFF) == 0xBF) {
            return UTF_8_BOM;
        }
        if (first > 0 && second == 0) {
            return UTF_16LE_NO_BOM;
        }
        if (first == 0 && second > 0) {
            return UTF_16BE_NO_BOM;
        }
        return detectCodePage(data);
    }

    private static InfEncoding detectCodePage(byte[] data) {
        if (decodes(data, StandardCharsets.US_ASCII)) {
            return ASCII;
        }
        if (decodes(data, StandardCharsets.UTF_8)) {
            return UTF_8;
        }
        return decodes(data, CP932.charset) && japanese(new String(data, CP932.charset)) ? CP932 : ANSI;
    }

    /** A single dash of a Western code page may pass as one kanji; two neighbouring Japanese characters are no accident. */
    private static boolean japanese(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) >= 0x3000 && text.charAt(i) < 0xFFF0 ? run + 1 : 0;
            if (run == 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean decodes(byte[] data, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(data));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
