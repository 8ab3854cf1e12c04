package org.inkan.template.security;

/** Octets or text that are no security descriptor; carries the offset of the first octet or character that does not fit. */
public final class SecurityDescriptorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    SecurityDescriptorException(int offset) {
        super("at " + offset);
        this.offset = offset;
    }

    /** Zero-based octet or character position. */
    public int offset() {
        return offset;
    }
}
