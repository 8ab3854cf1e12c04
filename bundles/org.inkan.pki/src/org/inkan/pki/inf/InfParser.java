package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkan.pki.inf.InfIssue.Kind;

/** Splits the lines of an INF into sections and entries. Never fails; what is wrong becomes an {@link InfIssue}. */
final class InfParser {

    /** WDK "General Syntax Rules": longest value Windows reads. */
    static final int MAX_FIELD = 4096;
    private static final String STRINGS = "strings";

    /** A section while it is being read; same-named ones are merged at the end. */
    private record Part(String name, int line, int column, List<InfEntry> entries, int[] lastLine) {
    }

    private final List<InfLine> lines;
    private final List<InfIssue> issues = new ArrayList<>();
    private Map<String, String> strings = Map.of();

    private InfParser(List<InfLine> lines) {
        this.lines = lines;
    }

    /** Sections in the order of their first part, and what is wrong. */
    record Result(List<InfSection> sections, List<InfIssue> issues) {
    }

    /** Strings may be defined behind their use, so that the text is read twice: once for [Strings], once for the rest. */
    static Result parse(List<InfLine> lines) {
        InfParser parser = new InfParser(lines);
        parser.strings = stringsOf(parser.parts());
        parser.issues.clear();
        List<InfSection> sections = merge(parser.parts());
        return new Result(sections, List.copyOf(parser.issues));
    }

    private static Map<String, String> stringsOf(List<Part> parts) {
        Map<String, String> strings = new HashMap<>();
        for (Part part : parts) {
            if (part.name.equalsIgnoreCase(STRINGS)) {
                part.entries.forEach(e -> strings.putIfAbsent(e.name().toLowerCase(Locale.ROOT), e.text()));
            }
        }
        return strings;
    }

    private static List<InfSection> merge(List<Part> parts) {
        Map<String, Part> first = new LinkedHashMap<>();
        for (Part part : parts) {
            Part known = first.putIfAbsent(part.name.toLowerCase(Locale.ROOT), part);
            if (known != null) {
                known.entries.addAll(part.entries);
            }
        }
        return first.values().stream().map(p -> new InfSection(p.name, p.line, p.column, p.entries, p.lastLine[0])).toList();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Part current = null;
        int at = 0;
        boolean outsideReported = false;
        while (at < lines.size()) {
            String text = lines.get(at).text();
            int start = firstSolid(text);
            if (start < 0 || text.charAt(start) == ';') {
                at++;
            } else if (text.charAt(start) == '[') {
                current = header(text, at, start);
                parts.add(current);
                at++;
            } else if (current == null) {
                if (!outsideReported) {
                    issue(Kind.LINE_OUTSIDE_SECTION, at, start, text.strip());
                    outsideReported = true;
                }
                at++;
            } else {
                at = entry(current, at, start);
                current.lastLine[0] = at;
            }
        }
        return parts;
    }

    private static int firstSolid(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != 0x1A) {
                return i;
            }
        }
        return -1;
    }

    private Part header(String text, int at, int start) {
        int close = text.indexOf(']', start);
        String name = (close < 0 ? text.substring(start + 1) : text.substring(start + 1, close)).strip();
        if (close < 0) {
            issue(Kind.UNCLOSED_SECTION, at, start, text.strip());
        } else {
            String rest = text.substring(close + 1).strip();
            if (!rest.isEmpty() && !rest.startsWith(";")) {
                issue(Kind.TEXT_AFTER_SECTION, at, close + 1, rest);
            }
        }
        if (name.isEmpty()) {
            issue(Kind.EMPTY_SECTION_NAME, at, start, text.strip());
        }
        return new Part(name, at + 1, start + 2, new ArrayList<>(), new int[] {at + 1});
    }

    /** Reads one entry and returns the index of the line behind it. */
    private int entry(Part part, int at, int start) {
        String text = lines.get(at).text();
        int equals = equalsSign(text, start);
        boolean plainStrings = part.name.equalsIgnoreCase(STRINGS);
        InfScanner scanner = new InfScanner(lines, plainStrings ? Map.of() : strings, plainStrings ? new ArrayList<>() : issues);
        InfValue key = equals < 0 ? new InfValue("", new long[0], InfValue.position(at + 1, start + 1), List.of())
            : new InfScanner(lines, strings, issues).scan(at, start, equals);
        InfValue value = scanner.scan(at, equals < 0 ? start : equals + 1, -1);
        if (value.text().length() > MAX_FIELD) {
            issue(Kind.TOO_LONG, at, start, String.valueOf(value.text().length()));
        }
        boolean orphan = part.entries.isEmpty() && key.text().equalsIgnoreCase(InfEntry.CONTINUE);
        if (orphan) {
            issue(Kind.ORPHAN_CONTINUE, at, start, text.strip());
        }
        part.entries.add(new InfEntry(key, value, equals >= 0, at + 1, scanner.lastLine() + 1));
        return scanner.lastLine() + 1;
    }

    /** First equals sign outside quotes and comments. */
    private static int equalsSign(String text, int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ';') {
                return -1;
            } else if (!quoted && c == '=') {
                return i;
            }
        }
        return -1;
    }

    private void issue(Kind kind, int line, int column, String part) {
        issues.add(new InfIssue(kind, line + 1, column + 1, part.length() > 80 ? part.substring(0, 80) + "…" : part));
    }
}
