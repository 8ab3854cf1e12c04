package org.inkan.pki.describe;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Policies, what they map to and how they are constrained: issuance policies of RFC 5280 and application policies of Windows. */
final class PolicyLines {

    private static final Texts TEXTS = Texts.beside(PolicyLines.class);
    private static final String CPS = "1.3.6.1.5.5.7.2.1";
    private static final String USER_NOTICE = "1.3.6.1.5.5.7.2.2";
    private static final String INDENT = "  ";

    private PolicyLines() {
    }

    /** RFC 5280 4.2.1.4: each policy and, indented, its qualifiers. */
    static List<Text> policies(ASN1Sequence policies) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable policy : policies) {
            ASN1Sequence parts = ASN1Sequence.getInstance(policy);
            lines.add(Asn1Outline.oid(oid(parts.getObjectAt(0))));
            if (parts.size() > 1) {
                for (ASN1Encodable qualifier : ASN1Sequence.getInstance(parts.getObjectAt(1))) {
                    qualifier(ASN1Sequence.getInstance(qualifier), lines);
                }
            }
        }
        return lines;
    }

    private static void qualifier(ASN1Sequence qualifier, List<Text> lines) {
        String kind = oid(qualifier.getObjectAt(0));
        ASN1Encodable value = qualifier.size() > 1 ? qualifier.getObjectAt(1) : null;
        if (CPS.equals(kind) && value instanceof ASN1String address) {
            lines.add(TEXTS.text("Policy_cps", INDENT, address.getString()));
        } else if (USER_NOTICE.equals(kind) && value instanceof ASN1Sequence notice) {
            notice(notice, lines);
        } else {
            lines.add(Text.joined("", List.of(Text.literal(INDENT), Asn1Outline.oid(kind))));
            if (value != null) {
                lines.addAll(Asn1Outline.lines(value.toASN1Primitive(), INDENT + INDENT));
            }
        }
    }

    private static void notice(ASN1Sequence notice, List<Text> lines) {
        for (ASN1Encodable part : notice) {
            if (part instanceof ASN1String words) {
                lines.add(TEXTS.text("Policy_notice", INDENT, words.getString()));
            } else {
                ASN1Sequence reference = ASN1Sequence.getInstance(part);
                List<String> numbers = new ArrayList<>();
                ASN1Sequence.getInstance(reference.getObjectAt(1))
                        .forEach(number -> numbers.add(ASN1Integer.getInstance(number).getValue().toString()));
                lines.add(TEXTS.text("Policy_reference", INDENT, ((ASN1String) reference.getObjectAt(0)).getString(),
                        String.join(", ", numbers)));
            }
        }
    }

    /** RFC 5280 4.2.1.11. */
    static List<Text> constraints(ASN1Sequence parts) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            lines.add(TEXTS.text(tagged.getTagNo() == 0 ? "Policy_explicit" : "Policy_mapping",
                    ASN1Integer.getInstance(tagged, false).getValue()));
        }
        return lines;
    }

    /** RFC 5280 4.2.1.5. */
    static List<Text> mappings(ASN1Sequence parts) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1Sequence pair = ASN1Sequence.getInstance(part);
            lines.add(TEXTS.text("Policy_maps", Asn1Outline.oid(oid(pair.getObjectAt(0))), Asn1Outline.oid(oid(pair.getObjectAt(1)))));
        }
        return lines;
    }

    private static String oid(ASN1Encodable value) {
        return ASN1ObjectIdentifier.getInstance(value).getId();
    }
}
