package org.inkan.enrollment.ui.inf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a line of an INF for colouring. Tokens cover the whole line without gaps. Stateless. */
public final class InfTokens {

    private static final Pattern OID = Pattern.compile("[0-2](\\.\\d+){2,}");

    /** What a piece of a line is. */
    public enum Kind { SECTION, KEY, VALUE, STRING, COMMENT, OID, PLAIN }

    /**
     * A piece of a line.
     *
     * @param from   column from 0
     * @param length characters
     */
    public record Token(Kind kind, int from, int length) {
    }

    private InfTokens() {
    }

    /** The tokens of one line without its end. */
    public static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        add(tokens, Kind.PLAIN, 0, start);
        if (start < line.length() && line.charAt(start) == '[') {
            int close = line.indexOf(']', start);
            int end = close < 0 ? line.length() : close + 1;
            add(tokens, Kind.SECTION, start, end);
            rest(tokens, line, end);
            return tokens;
        }
        int equals = equalsSign(line, start);
        if (equals > start) {
            String key = line.substring(start, equals).strip();
            add(tokens, OID.matcher(key).matches() ? Kind.OID : Kind.KEY, start, start + key.length());
            add(tokens, Kind.PLAIN, start + key.length(), equals + 1);
            start = equals + 1;
        }
        rest(tokens, line, start);
        return tokens;
    }

    private static int equalsSign(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '=' || c == ';' || c == '"') {
                return c == '=' ? i : -1;
            }
        }
        return -1;
    }

    private static void rest(List<Token> tokens, String line, int from) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = at + 1;
            if (c == ';') {
                add(tokens, Kind.COMMENT, at, line.length());
                return;
            }
            if (c == '"') {
                int close = line.indexOf('"', end);
                end = close < 0 ? line.length() : close + 1;
                add(tokens, Kind.STRING, at, end);
            } else {
                while (end < line.length() && line.charAt(end) != '"' && line.charAt(end) != ';') {
                    end++;
                }
                String text = line.substring(at, end);
                add(tokens, OID.matcher(text.strip()).matches() ? Kind.OID : Kind.VALUE, at, end);
            }
            at = end;
        }
    }

    private static void add(List<Token> tokens, Kind kind, int from, int to) {
        if (to > from) {
            tokens.add(new Token(kind, from, to - from));
        }
    }
}
