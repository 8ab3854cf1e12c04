package org.inkan.pki.describe;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What the holder of a certificate can do or must do, and for how long. */
final class FeatureLines {

    private static final Texts TEXTS = Texts.beside(FeatureLines.class);
    private static final int STATUS_REQUEST = 5;
    private static final int STATUS_REQUEST_V2 = 17;

    private FeatureLines() {
    }

    /** RFC 7633: TLS extensions that the server must answer; the numbers are those of the IANA registry. */
    static List<Text> tls(ASN1Sequence features) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : features) {
            int feature = ASN1Integer.getInstance(each).intValueExact();
            lines.add(feature == STATUS_REQUEST || feature == STATUS_REQUEST_V2 ? TEXTS.text("Tls_" + feature)
                    : Text.literal(String.valueOf(feature)));
        }
        return lines;
    }

    /** RFC 8551 2.5.2: algorithms that the owner can decrypt, the preferred one first; with the length of the key where it varies. */
    static List<Text> mail(ASN1Sequence capabilities) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable each : capabilities) {
            ASN1Sequence capability = ASN1Sequence.getInstance(each);
            Text name = Asn1Outline.oid(ASN1ObjectIdentifier.getInstance(capability.getObjectAt(0)).getId());
            boolean sized = capability.size() > 1 && capability.getObjectAt(1) instanceof ASN1Integer;
            lines.add(sized ? TEXTS.text("Field_key_bits", name, ((ASN1Integer) capability.getObjectAt(1)).getValue().toString()) : name);
        }
        return lines;
    }

    /** RFC 3280 4.2.1.4: when the private key may sign, which ends before the certificate does. */
    static List<Text> period(ASN1Sequence parts, ZoneId zone) throws IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            lines.add(TEXTS.text(tagged.getTagNo() == 0 ? "Period_from" : "Period_until", new MomentText(Moments.implicit(tagged), zone)));
        }
        return lines;
    }
}
