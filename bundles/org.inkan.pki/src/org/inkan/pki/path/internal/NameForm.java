package org.inkan.pki.path.internal;

/** The forms of GeneralName, in the order of their tags 0 to 8 (RFC 5280 §4.2.1.6). */
public enum NameForm {
    OTHER, EMAIL, DNS, X400, DIRECTORY, EDI, URI, IP, REGISTERED;

    private static final NameForm[] BY_TAG = values();

    static NameForm ofTag(int tag) {
        if (tag < 0 || tag >= BY_TAG.length) {
            throw new IllegalArgumentException("tag");
        }
        return BY_TAG[tag];
    }

    /** Whether constraints on this form are understood; on the others they can only be refused. */
    boolean constrainable() {
        return this == EMAIL || this == DNS || this == DIRECTORY || this == URI || this == IP;
    }
}
