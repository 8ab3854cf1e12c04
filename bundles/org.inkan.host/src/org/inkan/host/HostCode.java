package org.inkan.host;

/** Codes of the problems this bundle reports; numbers are never reused. */
enum HostCode {
    /** A capability is asked for that the connector does not offer. */
    NOT_OFFERED(1),
    /** The zip file is damaged, too large or not a zip file. */
    KIT_UNREADABLE(2),
    /** A file name in a kit is unsafe to unpack. */
    KIT_PATH(3),
    /** A file differs from the manifest, is missing or is too many. */
    KIT_CHANGED(4),
    /** The signature over the manifest is missing or wrong. */
    KIT_SIGNATURE(5),
    /** The manifest itself cannot be read. */
    KIT_MANIFEST(6),
    /** The kit could not be signed. */
    KIT_SIGNING(7),
    /** The script on the host ended with an exit code and left no result. */
    SCRIPT_FAILED(8),
    /** No connector with this id. */
    UNKNOWN_CONNECTOR(9);

    private final int number;

    HostCode(int number) {
        this.number = number;
    }

    String code() {
        return "HST-%03d".formatted(number);
    }
}
