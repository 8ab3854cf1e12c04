package org.inkan.pki.path.internal;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.GeneralName;
import org.inkan.pki.x509.Oids;

/**
 * The names of a certificate beside its subject, and what it lets names below it be.
 *
 * @param alternatives subject alternative names in order; empty if absent
 * @param constraints  null if absent
 */
public record NameExtensions(List<TypedName> alternatives, NameConstraints constraints) {

    static NameExtensions read(ExtensionMap map) {
        List<TypedName> names = map.decode(Oids.SUBJECT_ALT_NAME, NameExtensions::names);
        return new NameExtensions(names == null ? List.of() : names,
                map.decode(Oids.NAME_CONSTRAINTS, NameConstraints::read));
    }

    /** Whether a name of this form is among the alternative names. */
    public boolean has(NameForm form) {
        return alternatives.stream().anyMatch(name -> name.form() == form);
    }

    private static List<TypedName> names(ASN1Primitive value) {
        List<TypedName> names = new ArrayList<>();
        for (ASN1Encodable element : ASN1Sequence.getInstance(value)) {
            TypedName name = TypedName.of(GeneralName.getInstance(element));
            if (name.form() == NameForm.IP && !IpNames.validName(name.address())) {
                return null;
            }
            names.add(name);
        }
        return names.isEmpty() ? null : List.copyOf(names);
    }
}
