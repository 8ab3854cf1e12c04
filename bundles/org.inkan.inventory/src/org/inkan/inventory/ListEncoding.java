package org.inkan.inventory;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** The encodings a list is read in. */
public enum ListEncoding {
    /** With or without a byte order mark. */
    UTF_8(StandardCharsets.UTF_8, "utf-8"),
    /** What Excel calls Unicode text; by its mark or its zero bytes little-endian or big-endian. */
    UTF_16(StandardCharsets.UTF_16, "utf-16"),
    /** Shift_JIS as Windows has it, with the characters NEC and IBM added. */
    CP932(Charset.forName("windows-31j"), "cp932", "shift_jis", "windows-31j"),
    /** Of Unix machines in Japan. */
    EUC_JP(Charset.forName("EUC-JP"), "euc-jp"),
    /** What Excel writes as CSV in western Europe and America. */
    WINDOWS_1252(Charset.forName("windows-1252"), "windows-1252", "cp1252");

    private final Charset charset;
    private final List<String> words;

    ListEncoding(Charset charset, String... words) {
        this.charset = charset;
        this.words = List.of(words);
    }

    /** The encoding itself. */
    public Charset charset() {
        return charset;
    }

    /** The word of the command line. */
    public String word() {
        return words.get(0);
    }

    /** The encoding as a form names it. */
    public Text label() {
        return Texts.beside(ListEncoding.class).text("ListEncoding_" + name());
    }

    /** The encoding of a text that was decoded; both kinds of UTF-16 are one here. */
    public static Optional<ListEncoding> of(Charset charset) {
        return Arrays.stream(values())
                .filter(each -> each.charset.equals(charset) || each == UTF_16 && charset.name().startsWith("UTF-16")).findFirst();
    }

    static Optional<ListEncoding> of(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.words.contains(folded)).findFirst();
    }
}
