package org.inkan.cli.output;

/**
 * How many terminal cells a text takes: East Asian wide characters take two, combining marks none
 * (Unicode Standard Annex 11). Stateless.
 */
public final class DisplayWidth {

    private DisplayWidth() {
    }

    /** Cells of a whole text without line breaks or escape sequences. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Cells of one character. */
    public static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** {@code text} shortened to at most {@code cells}, the cut shown by an ellipsis. */
    public static String fit(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (used + of(c) > cells - 1) {
                break;
            }
            kept.appendCodePoint(c);
            used += of(c);
            i += Character.charCount(c);
        }
        return kept.append('…').toString();
    }

    /** {@code text} with blanks up to {@code cells}. */
    public static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xA960 && c <= 0xA97C || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF01 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F || c >= 0x1F900 && c <= 0x1F9FF || c >= 0x20000 && c <= 0x3FFFD;
    }
}
