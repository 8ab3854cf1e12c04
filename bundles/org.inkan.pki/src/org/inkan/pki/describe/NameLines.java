package org.inkan.pki.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSequence;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.x509.AccessDescription;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;

/** Names of RFC 5280 4.2.1.6, alone and inside of other structures. */
final class NameLines {

    private static final Texts TEXTS = Texts.beside(NameLines.class);

    private NameLines() {
    }

    static List<Text> of(List<GeneralName> names) {
        return names.stream().map(NameLines::of).toList();
    }

    static Text of(GeneralName name) {
        String kind = switch (name) {
            case GeneralName.Dns dns -> "dns";
            case GeneralName.Email email -> "email";
            case GeneralName.Uri uri -> "uri";
            case GeneralName.Ip ip -> "ip";
            case GeneralName.Directory directory -> "directory";
            case GeneralName.Upn upn -> "upn";
            case GeneralName.RegisteredId id -> "registered";
            default -> "other";
        };
        return TEXTS.text("Name_" + kind, name.text());
    }

    /** GeneralNames as they stand in another structure. */
    static List<Text> in(ASN1Sequence names) throws ProblemException, IOException {
        return of(as(Oids.SUBJECT_ALT_NAME, names.getEncoded()).subjectAltNames());
    }

    /** One GeneralName as it stands in another structure. */
    static Text one(ASN1Encodable name) throws ProblemException, IOException {
        return in(new DERSequence(name)).getFirst();
    }

    /** A name relative to that of an issuer: the last part of a distinguished name. */
    static Text relative(ASN1Set part) throws IOException {
        return TEXTS.text("Point_relative", X509Names.display(new X500Principal(new DERSequence(part).getEncoded())));
    }

    /** RFC 5280 4.2.2: where to find what, by the method of finding it. */
    static List<Text> access(byte[] content) throws ProblemException {
        List<Text> lines = new ArrayList<>();
        for (AccessDescription description : as(Oids.AUTHORITY_INFORMATION_ACCESS, content).authorityInformationAccess()) {
            Text method = switch (description.method()) {
                case Oids.CA_ISSUERS_ACCESS -> TEXTS.text("Access_issuers");
                case Oids.OCSP_ACCESS -> TEXTS.text("Access_ocsp");
                default -> Asn1Outline.oid(description.method());
            };
            lines.add(Text.joined(": ", List.of(method, of(description.location()))));
        }
        return lines;
    }

    /** Content read as that of another extension of the same structure. */
    static Extensions as(String oid, byte[] content) {
        return Extensions.of(List.of(new Extension(oid, false, content)));
    }
}
