package org.inkan.pki.describe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.Oids;

/** Any ASN.1 as indented lines of its leaves, bounded in length. */
final class Asn1Outline {

    private static final int MOST_LINES = 200;
    private static final int LONGEST = 64;
    private static final String INDENT = "  ";

    private Asn1Outline() {
    }

    static List<Text> lines(ASN1Primitive value, String indent) {
        List<Text> lines = new ArrayList<>();
        walk(value, indent, lines);
        return lines;
    }

    /** The name of an identifier with the identifier in parentheses. */
    static Text oid(String oid) {
        return Oids.name(oid).<Text>map(name -> Texts.beside(Asn1Outline.class).text("Oid_named", name, oid)).orElse(Text.literal(oid));
    }

    private static void walk(ASN1Encodable any, String indent, List<Text> lines) {
        if (lines.size() >= MOST_LINES) {
            return;
        }
        ASN1Primitive value = any.toASN1Primitive();
        switch (value) {
            case ASN1Sequence sequence -> sequence.forEach(part -> walk(part, deeper(indent, sequence.size()), lines));
            case ASN1Set set -> set.forEach(part -> walk(part, deeper(indent, set.size()), lines));
            case ASN1TaggedObject tagged -> tagged(tagged, indent, lines);
            case ASN1ObjectIdentifier oid -> lines.add(Text.joined("", List.of(Text.literal(indent), oid(oid.getId()))));
            default -> lines.add(Text.literal(indent + leaf(value)));
        }
    }

    /** The tag says what it is to whoever knows the structure; one that replaced the tag of a text leaves only its octets. */
    private static void tagged(ASN1TaggedObject tagged, String indent, List<Text> lines) {
        String tag = indent + "[" + tagged.getTagNo() + "]";
        if (!tagged.isExplicit() && tagged.getBaseObject().toASN1Primitive() instanceof ASN1OctetString octets) {
            lines.add(Text.literal(tag + " " + text(octets.getOctets()).orElseGet(() -> hex(octets.getOctets()))));
        } else {
            lines.add(Text.literal(tag));
            walk(tagged.getBaseObject(), indent + INDENT, lines);
        }
    }

    private static Optional<String> text(byte[] octets) {
        for (byte octet : octets) {
            if (octet < ' ' || octet == Byte.MAX_VALUE) {
                return Optional.empty();
            }
        }
        return octets.length == 0 ? Optional.empty() : Optional.of(new String(octets, StandardCharsets.US_ASCII));
    }

    /** A list of one needs no step of its own. */
    private static String deeper(String indent, int size) {
        return size > 1 ? indent + INDENT : indent;
    }

    private static String leaf(ASN1Primitive value) {
        return switch (value) {
            case ASN1Integer integer -> integer.getValue().toString();
            case ASN1Enumerated number -> number.getValue().toString();
            case ASN1OctetString octets -> hex(octets.getOctets());
            case ASN1BitString bits -> hex(bits.getBytes());
            case ASN1String string -> string.getString();
            case ASN1UTCTime time -> time.getTime();
            case ASN1GeneralizedTime time -> time.getTime();
            default -> value.toString();
        };
    }

    private static String hex(byte[] bytes) {
        String text = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        return bytes.length > LONGEST ? text + "…" : text;
    }
}
