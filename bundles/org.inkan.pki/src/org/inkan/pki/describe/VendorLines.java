package org.inkan.pki.describe;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Extensions that Windows, Netscape and Entrust invented. */
final class VendorLines {

    private static final Texts TEXTS = Texts.beside(VendorLines.class);
    private static final int KEY_INDEX = 16;
    private static final int NETSCAPE_TYPES = 8;
    private static final int ENTRUST_FLAGS = 6;

    private VendorLines() {
    }

    /** MS-WCCE 2.2.2.7.9 "certificate and key index": the certificate in the low word, the key in the high one. */
    static List<Text> caVersion(ASN1Primitive content) {
        int value = ASN1Integer.getInstance(content).getValue().intValue();
        return List.of(Text.literal("V" + (value & 0xFFFF) + "." + (value >>> KEY_INDEX)));
    }

    static List<Text> hash(ASN1Primitive content) {
        return List.of(Text.literal(HexFormat.of().formatHex(ASN1OctetString.getInstance(content).getOctets())));
    }

    /** When the CA means to publish the next CRL, which is before the present one ends. */
    static List<Text> moment(ASN1Primitive content, ZoneId zone) throws IOException {
        return List.of(moment(Moments.of(content), zone));
    }

    private static Text moment(Instant at, ZoneId zone) {
        return new MomentText(at, zone);
    }

    /** Whether the publisher is commercial, in the words of the old code signing dialog. */
    static List<Text> financial(ASN1Sequence criteria) {
        return List.of(
                TEXTS.text("Financial_available", answer(ASN1Boolean.getInstance(criteria.getObjectAt(0)).isTrue())),
                TEXTS.text("Financial_meets", answer(ASN1Boolean.getInstance(criteria.getObjectAt(1)).isTrue())));
    }

    private static Text answer(boolean yes) {
        return TEXTS.text(yes ? "Field_yes" : "Field_no");
    }

    static List<Text> netscapeType(ASN1Primitive content) {
        return flags("Netscape_", ASN1BitString.getInstance(content), NETSCAPE_TYPES);
    }

    static List<Text> entrustVersion(ASN1Sequence content) {
        List<Text> lines = new ArrayList<>(List.of(TEXTS.text("Entrust_version", ((ASN1String) content.getObjectAt(0)).getString())));
        if (content.size() > 1) {
            lines.addAll(flags("Entrust_", ASN1BitString.getInstance(content.getObjectAt(1)), ENTRUST_FLAGS));
        }
        return lines;
    }

    /** The names of the bits that are set, the first bit is the highest of the first octet. */
    private static List<Text> flags(String prefix, ASN1BitString field, int most) {
        byte[] octets = field.getBytes();
        List<Text> names = new ArrayList<>();
        for (int bit = 0; bit < most && bit / Byte.SIZE < octets.length; bit++) {
            if ((octets[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE) != 0) {
                names.add(TEXTS.text(prefix + bit));
            }
        }
        return names;
    }
}
