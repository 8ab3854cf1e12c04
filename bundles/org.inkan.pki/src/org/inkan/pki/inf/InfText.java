package org.inkan.pki.inf;

/** Places inside a physical line. */
final class InfText {

    private InfText() {
    }

    /** Index of the comment's semicolon at or behind {@code from}, or -1. */
    static int comment(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ';' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    static String blanksBefore(String line, int index) {
        int from = index;
        while (from > 0 && Character.isWhitespace(line.charAt(from - 1))) {
            from--;
        }
        return line.substring(from, index);
    }
}
