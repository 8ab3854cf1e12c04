package org.inkan.pki.request;

import java.util.Arrays;
import java.util.List;

/**
 * One attribute of a request (RFC 2986 4.1).
 *
 * @param oid type
 * @param values DER of each member of the SET, in encoded order
 */
public record Attribute(String oid, List<byte[]> values) {

    public Attribute {
        values = values.stream().map(byte[]::clone).toList();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Attribute that) || !oid.equals(that.oid) || values.size() != that.values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!Arrays.equals(values.get(i), that.values.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = oid.hashCode();
        for (byte[] value : values) {
            hash = hash * 31 + Arrays.hashCode(value);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Attribute[" + oid + ", " + values.size() + "]";
    }
}
