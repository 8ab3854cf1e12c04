package org.inkan.pki.x509;

/**
 * The {@code CERT_NAME_STR_*} bits of CertStrToName (wincrypt.h) that change how a name is read; the INF key {@code X500NameFlags} takes
 * the same numbers.
 *
 * @param bits sum of the bits
 */
public record NameFlags(int bits) {

    public static final int SEMICOLON = 0x40000000;
    public static final int NO_PLUS = 0x20000000;
    public static final int NO_QUOTING = 0x10000000;
    public static final int CRLF = 0x08000000;
    public static final int COMMA = 0x04000000;
    public static final int REVERSE = 0x02000000;
    public static final int FORWARD = 0x01000000;
    public static final int FORCE_UTF8_DIR_STR = 0x00080000;
    public static final int DISABLE_UTF8_DIR_STR = 0x00100000;

    /** Comma, semicolon and plus separate; quotes quote; the order of the text is the order of the encoding. */
    public static final NameFlags DEFAULT = new NameFlags(0);

    boolean has(int bit) {
        return (bits & bit) != 0;
    }

    /** Naming one separator switches the other ones off (documentation of CertStrToName). */
    boolean separates(char c) {
        boolean chosen = has(SEMICOLON) || has(CRLF) || has(COMMA);
        return switch (c) {
            case ',' -> !chosen || has(COMMA);
            case ';' -> !chosen || has(SEMICOLON);
            case '\r', '\n' -> has(CRLF);
            default -> false;
        };
    }

    boolean joins(char c) {
        return c == '+' && !has(NO_PLUS);
    }

    boolean quotes() {
        return !has(NO_QUOTING);
    }
}
