package org.inkan.pki.internal.encoding;

import java.io.IOException;

/** The structure of ASN.1 data is broken at a known byte. */
public final class MalformedAsn1Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int offset;

    MalformedAsn1Exception(String reason, int offset) {
        super(reason + " at " + offset);
        this.reason = reason;
        this.offset = offset;
    }

    /** Last part of the message key: truncated, tooDeep, length, indefinite. */
    public String reason() {
        return reason;
    }

    /** First byte of the broken value, counted from 0. */
    public int offset() {
        return offset;
    }
}
