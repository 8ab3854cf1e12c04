package org.inkan.pki.inf;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;

/**
 * The text of an INF file with its sections, entries and positions. Lossless: {@link #encode()} of an unedited document gives the bytes it
 * was read from, and an edit changes the bytes of the edited line alone. Immutable and thread-safe; edits return a new document.
 */
public final class InfDocument {

    /** Policy files have a few kilobytes. */
    private static final int MAX_BYTES = 4 << 20;

    private final InfEncoding encoding;
    private final List<InfLine> lines;
    private final InfParser.Result content;

    private InfDocument(InfEncoding encoding, List<InfLine> lines) {
        this.encoding = encoding;
        this.lines = List.copyOf(lines);
        this.content = InfParser.parse(this.lines);
    }

    /**
     * Reads a file; its encoding is detected.
     *
     * @throws ProblemException if it is no text at all
     */
    public static InfDocument read(byte[] data) throws ProblemException {
        InfEncoding encoding = InfEncoding.detect(data);
        if (data.length > MAX_BYTES) {
            throw notText();
        }
        InfDocument document = new InfDocument(encoding, InfLine.split(data, encoding.mark().length, encoding));
        for (InfLine line : document.lines) {
            if (line.text().chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\f' && c != 0x1A || c == 0xFFFD)) {
                throw notText();
            }
        }
        return document;
    }

    private static ProblemException notText() {
        return new ProblemException(Problem.of(PkiCode.INF_TEXT.code(), Texts.beside(InfDocument.class), "InfDocument_notText", ""));
    }

    /** A document from text in memory. */
    public static InfDocument of(String text, InfEncoding encoding) {
        return new InfDocument(encoding, InfLine.split(text.getBytes(encoding.charset()), 0, encoding));
    }

    public InfEncoding encoding() {
        return encoding;
    }

    /** The whole text without byte order mark. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append(line.end()));
        return text.toString();
    }

    /** The file's bytes in its own encoding. */
    public byte[] encode() {
        return InfLine.join(encoding.mark(), lines);
    }

    /** The file's bytes in another encoding, with a byte order mark for UTF-16 and none otherwise. */
    public byte[] encode(Charset charset) {
        for (InfEncoding candidate : InfEncoding.values()) {
            if (candidate.charset().equals(charset)) {
                return withEncoding(candidate).encode();
            }
        }
        return text().getBytes(charset);
    }

    /** The same text in another encoding. */
    public InfDocument withEncoding(InfEncoding other) {
        return other == encoding ? this
            : new InfDocument(other, lines.stream().map(l -> InfLine.of(l.text(), l.end(), other)).toList());
    }

    /**
     * The document with another text: lines at the beginning and at the end that are the same keep their bytes. Text that the encoding
     * cannot hold makes it UTF-16 LE.
     */
    public InfDocument withText(String text) {
        InfEncoding target = encoding.charset().newEncoder().canEncode(text) ? encoding : InfEncoding.UTF_16LE;
        List<InfLine> fresh = new ArrayList<>(InfLine.split(text.getBytes(target.charset()), 0, target));
        int common = target == encoding ? Math.min(lines.size(), fresh.size()) : 0;
        int first = 0;
        while (first < common && same(lines.get(first), fresh.get(first))) {
            fresh.set(first, lines.get(first));
            first++;
        }
        for (int back = 1; back <= common - first; back++) {
            InfLine old = lines.get(lines.size() - back);
            if (!same(old, fresh.get(fresh.size() - back))) {
                break;
            }
            fresh.set(fresh.size() - back, old);
        }
        return new InfDocument(target, fresh);
    }

    private static boolean same(InfLine a, InfLine b) {
        return a.text().equals(b.text()) && a.end().equals(b.end());
    }

    public int lineCount() {
        return lines.size();
    }

    /** Text of a line, from 1. */
    public String line(int number) {
        return lines.get(number - 1).text();
    }

    /** Sections in file order, same-named ones merged. */
    public List<InfSection> sections() {
        return content.sections();
    }

    /** The section with this name, upper and lower case alike. */
    public Optional<InfSection> section(String name) {
        return content.sections().stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }

    public Optional<InfEntry> find(String section, String key) {
        return section(section).flatMap(s -> s.find(key));
    }

    /** Unquoted value of a key; empty if section or key are absent. */
    public Optional<String> value(String section, String key) {
        return find(section, key).map(InfEntry::text);
    }

    /** Mistakes of syntax in file order. */
    public List<InfIssue> issues() {
        return content.issues();
    }

    /** Sets a value: replaces it on its line, or adds the line to its section, or adds the section at the end. */
    public InfDocument withValue(String section, String key, String value) {
        Optional<InfSection> found = section(section);
        if (found.isEmpty()) {
            String blank = lines.isEmpty() ? "" : "\n";
            return withAppended(blank + "[" + section + "]\n" + key + " = " + InfWriter.quote(value));
        }
        Optional<InfEntry> entry = found.get().find(key);
        if (entry.isEmpty()) {
            return withInserted(found.get().lastLine(), key + " = " + InfWriter.quote(value));
        }
        return withEntryText(entry.get(), InfWriter.quote(value));
    }

    /** Replaces the value part of an entry and keeps its key, spacing and a comment on its last line. */
    InfDocument withEntryText(InfEntry entry, String valueText) {
        String first = line(entry.firstLine());
        int from = first.indexOf('=') + 1;
        while (from < first.length() && first.charAt(from) == ' ') {
            from++;
        }
        String last = line(entry.lastLine());
        int comment = InfText.comment(last, entry.lastLine() == entry.firstLine() ? from : 0);
        String tail = comment < 0 ? "" : InfText.blanksBefore(last, comment) + last.substring(comment);
        return replace(entry.firstLine(), entry.lastLine(), List.of(first.substring(0, from) + valueText + tail));
    }

    /** Replaces the text of one line, from 1. */
    public InfDocument withLine(int number, String text) {
        return replace(number, number, List.of(text));
    }

    /** Leaves out lines {@code first} to {@code last}, from 1. */
    public InfDocument withoutLines(int first, int last) {
        return replace(first, last, List.of());
    }

    /** Inserts a line behind the line with this number; 0 inserts at the top. */
    public InfDocument withInserted(int behind, String text) {
        return replace(behind + 1, behind, List.of(text));
    }

    InfDocument withAppended(String text) {
        return replace(lines.size() + 1, lines.size(), List.of(text.split("\n")));
    }

    private InfDocument replace(int first, int last, List<String> texts) {
        InfEncoding target = texts.stream().allMatch(t -> encoding.charset().newEncoder().canEncode(t)) ? encoding
            : InfEncoding.UTF_16LE;
        if (target != encoding) {
            // Characters the file cannot hold so far: the one encoding that Windows reads everywhere.
            return withEncoding(target).replace(first, last, texts);
        }
        String end = lines.stream().map(InfLine::end).filter(e -> !e.isEmpty()).findFirst().orElse("\r\n");
        List<InfLine> changed = new ArrayList<>(lines.subList(0, first - 1));
        if (!texts.isEmpty() && !changed.isEmpty() && changed.getLast().end().isEmpty()) {
            changed.set(changed.size() - 1, InfLine.of(changed.getLast().text(), end, encoding));
        }
        for (int i = 0; i < texts.size(); i++) {
            boolean keepsEnd = i == texts.size() - 1 && last >= first;
            changed.add(InfLine.of(texts.get(i), keepsEnd ? lines.get(last - 1).end() : end, encoding));
        }
        changed.addAll(lines.subList(last, lines.size()));
        return new InfDocument(encoding, changed);
    }

    @Override
    public String toString() {
        return "InfDocument[" + encoding + ", " + lines.size() + " lines]";
    }
}
