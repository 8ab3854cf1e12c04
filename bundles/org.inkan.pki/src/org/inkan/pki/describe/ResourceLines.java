package org.inkan.pki.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.GeneralName;

/** Address blocks and numbers of autonomous systems (RFC 3779). */
final class ResourceLines {

    private static final Texts TEXTS = Texts.beside(ResourceLines.class);
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    private ResourceLines() {
    }

    /** RFC 3779 2.2.3. */
    static List<Text> addresses(ASN1Sequence families) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : families) {
            ASN1Sequence family = ASN1Sequence.getInstance(each);
            byte[] code = ASN1OctetString.getInstance(family.getObjectAt(0)).getOctets();
            int length = code[1] == 1 ? IPV4 : IPV6;
            String label = length == IPV4 ? "IPv4" : "IPv6";
            if (family.getObjectAt(1) instanceof ASN1Null) {
                lines.add(TEXTS.text("Resource_inherited", label));
            } else {
                ASN1Sequence.getInstance(family.getObjectAt(1))
                        .forEach(block -> lines.add(Text.literal(label + ": " + block(block, length))));
            }
        }
        return lines;
    }

    private static String block(ASN1Encodable block, int length) {
        if (block instanceof ASN1BitString prefix) {
            return address(prefix, length, false) + "/" + (prefix.getBytes().length * Byte.SIZE - prefix.getPadBits());
        }
        ASN1Sequence range = ASN1Sequence.getInstance(block);
        return address(ASN1BitString.getInstance(range.getObjectAt(0)), length, false) + " - "
                + address(ASN1BitString.getInstance(range.getObjectAt(1)), length, true);
    }

    /** RFC 3779 2.1.2: bits that are left out are zeros in a prefix and in a lower end, ones in an upper end. */
    private static String address(ASN1BitString bits, int length, boolean upper) {
        byte[] given = bits.getBytes();
        byte[] address = new byte[length];
        Arrays.fill(address, (byte) (upper ? 0xFF : 0));
        System.arraycopy(given, 0, address, 0, given.length);
        if (upper && given.length > 0) {
            address[given.length - 1] |= (byte) ((1 << bits.getPadBits()) - 1);
        }
        return new GeneralName.Ip(address).text();
    }

    /** RFC 3779 3.2.3. */
    static List<Text> systems(ASN1Sequence kinds) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : kinds) {
            ASN1TaggedObject kind = ASN1TaggedObject.getInstance(each);
            String label = kind.getTagNo() == 0 ? "AS" : "RDI";
            ASN1Encodable content = kind.getExplicitBaseObject();
            if (content instanceof ASN1Null) {
                lines.add(TEXTS.text("Resource_inherited", label));
            } else {
                ASN1Sequence.getInstance(content).forEach(number -> lines.add(Text.literal(label + ": " + number(number))));
            }
        }
        return lines;
    }

    private static String number(ASN1Encodable number) {
        return number instanceof ASN1Integer one ? one.getValue().toString()
                : number(ASN1Sequence.getInstance(number).getObjectAt(0)) + " - " + number(ASN1Sequence.getInstance(number).getObjectAt(1));
    }
}
