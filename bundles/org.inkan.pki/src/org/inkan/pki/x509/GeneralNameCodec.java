package org.inkan.pki.x509;

import java.io.IOException;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.BERTags;
import org.inkan.pki.internal.asn1.Asn1;

/** DER of {@link GeneralName} (RFC 5280 4.2.1.6; IMPLICIT tags except otherName's value and directoryName). */
final class GeneralNameCodec {

    private GeneralNameCodec() {
    }

    static GeneralName decode(ASN1Encodable encodable) {
        ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(encodable, BERTags.CONTEXT_SPECIFIC);
        try {
            return switch (tagged.getTagNo()) {
                case 0 -> otherName(tagged);
                case 1 -> new GeneralName.Email(ia5(tagged));
                case 2 -> new GeneralName.Dns(ia5(tagged));
                case 4 -> new GeneralName.Directory(new X500Principal(der(tagged.getExplicitBaseObject())));
                case 6 -> new GeneralName.Uri(ia5(tagged));
                case 7 -> new GeneralName.Ip(ASN1OctetString.getInstance(tagged, false).getOctets());
                case 8 -> new GeneralName.RegisteredId(ASN1ObjectIdentifier.getInstance(tagged, false).getId());
                default -> new GeneralName.Other(tagged.getTagNo(), der(tagged));
            };
        } catch (RuntimeException e) {
            // One odd name (a directoryName the JDK refuses) must not hide its neighbours.
            return new GeneralName.Other(tagged.getTagNo(), der(tagged));
        }
    }

    private static GeneralName otherName(ASN1TaggedObject tagged) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(tagged, false);
        String oid = ASN1ObjectIdentifier.getInstance(sequence.getObjectAt(0)).getId();
        ASN1Encodable value = ASN1TaggedObject.getInstance(sequence.getObjectAt(1)).getExplicitBaseObject();
        if (oid.equals(Oids.MS_UPN) && value.toASN1Primitive() instanceof ASN1UTF8String upn) {
            return new GeneralName.Upn(upn.getString());
        }
        return new GeneralName.OtherName(oid, der(value));
    }

    private static String ia5(ASN1TaggedObject tagged) {
        return ASN1IA5String.getInstance(tagged, false).getString();
    }

    private static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ASN1Encodable encode(GeneralName name) throws IOException {
        return switch (name) {
            case GeneralName.Email email -> implicit(1, new DERIA5String(email.address(), true));
            case GeneralName.Dns dns -> implicit(2, new DERIA5String(dns.name(), true));
            case GeneralName.Directory directory -> new DERTaggedObject(true, 4, primitive(directory.name().getEncoded()));
            case GeneralName.Uri uri -> implicit(6, new DERIA5String(uri.uri(), true));
            case GeneralName.Ip ip -> implicit(7, new DEROctetString(ip.address()));
            case GeneralName.RegisteredId id -> implicit(8, new ASN1ObjectIdentifier(id.oid()));
            case GeneralName.Upn upn -> other(Oids.MS_UPN, new DERUTF8String(upn.name()));
            case GeneralName.OtherName other -> other(other.oid(), primitive(other.value()));
            case GeneralName.Other raw -> primitive(raw.der());
        };
    }

    private static ASN1Encodable implicit(int tag, ASN1Encodable value) {
        return new DERTaggedObject(false, tag, value);
    }

    private static ASN1Encodable other(String oid, ASN1Encodable value) {
        return implicit(0, new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(oid), new DERTaggedObject(true, 0, value)}));
    }

    private static ASN1Primitive primitive(byte[] der) throws IOException {
        return Asn1.read(der);
    }
}
