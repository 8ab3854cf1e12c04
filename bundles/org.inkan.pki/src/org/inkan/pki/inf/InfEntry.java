package org.inkan.pki.inf;

/**
 * One line (with its continuation lines) of a section.
 *
 * @param key name before the equals sign; empty if there is none
 * @param value what follows; the whole line if there is no equals sign
 * @param hasEquals whether the line has the form key = value
 * @param firstLine first physical line, from 1
 * @param lastLine last physical line
 */
public record InfEntry(InfValue key, InfValue value, boolean hasEquals, int firstLine, int lastLine) {

    /** Key name that continues the value of the entry above it. */
    static final String CONTINUE = "_continue_";

    public String name() {
        return key.text();
    }

    public String text() {
        return value.text();
    }

    /** Line of the value's first character. */
    public int line() {
        return value.line(0);
    }

    /** Column of the value's first character. */
    public int column() {
        return value.column(0);
    }

    boolean continues() {
        return key.text().equalsIgnoreCase(CONTINUE);
    }
}
