package org.inkan.pki.x509;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.internal.asn1.StructureText;

/** The value of an extension in one line. */
final class ExtensionText {

    private ExtensionText() {
    }

    static Text of(Extension extension, Extensions all) {
        try {
            return Text.joined(", ", decoded(extension, all));
        } catch (ProblemException e) {
            return Text.joined(" ", List.of(e.problem().what(), Text.literal(HexFormat.of().formatHex(extension.value()))));
        }
    }

    private static List<Text> decoded(Extension extension, Extensions all) throws ProblemException {
        return switch (extension.oid()) {
            case Oids.KEY_USAGE -> literals(all.keyUsage().stream().flatMap(Set::stream).toList());
            case Oids.EXTENDED_KEY_USAGE -> named(all.extendedKeyUsage());
            case Oids.MS_APPLICATION_POLICIES -> named(all.applicationPolicies());
            case Oids.CERTIFICATE_POLICIES -> named(all.certificatePolicies());
            case Oids.SUBJECT_ALT_NAME -> literals(all.subjectAltNames());
            case Oids.CRL_DISTRIBUTION_POINTS -> literals(all.crlDistributionPoints());
            case Oids.AUTHORITY_INFORMATION_ACCESS -> all.authorityInformationAccess().stream()
                    .map(each -> Text.joined(": ", List.of(name(each.method()), Text.literal(each.location().toString())))).toList();
            case Oids.BASIC_CONSTRAINTS -> all.basicConstraints().stream().map(each -> Text.literal("CA=" + each.ca()
                    + (each.pathLength().isPresent() ? ", pathLength=" + each.pathLength().getAsInt() : ""))).toList();
            case Oids.SUBJECT_KEY_IDENTIFIER -> hex(all.subjectKeyIdentifier());
            case Oids.AUTHORITY_KEY_IDENTIFIER -> hex(all.authorityKeyIdentifier());
            case Oids.MS_TEMPLATE_INFORMATION -> all.templateInformation().stream()
                    .map(each -> Text.literal(each.oid() + " " + each.major() + "." + each.minor())).toList();
            case Oids.MS_TEMPLATE_NAME -> literals(all.templateName().stream().toList());
            case Oids.MS_SID_SECURITY -> literals(all.sid().stream().toList());
            default -> List.of(Text.literal(StructureText.of(extension.value())));
        };
    }

    private static List<Text> named(List<String> oids) {
        return oids.stream().map(ExtensionText::name).toList();
    }

    private static Text name(String oid) {
        return Oids.name(oid).map(name -> Text.joined(" ", List.of(name, Text.literal("(" + oid + ")")))).orElse(Text.literal(oid));
    }

    private static List<Text> literals(List<?> values) {
        return values.stream().map(value -> Text.literal(value.toString())).toList();
    }

    private static List<Text> hex(Optional<byte[]> bytes) {
        return bytes.stream().map(each -> Text.literal(HexFormat.of().formatHex(each))).toList();
    }
}
