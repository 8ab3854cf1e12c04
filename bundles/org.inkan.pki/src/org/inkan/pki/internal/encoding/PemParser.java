package org.inkan.pki.internal.encoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;

/**
 * Finds armoured blocks in any text, lenient as RFC 7468 2 advises parsers to be: text around and between the blocks,
 * any line ends or none at all, indented lines, header lines, an END label that differs from the BEGIN label.
 */
public final class PemParser {

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([^\\-\\r\\n]{0,80})-----");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,40}):[ \\t]*(.*)");
    private static final String END = "-----END";

    private final String text;
    private final String where;

    /** @param where file or stream name for messages */
    public PemParser(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** Whether the text holds at least one BEGIN line. */
    public static boolean hasArmour(String text) {
        return BEGIN.matcher(text).find();
    }

    /** The first label in the text, if it holds armour. */
    public static List<String> labels(String text) {
        return BEGIN.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /**
     * All blocks in order.
     *
     * @throws ProblemException PKI-105 with the line of a block that is not closed
     */
    public List<PemBlock> blocks() throws ProblemException {
        List<PemBlock> blocks = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        int line = 1;
        int counted = 0;
        int at = 0;
        while (begin.find(at)) {
            line += lines(counted, begin.start());
            counted = begin.start();
            int end = text.indexOf(END, begin.end());
            if (end < 0) {
                throw DecodeProblems.of(PkiCode.PEM_BROKEN, "pemOpen", where + ":" + line, null, begin.group(1), line);
            }
            blocks.add(block(begin.group(1), text.substring(begin.end(), end), line));
            at = end + END.length();
        }
        return blocks;
    }

    private static PemBlock block(String label, String body, int line) {
        Map<String, String> headers = new LinkedHashMap<>();
        StringBuilder base64 = new StringBuilder(body.length());
        for (String each : (Iterable<String>) body.lines()::iterator) {
            String stripped = each.strip();
            // Headers stand before the content, and no line of Base64 has a colon: most are never matched at all.
            Matcher header = base64.isEmpty() && stripped.indexOf(':') > 0 ? HEADER.matcher(stripped) : null;
            if (header != null && header.matches()) {
                headers.put(header.group(1), header.group(2));
            } else {
                base64.append(stripped);
            }
        }
        Optional<byte[]> content = Base64Text.decode(base64);
        return new PemBlock(label, headers, content.orElse(new byte[0]), line, content.isPresent());
    }

    private int lines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean lineFeedOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (c == '\r' || c == '\n' && !lineFeedOfPair) {
                count++;
            }
        }
        return count;
    }
}
