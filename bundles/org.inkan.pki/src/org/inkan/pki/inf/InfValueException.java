package org.inkan.pki.inf;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** A value of an INF file that means nothing to certreq, with its position. */
public final class InfValueException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; texts are {@code InfValue_<name>_what}, {@code _why} and {@code _remedy}. */
    public enum Kind {
        BAD_OID, BAD_BASE64, BAD_DER, UNKNOWN_TEXT_FORM, BAD_NAME_ITEM, UNKNOWN_NAME_KIND, BAD_IP_ADDRESS, BAD_GUID, BAD_DIRECTORY_NAME,
        NOT_ASCII, BAD_BASIC_CONSTRAINTS, EMPTY, MISSING_SECTION, UNKNOWN_LINE, BAD_NUMBER,
        BAD_CRITICAL, TWICE, NO_PATH_LENGTH, NO_EQUALS
    }

    private final Kind kind;
    private final int line;
    private final int column;
    private final String part;

    InfValueException(Kind kind, InfValue value, int index) {
        super(kind + " at " + value.line(index) + ":" + value.column(index));
        this.kind = kind;
        this.line = value.line(index);
        this.column = value.column(index);
        this.part = value.text();
    }

    /** A line that says nothing certreq understands in its section. */
    static InfValueException stray(InfEntry line) {
        return line.hasEquals() ? new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0)
            : new InfValueException(Kind.NO_EQUALS, line.value(), 0);
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The text that is wrong. */
    public String part() {
        return part;
    }

    Text what() {
        return text("_what");
    }

    Text why() {
        return text("_why");
    }

    Text remedy() {
        return text("_remedy");
    }

    private Text text(String suffix) {
        return Texts.beside(InfValueException.class).text("InfValue_" + kind.name() + suffix, part);
    }
}
