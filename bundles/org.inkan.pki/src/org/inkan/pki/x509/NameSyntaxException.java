package org.inkan.pki.x509;

/** A distinguished name in text form that does not parse, with the place. */
public final class NameSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the reader's text is {@code NameError_<name>}. */
    public enum Reason { MISSING_EQUALS, UNKNOWN_ATTRIBUTE, UNCLOSED_QUOTE, STRAY_QUOTE, TEXT_AFTER_QUOTE, BAD_HEX, EMPTY_PART,
        NEEDS_QUOTES }

    private final int offset;
    private final Reason reason;
    private final String part;

    NameSyntaxException(int offset, Reason reason, String part) {
        super(reason + " at " + offset);
        this.offset = offset;
        this.reason = reason;
        this.part = part;
    }

    /** Index of the character in the text, from 0. */
    public int offset() {
        return offset;
    }

    public Reason reason() {
        return reason;
    }

    /** The piece of text that is wrong. */
    public String part() {
        return part;
    }

    /** The sentence for the reader. */
    public org.inkan.core.text.Text text() {
        return org.inkan.core.text.Texts.beside(NameSyntaxException.class).text("NameError_" + reason.name(), part, offset + 1);
    }
}
