package org.inkan.pki.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.x509.AccessDescription;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.Oids;

/**
 * The content of one extension in lines. Extensions of standards and of Windows are named; any other is shown as an
 * outline of its ASN.1, and what is no ASN.1 as bytes. Never fails. Stateless.
 */
public final class ExtensionDescription {

    private static final Texts TEXTS = Texts.beside(ExtensionDescription.class);
    private static final int KEY_INDEX = 16;

    private ExtensionDescription() {
    }

    /** At least one line. */
    public static List<Text> lines(Extension extension) {
        try {
            List<Text> lines = known(extension, Extensions.of(List.of(extension)));
            return lines.isEmpty() ? List.of(TEXTS.text("Field_none")) : lines;
        } catch (ProblemException e) {
            return List.of(e.problem().what(), Text.literal(CertificateDescription.hex(extension.value())));
        } catch (IOException | RuntimeException e) {
            // Hostile content may break a decoder in any way; the reader still sees the bytes.
            return List.of(TEXTS.text("Extension_unreadable"), Text.literal(CertificateDescription.hex(extension.value())));
        }
    }

    private static List<Text> known(Extension extension, Extensions typed) throws ProblemException, IOException {
        return switch (extension.oid()) {
            case Oids.KEY_USAGE -> typed.keyUsage().orElseThrow().stream().map(usage -> TEXTS.text("KeyUsage_" + usage.label())).toList();
            case Oids.EXTENDED_KEY_USAGE -> names(typed.extendedKeyUsage());
            case Oids.MS_APPLICATION_POLICIES -> names(typed.applicationPolicies());
            case Oids.SUBJECT_ALT_NAME -> generalNames(typed.subjectAltNames());
            case Oids.ISSUER_ALT_NAME -> generalNames(as(Oids.SUBJECT_ALT_NAME, extension.value()).subjectAltNames());
            case Oids.BASIC_CONSTRAINTS -> typed.basicConstraints().map(value -> List.of(
                    TEXTS.text(value.ca() ? "Basic_ca" : "Basic_end"),
                    TEXTS.text("Basic_path", value.pathLength().isPresent() ? Text.literal(String.valueOf(value.pathLength().getAsInt()))
                            : TEXTS.text("Field_none")))).orElseThrow();
            case Oids.SUBJECT_KEY_IDENTIFIER -> List.of(Text.literal(hex(typed.subjectKeyIdentifier().orElseThrow())));
            case Oids.AUTHORITY_KEY_IDENTIFIER -> authority(sequence(extension));
            case Oids.CRL_DISTRIBUTION_POINTS -> generalNames(typed.crlDistributionPoints());
            case Oids.FRESHEST_CRL -> generalNames(as(Oids.CRL_DISTRIBUTION_POINTS, extension.value()).crlDistributionPoints());
            case Oids.AUTHORITY_INFORMATION_ACCESS -> access(typed);
            case Oids.SUBJECT_INFORMATION_ACCESS -> access(as(Oids.AUTHORITY_INFORMATION_ACCESS, extension.value()));
            case Oids.MS_TEMPLATE_INFORMATION -> typed.templateInformation().map(value -> List.of(
                    TEXTS.text("Template_oid", value.oid()), TEXTS.text("Template_version", value.major(), value.minor()))).orElseThrow();
            case Oids.MS_TEMPLATE_NAME -> List.of(Text.literal(typed.templateName().orElseThrow()));
            case Oids.MS_SID_SECURITY -> List.of(Text.literal(typed.sid().orElseThrow()));
            case Oids.MS_CA_VERSION -> caVersion(extension);
            case Oids.CRL_NUMBER, Oids.DELTA_CRL_INDICATOR, Oids.INHIBIT_ANY_POLICY -> List.of(Text.literal(integer(extension)));
            case Oids.MS_PREVIOUS_CA_HASH -> List.of(Text.literal(
                    hex(ASN1OctetString.getInstance(Asn1.read(extension.value())).getOctets())));
            case Oids.OCSP_NO_CHECK -> List.of(TEXTS.text("Ocsp_noCheck"));
            case Oids.NAME_CONSTRAINTS -> constraints(sequence(extension));
            case Oids.POLICY_CONSTRAINTS -> policyConstraints(sequence(extension));
            case Oids.POLICY_MAPPINGS -> mappings(sequence(extension));
            default -> outline(extension);
        };
    }

    /** Policies with their qualifiers, scope flags of lists and everything unknown: nested content needs an outline. */
    private static List<Text> outline(Extension extension) throws IOException {
        return Asn1Outline.lines(Asn1.read(extension.value())).stream().<Text>map(line -> line).toList();
    }

    private static List<Text> names(List<String> oids) {
        return oids.stream().map(Asn1Outline::oid).toList();
    }

    private static List<Text> generalNames(List<GeneralName> names) {
        return names.stream().map(ExtensionDescription::name).toList();
    }

    private static Text name(GeneralName name) {
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

    private static List<Text> access(Extensions typed) throws ProblemException {
        List<Text> lines = new ArrayList<>();
        for (AccessDescription description : typed.authorityInformationAccess()) {
            Text method = switch (description.method()) {
                case Oids.CA_ISSUERS_ACCESS -> TEXTS.text("Access_issuers");
                case Oids.OCSP_ACCESS -> TEXTS.text("Access_ocsp");
                default -> Asn1Outline.oid(description.method());
            };
            lines.add(Text.joined(": ", List.of(method, name(description.location()))));
        }
        return lines;
    }

    private static List<Text> authority(ASN1Sequence parts) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            switch (tagged.getTagNo()) {
                case 0 -> lines.add(TEXTS.text("Authority_key", hex(ASN1OctetString.getInstance(tagged, false).getOctets())));
                case 1 -> generalNames(as(Oids.SUBJECT_ALT_NAME, ASN1Sequence.getInstance(tagged, false).getEncoded())
                        .subjectAltNames()).forEach(name -> lines.add(TEXTS.text("Authority_issuer", name)));
                default -> lines.add(TEXTS.text("Authority_serial", ASN1Integer.getInstance(tagged, false).getValue().toString(16)));
            }
        }
        return lines;
    }

    /** MS-WCCE 2.2.2.7.9 "certificate and key index": the certificate in the low word, the key in the high one. */
    private static List<Text> caVersion(Extension extension) throws IOException {
        int value = ASN1Integer.getInstance(Asn1.read(extension.value())).getValue().intValue();
        return List.of(Text.literal("V" + (value & 0xFFFF) + "." + (value >>> KEY_INDEX)));
    }

    private static List<Text> constraints(ASN1Sequence parts) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            for (ASN1Encodable subtree : ASN1Sequence.getInstance(tagged, false)) {
                ASN1Encodable base = ASN1Sequence.getInstance(subtree).getObjectAt(0);
                byte[] one = new org.bouncycastle.asn1.DERSequence(base).getEncoded();
                for (Text name : generalNames(as(Oids.SUBJECT_ALT_NAME, one).subjectAltNames())) {
                    lines.add(TEXTS.text(tagged.getTagNo() == 0 ? "Constraint_permitted" : "Constraint_excluded", name));
                }
            }
        }
        return lines;
    }

    private static List<Text> policyConstraints(ASN1Sequence parts) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            lines.add(TEXTS.text(tagged.getTagNo() == 0 ? "Policy_explicit" : "Policy_mapping",
                    ASN1Integer.getInstance(tagged, false).getValue()));
        }
        return lines;
    }

    private static List<Text> mappings(ASN1Sequence parts) {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1Sequence pair = ASN1Sequence.getInstance(part);
            lines.add(TEXTS.text("Policy_maps", Asn1Outline.oid(pair.getObjectAt(0).toString()),
                    Asn1Outline.oid(pair.getObjectAt(1).toString())));
        }
        return lines;
    }

    private static Extensions as(String oid, byte[] content) {
        return Extensions.of(List.of(new Extension(oid, false, content)));
    }

    private static ASN1Sequence sequence(Extension extension) throws IOException {
        ASN1Primitive value = Asn1.read(extension.value());
        return ASN1Sequence.getInstance(value);
    }

    private static String integer(Extension extension) throws IOException {
        return ASN1Integer.getInstance(Asn1.read(extension.value())).getValue().toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
