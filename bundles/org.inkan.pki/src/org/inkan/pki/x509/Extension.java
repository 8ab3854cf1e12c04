package org.inkan.pki.x509;

import java.util.Arrays;
import java.util.Objects;

/**
 * One X.509 v3 extension (RFC 5280 4.2): identifier, criticality and the DER content of {@code extnValue} (without the OCTET STRING around
 * it). Two extensions are equal when all three are. Immutable: the bytes are copied in and out.
 *
 * @param oid dotted object identifier
 * @param critical whether a relying party that does not know it must refuse the certificate
 * @param value DER inside the OCTET STRING
 */
public record Extension(String oid, boolean critical, byte[] value) {

    public Extension {
        Objects.requireNonNull(oid, "oid");
        value = value.clone();
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    /** The same extension with another criticality. */
    public Extension withCritical(boolean mark) {
        return mark == critical ? this : new Extension(oid, mark, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extension that && critical == that.critical && oid.equals(that.oid) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return oid.hashCode() * 31 + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Extension[" + oid + (critical ? " critical, " : ", ") + value.length + " bytes]";
    }
}
