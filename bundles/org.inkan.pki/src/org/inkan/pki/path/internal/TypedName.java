package org.inkan.pki.path.internal;

import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.util.encoders.Hex;

/**
 * A name of a certificate, or the base of a name constraint.
 *
 * @param form      its form
 * @param text      text of e-mail, DNS and URI names, otherwise what to show to people
 * @param address   octets of an IP name or constraint, otherwise null
 * @param directory canonical directory name, otherwise null
 */
public record TypedName(NameForm form, String text, byte[] address, CanonicalName directory) {

    static TypedName of(GeneralName name) {
        NameForm form = NameForm.ofTag(name.getTagNo());
        return switch (form) {
        case EMAIL, DNS, URI -> text(form, ASN1IA5String.getInstance(name.getName()).getString());
        case IP -> ip(ASN1OctetString.getInstance(name.getName()).getOctets());
        case DIRECTORY -> directory(X500Name.getInstance(name.getName()));
        default -> text(form, name.toString());
        };
    }

    static TypedName text(NameForm form, String text) {
        return new TypedName(form, text, null, null);
    }

    static TypedName directory(X500Name name) {
        return new TypedName(NameForm.DIRECTORY, name.toString(), null, CanonicalName.of(name));
    }

    private static TypedName ip(byte[] octets) {
        return new TypedName(NameForm.IP, Hex.toHexString(octets), octets, null);
    }

    /** Whether this name is well-formed enough to be compared. */
    boolean comparable() {
        return switch (form) {
        case EMAIL -> EmailNames.validName(text);
        case DNS -> DnsNames.validPattern(text);
        case URI -> UriNames.host(text) != null;
        case IP -> IpNames.validName(address);
        default -> true;
        };
    }

    /** Whether this is a possible base of a subtree. */
    boolean validBase() {
        return switch (form) {
        case EMAIL -> EmailNames.validConstraint(text);
        case DNS -> DnsNames.validConstraint(text);
        case URI -> UriNames.validConstraint(text);
        case IP -> IpNames.validConstraint(address);
        default -> true;
        };
    }

    /** Whether the whole of this name lies in the subtree. */
    boolean within(TypedName base) {
        return switch (form) {
        case EMAIL -> EmailNames.within(text, base.text);
        case DNS -> DnsNames.within(text, base.text);
        case URI -> UriNames.within(text, base.text);
        case IP -> IpNames.within(address, base.address);
        case DIRECTORY -> directory.within(base.directory);
        default -> false;
        };
    }

    /** Whether any part of this name lies in the subtree: a wildcard may reach into it. */
    boolean touches(TypedName base) {
        return within(base) || form == NameForm.DNS && DnsNames.wildcardReaches(text, base.text);
    }
}
