package org.inkan.opsmgr;

import java.util.Arrays;

/**
 * One value of a registry export.
 *
 * @param key  full key path as printed
 * @param name value name, empty for the default value
 * @param kind what is written behind the equals sign
 * @param data bytes of a hex value, UTF-16LE text of a string, four bytes of a dword; empty for a deletion
 * @param line line the value begins at
 */
public record RegValue(String key, String name, Kind kind, byte[] data, int line) {
    /** Types of values, as far as they matter here. */
    public enum Kind {
        /** A quoted string, REG_SZ. */
        STRING,
        /** {@code hex:}, REG_BINARY. */
        BINARY,
        /** {@code dword:}. */
        DWORD,
        /** {@code hex(n):}, any other type. */
        OTHER,
        /** A minus sign: the value is deleted on import. */
        DELETE
    }

    /** Copies the data. */
    public RegValue {
        data = data.clone();
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegValue that && key.equals(that.key) && name.equals(that.name) && kind == that.kind
                && Arrays.equals(data, that.data) && line == that.line;
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + name.hashCode() + Arrays.hashCode(data);
    }
}
