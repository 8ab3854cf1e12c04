package org.inkan.template;

/** Every problem code of this bundle; a number is never reused. */
public enum TemplateCode {
    /** An attribute has a value its syntax does not allow. */
    ATTRIBUTE_VALUE(1),
    /** A single-valued attribute has several values. */
    ATTRIBUTE_COUNT(2),
    /** The template has no cn. */
    NAME_MISSING(3),
    /** A file holds no certificate template. */
    NOTHING_TO_IMPORT(4),
    /** A file is of no known template format. */
    FORMAT_UNKNOWN(5),
    /** A template file does not have the documented form. */
    FILE_FORM(6),
    /** An LDIF line cannot be understood. */
    LDIF_LINE(7),
    /** An XML export cannot be read. */
    XML_BROKEN(8),
    /** A listing of an audit tool shows too little of a template. */
    LISTING_INCOMPLETE(9);

    private final int number;

    TemplateCode(int number) {
        this.number = number;
    }

    /** The code as users see it, e.g. {@code TPL-001}. */
    public String code() {
        return String.format("TPL-%03d", number);
    }
}
