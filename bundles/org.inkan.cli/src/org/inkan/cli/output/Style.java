package org.inkan.cli.output;

/** Colours of the terminal (ECMA-48 SGR). A colour never carries meaning alone: the words say the same. */
public enum Style {
    /** No colour. */
    PLAIN(""),
    /** Headings. */
    BOLD("1"),
    /** Something is all right. */
    GOOD("32"),
    /** Something needs attention. */
    WARN("33"),
    /** Something failed. */
    BAD("31"),
    /** Less important. */
    DIM("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** {@code text} in this style, or as it is without colour. */
    public String apply(String text, boolean colour) {
        return colour && !code.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
