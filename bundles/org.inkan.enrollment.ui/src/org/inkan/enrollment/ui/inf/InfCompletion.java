package org.inkan.enrollment.ui.inf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Text;

/** What can be written at a place of an INF: sections, keys or values. Stateless. */
public final class InfCompletion {

    /**
     * A proposal.
     *
     * @param label       what the list shows
     * @param text        what is put in
     * @param from        offset of what it replaces
     * @param length      characters it replaces
     * @param description what it means
     */
    public record Proposal(String label, String text, int from, int length, Text description) {
    }

    private InfCompletion() {
    }

    /** The proposals at {@code offset}, those that begin like what is typed. */
    public static List<Proposal> at(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        String typed = text.substring(start, offset);
        int indent = typed.length() - typed.stripLeading().length();
        int from = start + indent;
        String word = typed.substring(indent);
        if (word.startsWith(";")) {
            return List.of();
        }
        if (word.startsWith("[")) {
            return sections(word.substring(1), from, offset, offset < text.length() && text.charAt(offset) == ']');
        }
        String section = section(text, start);
        int equals = word.indexOf('=');
        if (equals >= 0) {
            return values(section, word, equals, from, offset);
        }
        List<Proposal> proposals = new ArrayList<>();
        for (String key : InfDocs.keys(section)) {
            if (starts(key, word)) {
                proposals.add(new Proposal(key, key + " = ", from, offset - from, InfDocs.key(key).orElse(Text.literal(""))));
            }
        }
        if (word.isEmpty()) {
            proposals.addAll(sections("", from, offset, false));
        }
        return proposals;
    }

    private static List<Proposal> sections(String word, int from, int offset, boolean closed) {
        return InfDocs.sections().stream().filter(name -> starts(name, word))
                .map(name -> new Proposal("[" + name + "]", "[" + name + (closed ? "" : "]"), from, offset - from,
                        InfDocs.section(name).orElse(Text.literal("")))).toList();
    }

    private static List<Proposal> values(String section, String word, int equals, int from, int offset) {
        String key = word.substring(0, equals).strip();
        String after = word.substring(equals + 1);
        // Several symbols can stand in one value, so the word behind the last bar is what is being written.
        int bar = after.lastIndexOf('|');
        String value = after.substring(bar + 1).stripLeading();
        List<Proposal> proposals = new ArrayList<>();
        InfDocs.values(section, key).forEach((each, meaning) -> {
            if (starts(each, value) || starts(each, '"' + value)) {
                proposals.add(new Proposal(each, each, offset - value.length(), value.length(), meaning));
            }
        });
        return proposals;
    }

    /** Name of the section that contains {@code offset}; empty before the first. */
    public static String section(String text, int offset) {
        String section = "";
        for (String line : text.substring(0, Math.min(offset, text.length())).split("\\R")) {
            String stripped = line.strip();
            if (stripped.startsWith("[") && stripped.indexOf(']') > 0) {
                section = stripped.substring(1, stripped.indexOf(']')).strip();
            }
        }
        return section;
    }

    private static boolean starts(String name, String word) {
        return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }
}
