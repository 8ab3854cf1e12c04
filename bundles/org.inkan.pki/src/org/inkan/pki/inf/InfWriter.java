package org.inkan.pki.inf;

/**
 * Writes a new INF file as Windows wants it: CR LF, UTF-16 LE with byte order mark, values quoted where the grammar needs it. Not
 * thread-safe.
 */
public final class InfWriter {

    private static final String END = "\r\n";
    private static final String NEEDS_QUOTES = "\";,=%<>[]|&{}\\";

    private final StringBuilder text = new StringBuilder();

    /** {@code [Version]} with the signature every INF begins with. */
    public InfWriter version() {
        return section("Version").line("Signature=\"$Windows NT$\"");
    }

    /** Starts a section, with an empty line before it unless it is the first. */
    public InfWriter section(String name) {
        if (!text.isEmpty()) {
            text.append(END);
        }
        return line("[" + name + "]");
    }

    /** {@code key = value}; the value is quoted if it needs it. */
    public InfWriter entry(String key, String value) {
        return line(key + " = " + quote(value));
    }

    /** As {@link #entry(String, String)} with a comment behind it. */
    public InfWriter entry(String key, String value, String comment) {
        return line(key + " = " + quote(value) + " ; " + oneLine(comment));
    }

    /** One {@code {text}} extension, each part on its own {@code _continue_} line. */
    public InfWriter textExtension(String oid, Iterable<String> parts) {
        line(oid + " = \"{text}\"");
        for (String part : parts) {
            line(InfEntry.CONTINUE + " = " + quote(part));
        }
        return this;
    }

    /** A comment; line breaks in it start further comment lines. */
    public InfWriter comment(String comment) {
        comment.lines().forEach(part -> line(part.isEmpty() ? ";" : "; " + part));
        return this;
    }

    /** A line as it is. */
    public InfWriter line(String line) {
        text.append(oneLine(line)).append(END);
        return this;
    }

    public InfDocument toDocument() {
        return InfDocument.of(text.toString(), InfEncoding.UTF_16LE);
    }

    /** A value in its written form: in quotes with quotes doubled where the grammar needs it, percent signs doubled always. */
    public static String quote(String value) {
        String escaped = oneLine(value).replace("%", "%%");
        boolean plain = !escaped.isEmpty() && escaped.equals(escaped.strip())
            && escaped.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0 || c == ' ');
        return plain ? escaped : '"' + escaped.replace("\"", "\"\"") + '"';
    }

    /** A line break inside a value would start a new entry, which must not be in the hands of whoever chose the value. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n]+", " ");
    }
}
