package org.inkan.pki.io;

import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.internal.encoding.Base64Text;
import org.inkan.pki.internal.encoding.PemBlock;
import org.inkan.pki.internal.encoding.PemParser;
import org.inkan.pki.internal.encoding.TextDecoding;
import org.inkan.pki.internal.encoding.Tlv;

/**
 * The one look at a file on which detecting and reading rest.
 *
 * @param form   how the content is wrapped
 * @param format what it is; for PEM decided block by block
 * @param data   the unwrapped bytes; for Base64 without armour the decoded ones
 * @param text   the text, for PEM and other texts
 */
record Sighting(Form form, PkiFormat format, byte[] data, String text) {

    enum Form {
        DER, BINARY, PEM, TEXT, NOTHING
    }

    /** Fewer characters of Base64 are more likely a word. */
    private static final int SHORTEST_BASE64 = 16;

    static Sighting of(byte[] file) {
        PkiFormat binary = BinaryShape.of(file);
        if (binary != PkiFormat.UNKNOWN) {
            return new Sighting(Form.BINARY, binary, file, "");
        }
        Optional<Tlv> value = der(file);
        if (value.isPresent() && DerShape.of(value.get()) != PkiFormat.OTHER_ASN1) {
            return new Sighting(Form.DER, DerShape.of(value.get()), file, "");
        }
        String text = TextDecoding.ascii(file);
        if (PemParser.hasArmour(text)) {
            return new Sighting(Form.PEM, PkiFormat.PEM_BUNDLE, file, text);
        }
        PkiFormat shape = TextShape.of(text);
        if (shape != PkiFormat.UNKNOWN) {
            return new Sighting(Form.TEXT, shape, file, text);
        }
        Optional<byte[]> decoded = text.length() < SHORTEST_BASE64 ? Optional.empty() : Base64Text.decode(text);
        if (decoded.flatMap(Sighting::der).isPresent()) {
            return new Sighting(Form.DER, DerShape.of(der(decoded.get()).get()), decoded.get(), text);
        }
        if (value.isPresent()) {
            return new Sighting(Form.DER, PkiFormat.OTHER_ASN1, file, "");
        }
        return new Sighting(Form.NOTHING, PkiFormat.UNKNOWN, file, text);
    }

    /** ASN.1 files start with a SEQUENCE or, for curve names, with an OID. */
    private static Optional<Tlv> der(byte[] data) {
        return Tlv.find(data, 0).filter(t -> t.is(Tlv.SEQUENCE) || t.is(Tlv.OID) && t.end() == data.length);
    }

    /** What armoured text holds; unknown where a block is not closed. */
    static PkiFormat ofPem(String text) {
        try {
            return ofBlocks(new PemParser(text, "").blocks());
        } catch (ProblemException e) {
            return PkiFormat.UNKNOWN;
        }
    }

    /** What the blocks of armoured text are together. */
    static PkiFormat ofBlocks(List<PemBlock> blocks) {
        List<PkiFormat> kinds = blocks.stream().map(Sighting::ofBlock).distinct().toList();
        List<PkiFormat> known = kinds.stream().filter(k -> k != PkiFormat.OTHER_ASN1 && k != PkiFormat.UNKNOWN
                && k != PkiFormat.KEY_PARAMETERS).toList();
        List<PkiFormat> counted = known.isEmpty() ? kinds : known;
        return counted.size() == 1 ? counted.getFirst() : PkiFormat.PEM_BUNDLE;
    }

    /** What one block is: by its content, and only where that is hidden or foreign by its label. */
    static PkiFormat ofBlock(PemBlock block) {
        String label = block.label();
        if (label.equals("OPENSSH PRIVATE KEY")) {
            return PkiFormat.OPENSSH_PRIVATE;
        }
        if (label.startsWith("PGP ")) {
            return PkiFormat.PGP;
        }
        if (block.headers().containsKey("DEK-Info")) {
            return label.startsWith("EC") ? PkiFormat.SEC1 : label.startsWith("DSA") ? PkiFormat.DSA_KEY : PkiFormat.PKCS1;
        }
        PkiFormat shape = Tlv.find(block.content(), 0).map(DerShape::of).orElse(PkiFormat.UNKNOWN);
        boolean known = shape != PkiFormat.OTHER_ASN1 && shape != PkiFormat.UNKNOWN;
        return known ? shape : byLabel(label).orElse(shape);
    }

    /** The kind that a label promises, so that the reader of that kind can say what is wrong inside. */
    private static Optional<PkiFormat> byLabel(String label) {
        return switch (label) {
            case "CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE", "CA CERTIFICATE" -> Optional.of(PkiFormat.CERTIFICATE);
            case "X509 CRL", "CRL" -> Optional.of(PkiFormat.CRL);
            case "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST" -> Optional.of(PkiFormat.PKCS10);
            case "PKCS7", "CMS", "PKCS #7 SIGNED DATA" -> Optional.of(PkiFormat.PKCS7);
            case "PRIVATE KEY" -> Optional.of(PkiFormat.PKCS8);
            case "ENCRYPTED PRIVATE KEY" -> Optional.of(PkiFormat.ENCRYPTED_PKCS8);
            case "RSA PRIVATE KEY" -> Optional.of(PkiFormat.PKCS1);
            case "EC PRIVATE KEY" -> Optional.of(PkiFormat.SEC1);
            case "PUBLIC KEY" -> Optional.of(PkiFormat.PUBLIC_KEY);
            case "RSA PUBLIC KEY" -> Optional.of(PkiFormat.PKCS1_PUBLIC);
            default -> label.endsWith("PARAMETERS") ? Optional.of(PkiFormat.KEY_PARAMETERS) : Optional.empty();
        };
    }
}
