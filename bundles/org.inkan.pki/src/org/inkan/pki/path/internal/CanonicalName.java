package org.inkan.pki.path.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.util.encoders.Hex;

/**
 * A distinguished name as RFC 5280 §7.1 compares it: case folded, compatibility forms unified, insignificant white
 * space removed, the ASN.1 string type irrelevant, the order inside a multi-valued RDN too. Equal lists mean equal names.
 *
 * @param rdns one canonical text per relative name, in the order of the certificate
 */
public record CanonicalName(List<String> rdns) {

    public CanonicalName {
        rdns = List.copyOf(rdns);
    }

    public static CanonicalName of(X500Name name) {
        List<String> rdns = new ArrayList<>();
        for (RDN rdn : name.getRDNs()) {
            List<String> parts = new ArrayList<>();
            for (AttributeTypeAndValue attribute : rdn.getTypesAndValues()) {
                parts.add(attribute.getType().getId() + '=' + value(attribute.getValue()));
            }
            parts.sort(null);
            rdns.add(String.join("\u0000", parts));
        }
        return new CanonicalName(rdns);
    }

    public boolean isEmpty() {
        return rdns.isEmpty();
    }

    /** Whether this name lies in the subtree below (or at) the other one (RFC 5280 §4.2.1.10, directoryName). */
    boolean within(CanonicalName base) {
        int length = base.rdns.size();
        return rdns.size() >= length && rdns.subList(0, length).equals(base.rdns);
    }

    private static String value(ASN1Encodable value) {
        if (value.toASN1Primitive() instanceof ASN1String string) {
            return '"' + fold(string.getString());
        }
        try {
            return '#' + Hex.toHexString(value.toASN1Primitive().getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            return '#' + value.toString();
        }
    }

    private static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(unified, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    /** Most names are ASCII with single inner spaces; they skip the costly steps. */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }
}
