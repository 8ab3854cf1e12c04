package org.inkan.pki.internal.asn1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;

/** DER of no known meaning in one line: {@code { 1.2.3, [0] { true, "x" } }}; what is not DER, as hexadecimal digits. */
public final class StructureText {

    private static final int DEEPEST = 16;
    private static final int LONGEST = 4000;

    private StructureText() {
    }

    /** @return at most some thousand characters */
    public static String of(byte[] der) {
        try {
            String text = text(Asn1.read(der), 0);
            return text.length() > LONGEST ? HexFormat.of().formatHex(der, 0, Math.min(der.length, LONGEST / 2)) : text;
        } catch (IOException | RuntimeException e) {
            return HexFormat.of().formatHex(der);
        }
    }

    private static String text(ASN1Encodable value, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        return switch (value.toASN1Primitive()) {
            case ASN1Sequence sequence -> members(sequence.getObjects(), depth);
            case ASN1Set set -> members(set.getObjects(), depth);
            case ASN1TaggedObject tagged -> "[" + tagged.getTagNo() + "] " + text(tagged.getBaseObject(), depth + 1);
            case ASN1OctetString octets -> HexFormat.of().formatHex(octets.getOctets());
            case ASN1String string when !(string instanceof org.bouncycastle.asn1.ASN1BitString) -> '"' + string.getString() + '"';
            case ASN1Primitive primitive -> primitive.toString();
        };
    }

    private static String members(Enumeration<?> members, int depth) {
        List<String> texts = new ArrayList<>();
        while (members.hasMoreElements()) {
            texts.add(text((ASN1Encodable) members.nextElement(), depth + 1));
        }
        return "{ " + String.join(", ", texts) + " }";
    }
}
