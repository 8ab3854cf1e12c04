package org.inkan.pki.path.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * The name constraints of one CA certificate (RFC 5280 §4.2.1.10), subtrees by the form of their base.
 *
 * @param permitted a form that occurs here allows only names inside one of its subtrees
 * @param excluded  names inside any of these are refused
 */
public record NameConstraints(Map<NameForm, List<TypedName>> permitted, Map<NameForm, List<TypedName>> excluded) {

    private static final int PERMITTED = 0;
    private static final int EXCLUDED = 1;

    /** @return null if the structure is empty or a base is not well-formed */
    static NameConstraints read(ASN1Primitive value) {
        Map<NameForm, List<TypedName>> permitted = new EnumMap<>(NameForm.class);
        Map<NameForm, List<TypedName>> excluded = new EnumMap<>(NameForm.class);
        ASN1Sequence sequence = ASN1Sequence.getInstance(value);
        if (sequence.size() == 0) {
            return null;
        }
        for (ASN1Encodable element : sequence) {
            ASN1TaggedObject part = ASN1TaggedObject.getInstance(element);
            boolean read = switch (part.getTagNo()) {
            case PERMITTED -> subtrees(part, permitted);
            case EXCLUDED -> subtrees(part, excluded);
            default -> false;
            };
            if (!read) {
                return null;
            }
        }
        return new NameConstraints(permitted, excluded);
    }

    /** How many comparisons this many names may cost. */
    long cost(long names) {
        return names * (size(permitted) + size(excluded));
    }

    /** Whether a DNS constraint starts with a dot, which only the other forms define. */
    public boolean dottedDns() {
        return dotted(permitted) || dotted(excluded);
    }

    private static boolean dotted(Map<NameForm, List<TypedName>> subtrees) {
        return subtrees.getOrDefault(NameForm.DNS, List.of()).stream().anyMatch(base -> base.text().startsWith("."));
    }

    private static long size(Map<NameForm, List<TypedName>> subtrees) {
        return subtrees.values().stream().mapToLong(List::size).sum();
    }

    private static boolean subtrees(ASN1TaggedObject part, Map<NameForm, List<TypedName>> target) {
        ASN1Sequence list = ASN1Sequence.getInstance(part, false);
        for (ASN1Encodable element : list) {
            ASN1Sequence subtree = ASN1Sequence.getInstance(element);
            TypedName base = TypedName.of(GeneralName.getInstance(subtree.getObjectAt(0)));
            if (!base.validBase() || !plainDistances(subtree)) {
                return false;
            }
            target.computeIfAbsent(base.form(), form -> new ArrayList<>()).add(base);
        }
        return list.size() > 0;
    }

    /** minimum is always 0 and maximum absent in this profile; anything else would be ignored at our peril. */
    private static boolean plainDistances(ASN1Sequence subtree) {
        if (subtree.size() == 1) {
            return true;
        }
        ASN1TaggedObject minimum = ASN1TaggedObject.getInstance(subtree.getObjectAt(1));
        return subtree.size() == 2 && minimum.getTagNo() == 0
                && ASN1Integer.getInstance(minimum, false).getValue().signum() == 0;
    }
}
