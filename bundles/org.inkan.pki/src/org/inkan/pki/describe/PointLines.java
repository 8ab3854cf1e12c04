package org.inkan.pki.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.RevocationReason;

/** Where revocation lists are found, and which part of the revocations a list covers. */
final class PointLines {

    private static final Texts TEXTS = Texts.beside(PointLines.class);
    /** RFC 5280 4.2.1.13 counts reasons by bits, 5.3.1 by other numbers from "privilege withdrawn" on. */
    private static final int LAST_ALIKE = 6;
    private static final int REASONS = 9;

    private PointLines() {
    }

    /** RFC 5280 4.2.1.13: every point with its names and, indented, what it is limited to. */
    static List<Text> points(ASN1Sequence points) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable point : points) {
            for (ASN1Encodable part : ASN1Sequence.getInstance(point)) {
                ASN1TaggedObject field = ASN1TaggedObject.getInstance(part);
                switch (field.getTagNo()) {
                    case 0 -> lines.addAll(names(field));
                    case 1 -> lines.add(indented(TEXTS.text("Point_reasons", reasons(field))));
                    default -> {
                        for (Text name : NameLines.in(ASN1Sequence.getInstance(field, false))) {
                            lines.add(indented(TEXTS.text("Point_issuer", name)));
                        }
                    }
                }
            }
        }
        return lines;
    }

    /** RFC 5280 5.2.5: issuing distribution point. */
    static List<Text> scope(ASN1Sequence parts) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject field = ASN1TaggedObject.getInstance(part);
            switch (field.getTagNo()) {
                case 0 -> lines.addAll(names(field));
                case 3 -> lines.add(TEXTS.text("Scope_reasons", reasons(field)));
                default -> lines.add(TEXTS.text("Scope_" + field.getTagNo(),
                        TEXTS.text(ASN1Boolean.getInstance(field, false).isTrue() ? "Field_yes" : "Field_no")));
            }
        }
        return lines;
    }

    private static List<Text> names(ASN1TaggedObject field) throws ProblemException, IOException {
        ASN1TaggedObject name = ASN1TaggedObject.getInstance(field, true);
        return name.getTagNo() == 0 ? NameLines.in(ASN1Sequence.getInstance(name, false))
                : List.of(NameLines.relative(ASN1Set.getInstance(name, false)));
    }

    private static Text reasons(ASN1TaggedObject field) {
        byte[] bits = ASN1BitString.getInstance(field, false).getBytes();
        List<Text> reasons = new ArrayList<>();
        for (int bit = 1; bit < REASONS && bit / Byte.SIZE < bits.length; bit++) {
            if ((bits[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE) != 0) {
                reasons.add(RevocationReason.ofCode(bit <= LAST_ALIKE ? bit : bit + 2).orElseThrow().text());
            }
        }
        return Text.joined(", ", reasons);
    }

    private static Text indented(Text line) {
        return Text.joined("", List.of(Text.literal("  "), line));
    }
}
