package org.inkan.pki.x509;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;

/**
 * Distinguished names in the text form of the Windows function CertStrToName: {@code ,} and {@code ;} separate, {@code +} joins a
 * multi-valued part, quotes protect, a doubled quote inside quotes is one, {@code #} starts hex octets. The order of the text is the order
 * of the encoding in both directions, so that {@code parse(display(name))} is the same name. ASCII of the PrintableString set becomes a
 * PrintableString, everything else (Japanese) a UTF8String, mail addresses and domain components an IA5String.
 */
public final class X509Names {

    /** X.520: an attribute whose value is a name. */
    private static final String DISTINGUISHED_NAME = "2.5.4.49";
    private static final String SPECIAL = ",;+=\"<>#\r\n";

    private X509Names() {
    }

    /** The name that Windows would make of this text. */
    public static X500Principal parse(String text) throws ProblemException {
        return parse(text, NameFlags.DEFAULT);
    }

    /** As {@link #parse(String)} with flags that change separators, quoting, order or string type. */
    public static X500Principal parse(String text, NameFlags flags) throws ProblemException {
        try {
            return read(text, flags);
        } catch (NameSyntaxException e) {
            Problem problem = Problem.of(PkiCode.NAME_TEXT.code(), Texts.beside(X509Names.class), "X509Names_syntax", text, text,
                e.offset() + 1, e.text());
            throw new ProblemException(problem, e);
        }
    }

    /** As {@link #parse(String, NameFlags)} for callers that need the position of a mistake. */
    public static X500Principal read(String text, NameFlags flags) throws NameSyntaxException {
        try {
            return new X500Principal(new NameParser(text, flags).parse().getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            // Writing to memory does not fail.
            throw new IllegalStateException(e);
        }
    }

    /** Value of the common name; the most specific one if there are several; empty text if there is none. */
    public static String commonName(X500Principal name) {
        String found = "";
        for (Attribute attribute : attributes(name)) {
            if (attribute.oid().equals(NameAttributes.COMMON_NAME)) {
                found = attribute.value();
            }
        }
        return found;
    }

    /**
     * All attributes in the order of the encoding; values that are no strings appear as # and hex. Of a name that is damaged
     * inside, which the Java platform may have let pass, the whole encoding is one such value.
     */
    public static List<Attribute> attributes(X500Principal name) {
        try {
            return decoded(name);
        } catch (RuntimeException e) {
            // Whoever looks at such a name must see something; an exception here would take the whole view with it.
            return List.of(new Attribute(0, DISTINGUISHED_NAME, "#" + HexFormat.of().withUpperCase().formatHex(name.getEncoded()), true));
        }
    }

    private static List<Attribute> decoded(X500Principal name) {
        List<Attribute> attributes = new ArrayList<>();
        int rdn = 0;
        for (ASN1Encodable part : ASN1Sequence.getInstance(name.getEncoded())) {
            for (ASN1Encodable pair : ASN1Set.getInstance(part)) {
                ASN1Sequence both = ASN1Sequence.getInstance(pair);
                String oid = ASN1ObjectIdentifier.getInstance(both.getObjectAt(0)).getId();
                boolean octets = !(both.getObjectAt(1).toASN1Primitive() instanceof ASN1String);
                attributes.add(new Attribute(rdn, oid, value(both.getObjectAt(1)), octets));
            }
            rdn++;
        }
        return attributes;
    }

    /** First value of the attribute with this short name (CN, O, OU, …) or identifier. */
    public static Optional<String> attribute(X500Principal name, String type) {
        String oid = NameAttributes.oid(type).orElse(type);
        return attributes(name).stream().filter(a -> a.oid().equals(oid)).map(Attribute::value).findFirst();
    }

    /** Text form, e.g. {@code CN=gw01.contoso.com, O="Contoso, Ltd."}; empty for the empty name. */
    public static String display(X500Principal name) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (Attribute attribute : attributes(name)) {
            if (last >= 0) {
                text.append(attribute.rdn() == last ? " + " : ", ");
            }
            text.append(NameAttributes.shortName(attribute.oid())).append('=')
                .append(attribute.octets() ? attribute.value() : quote(attribute.value()));
            last = attribute.rdn();
        }
        return text.toString();
    }

    /** A value as it must stand in a name: in quotes, with quotes doubled, where CertStrToName needs it. */
    public static String quote(String value) {
        boolean plain = value.equals(value.strip()) && value.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String value(ASN1Encodable value) {
        if (value.toASN1Primitive() instanceof ASN1String string) {
            return string.getString();
        }
        try {
            byte[] octets = value.toASN1Primitive() instanceof ASN1OctetString string ? string.getOctets()
                : value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
            return "#" + HexFormat.of().withUpperCase().formatHex(octets);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One attribute of a name.
     *
     * @param rdn index of the part it belongs to, from 0
     * @param oid type
     * @param value text value
     * @param octets whether the value is no string but octets shown in hex
     */
    public record Attribute(int rdn, String oid, String value, boolean octets) {
    }
}
