package org.inkan.pki.request;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1String;
import org.inkan.pki.internal.asn1.Asn1;

/** Reads the values of attributes; malformed ones are absent. */
final class AttributeValues {

    private AttributeValues() {
    }

    static Optional<ASN1Primitive> first(List<byte[]> values) {
        try {
            return values.isEmpty() ? Optional.empty() : Optional.of(Asn1.read(values.getFirst()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<String> string(List<byte[]> values) {
        return first(values).flatMap(AttributeValues::string);
    }

    static Optional<String> string(ASN1Encodable value) {
        return value.toASN1Primitive() instanceof ASN1String text ? Optional.of(text.getString()) : Optional.empty();
    }
}
