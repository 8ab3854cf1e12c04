package org.inkan.pki.describe;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.x509.BasicConstraints;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.RevocationReason;
import org.inkan.pki.x509.TemplateInformation;

/**
 * The content of one extension in lines. Extensions of standards and of Windows are named; any other is shown as an
 * outline of its ASN.1, and what is no ASN.1 as bytes. Never fails. Stateless.
 */
public final class ExtensionDescription {

    private static final Texts TEXTS = Texts.beside(ExtensionDescription.class);

    private ExtensionDescription() {
    }

    /** At least one line; times are in UTC. */
    public static List<Text> lines(Extension extension) {
        return lines(extension, ZoneOffset.UTC);
    }

    /** At least one line; times are shown in {@code zone}. */
    public static List<Text> lines(Extension extension, ZoneId zone) {
        try {
            List<Text> lines = known(extension, Extensions.of(List.of(extension)), zone);
            return lines.isEmpty() ? List.of(TEXTS.text("Field_none")) : lines;
        } catch (ProblemException e) {
            return List.of(e.problem().what(), Text.literal(CertificateDescription.hex(extension.value())));
        } catch (IOException | RuntimeException e) {
            // Hostile content may break a decoder in any way; the reader still sees the bytes.
            return List.of(TEXTS.text("Extension_unreadable"), Text.literal(CertificateDescription.hex(extension.value())));
        }
    }

    private static List<Text> known(Extension extension, Extensions typed, ZoneId zone) throws ProblemException, IOException {
        return switch (extension.oid()) {
            case Oids.KEY_USAGE -> typed.keyUsage().orElseThrow().stream().map(usage -> TEXTS.text("KeyUsage_" + usage.label())).toList();
            case Oids.EXTENDED_KEY_USAGE -> names(typed.extendedKeyUsage());
            case Oids.SUBJECT_ALT_NAME, Oids.ISSUER_ALT_NAME, Oids.CERTIFICATE_ISSUER -> NameLines.in(sequence(extension));
            case Oids.BASIC_CONSTRAINTS -> typed.basicConstraints().map(ExtensionDescription::basic).orElseThrow();
            case Oids.SUBJECT_KEY_IDENTIFIER -> List.of(Text.literal(hex(typed.subjectKeyIdentifier().orElseThrow())));
            case Oids.AUTHORITY_KEY_IDENTIFIER -> authority(sequence(extension));
            case Oids.CRL_DISTRIBUTION_POINTS, Oids.FRESHEST_CRL, Oids.MS_CRL_PUBLISHED -> PointLines.points(sequence(extension));
            case Oids.ISSUING_DISTRIBUTION_POINT -> PointLines.scope(sequence(extension));
            case Oids.AUTHORITY_INFORMATION_ACCESS, Oids.SUBJECT_INFORMATION_ACCESS -> NameLines.access(extension.value());
            case Oids.NAME_CONSTRAINTS -> constraints(sequence(extension));
            case Oids.CERTIFICATE_POLICIES, Oids.MS_APPLICATION_POLICIES -> PolicyLines.policies(sequence(extension));
            case Oids.POLICY_CONSTRAINTS, Oids.MS_APPLICATION_POLICY_CONSTRAINTS -> PolicyLines.constraints(sequence(extension));
            case Oids.POLICY_MAPPINGS, Oids.MS_APPLICATION_POLICY_MAPPINGS -> PolicyLines.mappings(sequence(extension));
            case Oids.CRL_NUMBER, Oids.DELTA_CRL_INDICATOR, Oids.INHIBIT_ANY_POLICY, Oids.MS_CRL_VIRTUAL_BASE -> List.of(
                    Text.literal(ASN1Integer.getInstance(Asn1.read(extension.value())).getValue().toString()));
            case Oids.CRL_REASON -> List.of(RevocationReason.ofCode(
                    ASN1Enumerated.getInstance(Asn1.read(extension.value())).intValueExact()).orElseThrow().text());
            case Oids.HOLD_INSTRUCTION -> names(List.of(ASN1ObjectIdentifier.getInstance(Asn1.read(extension.value())).getId()));
            case Oids.OCSP_NO_CHECK -> List.of(TEXTS.text("Ocsp_noCheck"));
            case Oids.MS_TEMPLATE_INFORMATION -> typed.templateInformation().map(ExtensionDescription::template).orElseThrow();
            case Oids.MS_TEMPLATE_NAME -> List.of(Text.literal(typed.templateName().orElseThrow()));
            case Oids.MS_SID_SECURITY -> List.of(Text.literal(typed.sid().orElseThrow()));
            default -> more(extension, zone);
        };
    }

    private static List<Text> more(Extension extension, ZoneId zone) throws IOException {
        ASN1Primitive content = Asn1.read(extension.value());
        return switch (extension.oid()) {
            case Oids.INVALIDITY_DATE, Oids.MS_NEXT_PUBLISH, Oids.EXPIRED_ON_CRL -> VendorLines.moment(content, zone);
            case Oids.PRIVATE_KEY_PERIOD -> FeatureLines.period(ASN1Sequence.getInstance(content), zone);
            case Oids.TLS_FEATURE -> FeatureLines.tls(ASN1Sequence.getInstance(content));
            case Oids.SMIME_CAPABILITIES -> FeatureLines.mail(ASN1Sequence.getInstance(content));
            case Oids.TRANSPARENCY_PROMISES -> TransparencyLines.of(ASN1OctetString.getInstance(content).getOctets(), zone);
            case Oids.TRANSPARENCY_POISON -> List.of(TEXTS.text("Sct_poison"));
            case Oids.QUALIFIED_STATEMENTS -> QualifiedLines.statements(ASN1Sequence.getInstance(content));
            case Oids.SUBJECT_DIRECTORY_ATTRIBUTES -> QualifiedLines.attributes(ASN1Sequence.getInstance(content));
            case Oids.IP_BLOCKS -> ResourceLines.addresses(ASN1Sequence.getInstance(content));
            case Oids.AS_NUMBERS -> ResourceLines.systems(ASN1Sequence.getInstance(content));
            case Oids.MS_CA_VERSION -> VendorLines.caVersion(content);
            case Oids.MS_PREVIOUS_CA_HASH -> VendorLines.hash(content);
            case Oids.MS_FINANCIAL_CRITERIA -> VendorLines.financial(ASN1Sequence.getInstance(content));
            case Oids.NETSCAPE_TYPE -> VendorLines.netscapeType(content);
            case Oids.ENTRUST_VERSION -> VendorLines.entrustVersion(ASN1Sequence.getInstance(content));
            default -> Asn1Outline.lines(content, "");
        };
    }

    private static List<Text> names(List<String> oids) {
        return oids.stream().map(Asn1Outline::oid).toList();
    }

    private static List<Text> basic(BasicConstraints value) {
        return List.of(TEXTS.text(value.ca() ? "Basic_ca" : "Basic_end"), TEXTS.text("Basic_path", value.pathLength().isPresent()
                ? Text.literal(String.valueOf(value.pathLength().getAsInt())) : TEXTS.text("Field_none")));
    }

    private static List<Text> template(TemplateInformation value) {
        Text oid = TEXTS.text("Template_oid", value.oid());
        // MS-WCCE 2.2.2.7.7.2: both numbers may be left out.
        return value.major() < 0 ? List.of(oid)
                : List.of(oid, TEXTS.text("Template_version", value.major(), Math.max(0, value.minor())));
    }

    private static List<Text> authority(ASN1Sequence parts) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            switch (tagged.getTagNo()) {
                case 0 -> lines.add(TEXTS.text("Authority_key", hex(ASN1OctetString.getInstance(tagged, false).getOctets())));
                case 1 -> NameLines.in(ASN1Sequence.getInstance(tagged, false))
                        .forEach(name -> lines.add(TEXTS.text("Authority_issuer", name)));
                default -> lines.add(TEXTS.text("Authority_serial",
                        hex(ASN1Integer.getInstance(tagged, false).getValue().toByteArray())));
            }
        }
        return lines;
    }

    private static List<Text> constraints(ASN1Sequence parts) throws ProblemException, IOException {
        List<Text> lines = new ArrayList<>();
        for (ASN1Encodable part : parts) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            for (ASN1Encodable subtree : ASN1Sequence.getInstance(tagged, false)) {
                lines.add(TEXTS.text(tagged.getTagNo() == 0 ? "Constraint_permitted" : "Constraint_excluded",
                        NameLines.one(ASN1Sequence.getInstance(subtree).getObjectAt(0))));
            }
        }
        return lines;
    }

    private static ASN1Sequence sequence(Extension extension) throws IOException {
        return ASN1Sequence.getInstance(Asn1.read(extension.value()));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
