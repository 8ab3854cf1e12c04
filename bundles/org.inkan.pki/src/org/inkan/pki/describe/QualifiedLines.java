package org.inkan.pki.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Statements of qualified certificates (RFC 3739 3.2.6, ETSI EN 319 412-5), and attributes of who is certified. */
final class QualifiedLines {

    private static final Texts TEXTS = Texts.beside(QualifiedLines.class);
    private static final Map<String, String> STATEMENTS = Map.ofEntries(Map.entry("0.4.0.1862.1.1", "compliance"),
            Map.entry("0.4.0.1862.1.2", "limit"), Map.entry("0.4.0.1862.1.3", "retention"), Map.entry("0.4.0.1862.1.4", "device"),
            Map.entry("0.4.0.1862.1.5", "disclosure"), Map.entry("0.4.0.1862.1.6", "type"), Map.entry("0.4.0.1862.1.7", "country"),
            Map.entry("1.3.6.1.5.5.7.11.1", "syntax1"), Map.entry("1.3.6.1.5.5.7.11.2", "syntax2"),
            Map.entry("0.4.0.19495.2", "payment"));
    private static final Map<String, String> TYPES = Map.of("0.4.0.1862.1.6.1", "signature", "0.4.0.1862.1.6.2", "seal",
            "0.4.0.1862.1.6.3", "website");
    private static final String INDENT = "  ";

    private QualifiedLines() {
    }

    static List<Text> statements(ASN1Sequence statements) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : statements) {
            ASN1Sequence statement = ASN1Sequence.getInstance(each);
            String oid = ASN1ObjectIdentifier.getInstance(statement.getObjectAt(0)).getId();
            String kind = STATEMENTS.get(oid);
            lines.add(kind == null ? Asn1Outline.oid(oid) : TEXTS.text("Oid_named", TEXTS.text("Qualified_" + kind), oid));
            if (statement.size() > 1) {
                content(kind == null ? "" : kind, statement.getObjectAt(1), lines);
            }
        }
        return lines;
    }

    private static void content(String kind, ASN1Encodable value, List<Text> lines) {
        switch (kind) {
            case "limit" -> {
                ASN1Sequence limit = ASN1Sequence.getInstance(value);
                String currency = limit.getObjectAt(0) instanceof ASN1String code ? code.getString() : limit.getObjectAt(0).toString();
                lines.add(TEXTS.text("Qualified_limit_value", INDENT, number(limit, 1), number(limit, 2), currency));
            }
            case "retention" -> lines.add(TEXTS.text("Qualified_retention_value", INDENT,
                    ASN1Integer.getInstance(value).getValue().toString()));
            case "type" -> ASN1Sequence.getInstance(value).forEach(type -> lines.add(type(type.toString())));
            case "disclosure" -> ASN1Sequence.getInstance(value).forEach(each -> {
                ASN1Sequence location = ASN1Sequence.getInstance(each);
                lines.add(TEXTS.text("Qualified_disclosure_value", INDENT, ((ASN1String) location.getObjectAt(0)).getString(),
                        ((ASN1String) location.getObjectAt(1)).getString()));
            });
            default -> lines.addAll(Asn1Outline.lines(value.toASN1Primitive(), INDENT));
        }
    }

    private static String number(ASN1Sequence limit, int index) {
        return ASN1Integer.getInstance(limit.getObjectAt(index)).getValue().toString();
    }

    private static Text type(String oid) {
        Text type = TYPES.containsKey(oid) ? TEXTS.text("Oid_named", TEXTS.text("Qualified_type_" + TYPES.get(oid)), oid)
                : Asn1Outline.oid(oid);
        return Text.joined("", List.of(Text.literal(INDENT), type));
    }

    /** RFC 5280 4.2.1.8: attributes of the subject beside its name. */
    static List<Text> attributes(ASN1Sequence attributes) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : attributes) {
            ASN1Sequence attribute = ASN1Sequence.getInstance(each);
            Text name = Asn1Outline.oid(ASN1ObjectIdentifier.getInstance(attribute.getObjectAt(0)).getId());
            for (ASN1Encodable value : ASN1Set.getInstance(attribute.getObjectAt(1))) {
                Text content = Text.joined(", ", Asn1Outline.lines(value.toASN1Primitive(), ""));
                lines.add(TEXTS.text("Attribute_value", name, content));
            }
        }
        return lines;
    }
}
