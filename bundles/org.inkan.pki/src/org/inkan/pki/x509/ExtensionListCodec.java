package org.inkan.pki.x509;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.inkan.pki.internal.asn1.Der;

/** {@code Extensions ::= SEQUENCE OF Extension} (RFC 5280 4.1) as DER, without the checks that would hide odd ones from the reader. */
public final class ExtensionListCodec {

    private ExtensionListCodec() {
    }

    public static byte[] encode(List<Extension> extensions) {
        return Der.sequence(extensions.stream().map(ExtensionListCodec::encode).toList());
    }

    private static byte[] encode(Extension extension) {
        byte[] oid = Der.oid(extension.oid());
        byte[] value = Der.octets(extension.value());
        return extension.critical() ? Der.sequence(oid, Der.booleanTrue(), value) : Der.sequence(oid, value);
    }

    /**
     * Reads the list, repeated extensions included.
     *
     * @param der DER of the SEQUENCE OF
     * @throws IllegalArgumentException if the structure is another one
     */
    public static List<Extension> decode(byte[] der) {
        return decode((ASN1Encodable) ASN1Sequence.getInstance(der));
    }

    static List<Extension> decode(ASN1Encodable list) {
        List<Extension> extensions = new ArrayList<>();
        for (ASN1Encodable item : ASN1Sequence.getInstance(list)) {
            ASN1Sequence parts = ASN1Sequence.getInstance(item);
            boolean critical = parts.size() == 3 && ASN1Boolean.getInstance(parts.getObjectAt(1)).isTrue();
            byte[] value = ASN1OctetString.getInstance(parts.getObjectAt(parts.size() - 1)).getOctets();
            extensions.add(new Extension(ASN1ObjectIdentifier.getInstance(parts.getObjectAt(0)).getId(), critical, value));
        }
        return extensions;
    }
}
