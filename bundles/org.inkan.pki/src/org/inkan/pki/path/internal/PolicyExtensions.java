package org.inkan.pki.path.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.inkan.pki.x509.Oids;

/**
 * The policy extensions of one certificate (RFC 5280 §4.2.1.4, .5, .11, .14).
 *
 * @param policies         policy OIDs; null if the extension is absent
 * @param mappings         pairs in the order of the certificate; empty if absent
 * @param requireExplicit  skip count, -1 if absent
 * @param inhibitMapping   skip count, -1 if absent
 * @param inhibitAny       skip count, -1 if absent
 * @param foreignQualifier a qualifier is neither a CPS pointer nor a user notice
 */
public record PolicyExtensions(Set<String> policies, List<Mapping> mappings, int requireExplicit, int inhibitMapping,
        int inhibitAny, boolean foreignQualifier) {

    /** One policy of the issuer's domain said to equal one of the subject's. */
    public record Mapping(String issuerDomain, String subjectDomain) {
    }

    private static final Set<String> QUALIFIERS = Set.of("1.3.6.1.5.5.7.2.1", "1.3.6.1.5.5.7.2.2");

    static PolicyExtensions read(ExtensionMap map) {
        List<PolicyInformation> list = map.decode(Oids.CERTIFICATE_POLICIES, PolicyExtensions::information);
        List<Mapping> mappings = map.decode(Oids.POLICY_MAPPINGS, PolicyExtensions::mappings);
        Skips constraints = map.decode(Oids.POLICY_CONSTRAINTS, PolicyExtensions::constraints);
        Integer inhibitAny = map.decode(Oids.INHIBIT_ANY_POLICY,
                value -> skip(ASN1Integer.getInstance(value).getValue()));
        return new PolicyExtensions(list == null ? null : oids(list), mappings == null ? List.of() : mappings,
                constraints == null ? -1 : constraints.requireExplicit(),
                constraints == null ? -1 : constraints.inhibitMapping(),
                inhibitAny == null ? -1 : inhibitAny, list != null && list.stream().anyMatch(PolicyExtensions::foreign));
    }

    /** An identifier must not appear twice (RFC 5280 §4.2.1.4). */
    private static List<PolicyInformation> information(ASN1Primitive value) {
        List<PolicyInformation> list = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (ASN1Encodable element : ASN1Sequence.getInstance(value)) {
            PolicyInformation information = PolicyInformation.getInstance(element);
            list.add(information);
            if (!seen.add(information.getPolicyIdentifier().getId())) {
                return null;
            }
        }
        return list.isEmpty() ? null : list;
    }

    private static Set<String> oids(List<PolicyInformation> list) {
        Set<String> oids = new LinkedHashSet<>();
        list.forEach(information -> oids.add(information.getPolicyIdentifier().getId()));
        return oids;
    }

    private static List<Mapping> mappings(ASN1Primitive value) {
        List<Mapping> mappings = new ArrayList<>();
        for (ASN1Encodable element : ASN1Sequence.getInstance(value)) {
            ASN1Sequence pair = ASN1Sequence.getInstance(element);
            if (pair.size() != 2) {
                return null;
            }
            mappings.add(new Mapping(oid(pair.getObjectAt(0)), oid(pair.getObjectAt(1))));
        }
        return mappings.isEmpty() ? null : mappings;
    }

    private record Skips(int requireExplicit, int inhibitMapping) {
    }

    private static Skips constraints(ASN1Primitive value) {
        PolicyConstraints constraints = PolicyConstraints.getInstance(value);
        Integer explicit = skip(constraints.getRequireExplicitPolicyMapping());
        Integer mapping = skip(constraints.getInhibitPolicyMapping());
        boolean empty = ASN1Sequence.getInstance(value).size() == 0;
        return empty || explicit == null || mapping == null ? null : new Skips(explicit, mapping);
    }

    private static boolean foreign(PolicyInformation information) {
        if (information.getPolicyQualifiers() == null) {
            return false;
        }
        for (ASN1Encodable qualifier : information.getPolicyQualifiers()) {
            if (!QUALIFIERS.contains(oid(ASN1Sequence.getInstance(qualifier).getObjectAt(0)))) {
                return true;
            }
        }
        return false;
    }

    private static String oid(ASN1Encodable value) {
        return ASN1ObjectIdentifier.getInstance(value).getId();
    }

    private static Integer skip(BigInteger count) {
        if (count == null) {
            return -1;
        }
        if (count.signum() < 0) {
            return null;
        }
        return count.bitLength() > 30 ? Integer.MAX_VALUE : count.intValue();
    }
}
