package org.inkan.pki.path.internal;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.inkan.pki.path.rule.PathRule;

/**
 * permitted_subtrees and excluded_subtrees of RFC 5280 §6.1.1 (h), (i), kept as the list of constraints met so far: a
 * name must satisfy each of them, which is the intersection of the permitted and the union of the excluded subtrees.
 *
 * @param constraints in path order
 */
public record NameRules(List<NameConstraints> constraints) {

    /** A name that must not be in this certificate. */
    public record Breach(PathRule rule, NameForm form, String name) {
    }

    /**
     * Comparisons one certificate may cost; OpenSSL draws the line at the same number. Without it a CA could make
     * validation take hours with a thousand constraints and a subscriber with ten thousand names.
     */
    private static final long MOST_COMPARISONS = 1 << 20;

    public NameRules {
        constraints = List.copyOf(constraints);
    }

    public static NameRules none() {
        return new NameRules(List.of());
    }

    public NameRules and(NameConstraints more) {
        List<NameConstraints> all = new ArrayList<>(constraints);
        all.add(more);
        return new NameRules(all);
    }

    /** Everything that speaks against the names of a certificate; at most one breach per name. */
    public List<Breach> check(CertificateView view, boolean endEntity) {
        if (constraints.isEmpty()) {
            return List.of();
        }
        List<TypedName> names = names(view, endEntity);
        List<Breach> breaches = new ArrayList<>();
        for (NameConstraints rules : constraints) {
            if (rules.cost(names.size()) > MOST_COMPARISONS) {
                return List.of(new Breach(PathRule.NAMES_TOO_MANY, NameForm.OTHER, String.valueOf(names.size())));
            }
            for (TypedName name : names) {
                Breach breach = check(name, rules);
                if (breach != null) {
                    breaches.add(breach);
                }
            }
        }
        return breaches;
    }

    private static Breach check(TypedName name, NameConstraints rules) {
        List<TypedName> permitted = rules.permitted().getOrDefault(name.form(), List.of());
        List<TypedName> excluded = rules.excluded().getOrDefault(name.form(), List.of());
        if (permitted.isEmpty() && excluded.isEmpty()) {
            return null;
        }
        if (!name.form().constrainable()) {
            return new Breach(PathRule.NAME_FORM_UNSUPPORTED, name.form(), name.text());
        }
        if (!name.comparable()) {
            return new Breach(PathRule.NAME_UNREADABLE, name.form(), name.text());
        }
        if (excluded.stream().anyMatch(name::touches)) {
            return new Breach(PathRule.NAME_EXCLUDED, name.form(), name.text());
        }
        if (!permitted.isEmpty() && permitted.stream().noneMatch(name::within)) {
            return new Breach(PathRule.NAME_NOT_PERMITTED, name.form(), name.text());
        }
        return null;
    }

    /** Subject, alternative names, and the mail addresses and host names old software puts into the subject. */
    private static List<TypedName> names(CertificateView view, boolean endEntity) {
        List<TypedName> names = new ArrayList<>(view.names().alternatives());
        if (!view.subject().isEmpty()) {
            names.add(TypedName.directory(view.subjectName()));
        }
        attributes(view, PKCSObjectIdentifiers.pkcs_9_at_emailAddress)
                .forEach(mail -> names.add(TypedName.text(NameForm.EMAIL, mail)));
        if (endEntity && !view.names().has(NameForm.DNS)) {
            // OpsMgr and others fall back to the common name, so it must not escape the constraints
            attributes(view, BCStyle.CN).stream().filter(text -> text.indexOf('.') > 0 && DnsNames.validName(text))
                    .forEach(host -> names.add(TypedName.text(NameForm.DNS, host)));
        }
        return names;
    }

    private static List<String> attributes(CertificateView view, ASN1ObjectIdentifier type) {
        List<String> values = new ArrayList<>();
        for (RDN rdn : view.subjectName().getRDNs(type)) {
            for (AttributeTypeAndValue attribute : rdn.getTypesAndValues()) {
                if (attribute.getType().equals(type)
                        && attribute.getValue().toASN1Primitive() instanceof ASN1String string) {
                    values.add(string.getString());
                }
            }
        }
        return values;
    }
}
