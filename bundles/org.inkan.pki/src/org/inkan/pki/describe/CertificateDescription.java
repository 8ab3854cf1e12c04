package org.inkan.pki.describe;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.describe.Field.Group;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.pki.x509.X509Names;

/** A certificate as fields. Stateless. */
public final class CertificateDescription {

    private static final Texts TEXTS = Texts.beside(CertificateDescription.class);
    private static final int LINE = 16;

    private CertificateDescription() {
    }

    /** All fields; times are shown in {@code zone}. */
    public static List<Field> of(X509Certificate certificate, ZoneId zone) {
        List<Field> fields = new ArrayList<>();
        fields.add(basic("version", Text.literal("V" + certificate.getVersion())));
        fields.add(basic("serial", Text.literal(HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()))));
        signature(certificate.getSigAlgName(), certificate.getSigAlgParams(), fields);
        fields.add(name("issuer", certificate.getIssuerX500Principal()));
        fields.add(basic("notBefore", new MomentText(certificate.getNotBefore().toInstant(), zone)));
        fields.add(basic("notAfter", new MomentText(certificate.getNotAfter().toInstant(), zone)));
        fields.add(name("subject", certificate.getSubjectX500Principal()));
        fields.add(key(certificate.getPublicKey()));
        Extensions.of(certificate).forEach(extension -> fields.add(extension(extension, zone)));
        fields.add(property("sha1", Thumbprints.sha1Hex(certificate)));
        fields.add(property("sha256", Thumbprints.sha256Hex(certificate)));
        return List.copyOf(fields);
    }

    /** The name in words also where the library has only the identifier, and with RSA-PSS the hash that its parameters name. */
    static void signature(String given, byte[] parameters, List<Field> fields) {
        String algorithm = SignatureText.of(given, parameters);
        fields.add(basic("signature", Text.literal(algorithm)));
        int with = algorithm.toLowerCase(Locale.ROOT).indexOf("with");
        if (with > 0) {
            fields.add(basic("signatureHash", Text.literal(algorithm.substring(0, with).toLowerCase(Locale.ROOT))));
        }
    }

    static Field basic(String id, Text value) {
        return Field.of(id, Group.BASIC, TEXTS.text("Field_" + id), value);
    }

    static Field property(String id, String hex) {
        return Field.of(id, Group.PROPERTY, TEXTS.text("Field_" + id), Text.literal(hex));
    }

    /** One attribute a line, the most specific first as the dialog has it. */
    static Field name(String id, X500Principal name) {
        String lines = X509Names.attributes(name).reversed().stream()
                .map(attribute -> NameParts.shortName(attribute.oid()) + " = " + attribute.value()).collect(Collectors.joining("\n"));
        return new Field(id, Group.BASIC, TEXTS.text("Field_" + id), Text.literal(X509Names.display(name)), Text.literal(lines));
    }

    private static Field key(PublicKey key) {
        Text value = switch (key) {
            case RSAPublicKey rsa -> TEXTS.text("Field_key_bits", "RSA", rsa.getModulus().bitLength());
            case ECPublicKey ec -> TEXTS.text("Field_key_bits", "ECC", ec.getParams().getOrder().bitLength());
            default -> Text.literal(key.getAlgorithm());
        };
        return new Field("publicKey", Group.BASIC, TEXTS.text("Field_publicKey"), value,
                Text.joined("\n", List.of(value, Text.literal(hex(key.getEncoded())))));
    }

    static Field extension(Extension extension, ZoneId zone) {
        List<Text> lines = ExtensionDescription.lines(extension, zone);
        Text name = Oids.name(extension.oid()).orElse(Text.literal(extension.oid()));
        return new Field(extension.oid(), extension.critical() ? Group.CRITICAL_EXTENSION : Group.EXTENSION,
                extension.critical() ? TEXTS.text("Field_critical", name) : name, Text.joined(", ", lines), Text.joined("\n", lines));
    }

    /** Pairs of hex digits, sixteen a line. */
    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 3);
        for (int i = 0; i < bytes.length; i++) {
            text.append(i == 0 ? "" : i % LINE == 0 ? "\n" : " ");
            text.append(HexFormat.of().toHexDigits(bytes[i]));
        }
        return text.toString();
    }
}
