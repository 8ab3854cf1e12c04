package org.inkan.opsmgr;

/** Codes of the problems this bundle reports; numbers are never reused. */
public enum OpsMgrCode {
    /** The file is not a registry export. */
    REG_UNREADABLE(1),
    /** A line of a registry export is malformed. */
    REG_LINE(2),
    /** The host name cannot be used in a request. */
    HOST_NAME(3),
    /** A result file is not well-formed or has another schema. */
    RESULT_UNREADABLE(4),
    /** A result file belongs to another kit, host or run. */
    RESULT_FOREIGN(5),
    /** The request that came back is not the one announced or is not for this host. */
    REQUEST_FOREIGN(6),
    /** The kit lacks something it needs. */
    KIT_INCOMPLETE(7),
    /** A serial number is outside what a certificate may have. */
    SERIAL(8);

    private final int number;

    OpsMgrCode(int number) {
        this.number = number;
    }

    /** The code as printed, such as {@code OPM-004}. */
    public String code() {
        return "OPM-%03d".formatted(number);
    }
}
