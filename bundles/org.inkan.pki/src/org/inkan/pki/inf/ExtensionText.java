package org.inkan.pki.inf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.inkan.pki.inf.InfValueException.Kind;
import org.inkan.pki.internal.asn1.Asn1;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.ObjectIdentifiers;
import org.inkan.pki.x509.Oids;

/** Values of {@code [Extensions]}: {@code {text}} forms, {@code {hex}} and Base64 of the DER (facts 5.3). */
final class ExtensionText {

    private ExtensionText() {
    }

    static Extension decode(InfExtension line) throws InfValueException {
        if (!ObjectIdentifiers.isValid(line.oid())) {
            throw new InfValueException(Kind.BAD_OID, line.entry().key(), 0);
        }
        InfValue value = line.value().strip();
        if (value.text().isEmpty()) {
            throw new InfValueException(Kind.EMPTY, value, 0);
        }
        String lower = value.text().toLowerCase(Locale.ROOT);
        if (lower.startsWith("{text}")) {
            return text(line.oid(), line.critical(), value.part(6, value.text().length()).strip());
        }
        if (lower.startsWith("{hex}")) {
            return new Extension(line.oid(), line.critical(), hex(value.part(5, value.text().length())));
        }
        return new Extension(line.oid(), line.critical(), base64(value));
    }

    private static Extension text(String oid, boolean critical, InfValue value) throws InfValueException {
        if (value.text().isEmpty()) {
            throw new InfValueException(Kind.EMPTY, value, 0);
        }
        Extension extension = switch (oid) {
            case Oids.SUBJECT_ALT_NAME, Oids.ISSUER_ALT_NAME ->
                new Extension(oid, critical, ExtensionValues.subjectAltName(NameItems.parse(value), critical).value());
            case Oids.EXTENDED_KEY_USAGE -> ExtensionValues.extendedKeyUsage(oids(value), critical);
            case Oids.MS_APPLICATION_POLICIES -> ExtensionValues.applicationPolicies(oids(value));
            case Oids.CERTIFICATE_POLICIES -> ExtensionValues.certificatePolicies(oids(value));
            case Oids.BASIC_CONSTRAINTS -> basicConstraints(value);
            default -> throw new InfValueException(Kind.UNKNOWN_TEXT_FORM, value, 0);
        };
        return extension.withCritical(critical);
    }

    /** {@code 1.2.3,1.2.4}; an {@code oid=} before one is accepted as certutil writes it. */
    private static List<String> oids(InfValue value) throws InfValueException {
        List<String> oids = new ArrayList<>();
        for (InfValue part : split(value, ",&")) {
            String text = part.text().toLowerCase(Locale.ROOT).startsWith("oid=") ? part.text().substring(4).strip() : part.text();
            if (!ObjectIdentifiers.isValid(text)) {
                throw new InfValueException(Kind.BAD_OID, part, 0);
            }
            oids.add(text);
        }
        return oids;
    }

    private static Extension basicConstraints(InfValue value) throws InfValueException {
        boolean ca = false;
        OptionalInt path = OptionalInt.empty();
        for (InfValue part : split(value, "&,")) {
            String[] pair = part.text().split("=", 2);
            OptionalInt number = pair.length == 2 ? NumberText.parse(pair[1].strip(), java.util.Map.of()) : OptionalInt.empty();
            boolean known = pair[0].strip().equalsIgnoreCase("ca") || pair[0].strip().equalsIgnoreCase("pathlength");
            if (!known || number.isEmpty() || number.getAsInt() < 0) {
                throw new InfValueException(Kind.BAD_BASIC_CONSTRAINTS, part, 0);
            }
            if (pair[0].strip().equalsIgnoreCase("ca")) {
                ca = number.getAsInt() != 0;
            } else {
                path = number;
            }
        }
        return ExtensionValues.basicConstraints(ca, path);
    }

    /** Non-empty parts between separators, trimmed, with their positions. */
    static List<InfValue> split(InfValue value, String separators) {
        List<InfValue> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.text().length(); i++) {
            if (i == value.text().length() || separators.indexOf(value.text().charAt(i)) >= 0) {
                InfValue part = value.part(from, i).strip();
                if (!part.text().isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static byte[] base64(InfValue value) throws InfValueException {
        byte[] der;
        try {
            der = Base64.getDecoder().decode(value.text().replaceAll("\\s+", ""));
        } catch (IllegalArgumentException e) {
            throw new InfValueException(Kind.BAD_BASE64, value, 0);
        }
        return checked(der, value);
    }

    private static byte[] hex(InfValue value) throws InfValueException {
        try {
            return checked(HexFormat.of().parseHex(value.text().replaceAll("[\\s:]+", "")), value);
        } catch (IllegalArgumentException e) {
            throw new InfValueException(Kind.BAD_DER, value, 0);
        }
    }

    private static byte[] checked(byte[] der, InfValue value) throws InfValueException {
        try {
            Asn1.read(der);
            return der;
        } catch (IOException e) {
            throw new InfValueException(Kind.BAD_DER, value, 0);
        }
    }
}
