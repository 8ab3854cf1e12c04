package org.inkan.pki.inf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.inkan.pki.inf.InfValueException.Kind;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.NameFlags;
import org.inkan.pki.x509.NameSyntaxException;
import org.inkan.pki.x509.ObjectIdentifiers;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;

/** The {@code DNS=…&IPAddress=…&} list of subject alternative names. Items end at {@code &}; nothing else separates them. */
final class NameItems {

    private NameItems() {
    }

    static List<GeneralName> parse(InfValue value) throws InfValueException {
        List<GeneralName> names = new ArrayList<>();
        for (InfValue item : ExtensionText.split(value, "&")) {
            names.add(item(item));
        }
        if (names.isEmpty()) {
            throw new InfValueException(Kind.EMPTY, value, 0);
        }
        return names;
    }

    private static GeneralName item(InfValue item) throws InfValueException {
        int equals = item.text().indexOf('=');
        if (equals < 1) {
            throw new InfValueException(Kind.BAD_NAME_ITEM, item, 0);
        }
        String kind = item.text().substring(0, equals).strip().toLowerCase(Locale.ROOT);
        InfValue content = unquoted(item.part(equals + 1, item.text().length()).strip());
        if (content.text().isEmpty()) {
            throw new InfValueException(Kind.BAD_NAME_ITEM, item, equals);
        }
        return named(kind, item, content);
    }

    static GeneralName named(String kind, InfValue item, InfValue content) throws InfValueException {
        String text = content.text();
        return switch (kind) {
            case "dns" -> new GeneralName.Dns(ascii(content));
            case "email" -> new GeneralName.Email(ascii(content));
            case "url", "uri" -> new GeneralName.Uri(ascii(content));
            case "upn" -> new GeneralName.Upn(text);
            case "ipaddress" -> ip(content);
            case "registeredid" -> new GeneralName.RegisteredId(oid(content));
            case "guid" -> guid(content);
            case "directoryname", "dn" -> directory(content);
            default -> otherName(kind, item, content);
        };
    }

    private static InfValue unquoted(InfValue value) {
        String text = value.text();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? value.part(1, text.length() - 1) : value;
    }

    static String ascii(InfValue value) throws InfValueException {
        for (int i = 0; i < value.text().length(); i++) {
            if (value.text().charAt(i) > 0x7F) {
                throw new InfValueException(Kind.NOT_ASCII, value, i);
            }
        }
        return value.text();
    }

    private static String oid(InfValue value) throws InfValueException {
        if (!ObjectIdentifiers.isValid(value.text())) {
            throw new InfValueException(Kind.BAD_OID, value, 0);
        }
        return value.text();
    }

    private static GeneralName ip(InfValue value) throws InfValueException {
        return GeneralName.Ip.of(value.text()).orElseThrow(() -> new InfValueException(Kind.BAD_IP_ADDRESS, value, 0));
    }

    private static GeneralName directory(InfValue value) throws InfValueException {
        try {
            return new GeneralName.Directory(X509Names.read(value.text(), NameFlags.DEFAULT));
        } catch (NameSyntaxException e) {
            throw new InfValueException(Kind.BAD_DIRECTORY_NAME, value, e.offset());
        }
    }

    /** Octets of the Windows GUID structure: the first three fields are little-endian. */
    private static GeneralName guid(InfValue value) throws InfValueException {
        try {
            UUID id = UUID.fromString(value.text().replaceAll("[{}]", ""));
            ByteBuffer octets = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            octets.putInt((int) (id.getMostSignificantBits() >>> 32)).putShort((short) (id.getMostSignificantBits() >>> 16))
                .putShort((short) id.getMostSignificantBits());
            octets.order(ByteOrder.BIG_ENDIAN).putLong(id.getLeastSignificantBits());
            return new GeneralName.OtherName(Oids.MS_NT_DS_REPLICATION, Der.octets(octets.array()));
        } catch (IllegalArgumentException e) {
            throw new InfValueException(Kind.BAD_GUID, value, 0);
        }
    }

    /** {@code 1.2.3={utf8}text}, {@code {octet}base64} or {@code {asn}base64}. */
    private static GeneralName otherName(String oid, InfValue item, InfValue content) throws InfValueException {
        if (!ObjectIdentifiers.isValid(oid)) {
            throw new InfValueException(Kind.UNKNOWN_NAME_KIND, item, 0);
        }
        String text = content.text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{utf8}")) {
            String utf8 = text.substring(6);
            return oid.equals(Oids.MS_UPN) ? new GeneralName.Upn(utf8)
                : new GeneralName.OtherName(oid, Der.tlv(0x0C, utf8.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            if (lower.startsWith("{octet}")) {
                return new GeneralName.OtherName(oid, Der.octets(Base64.getMimeDecoder().decode(text.substring(7))));
            }
            if (lower.startsWith("{asn}")) {
                byte[] der = Base64.getMimeDecoder().decode(text.substring(5));
                org.inkan.pki.internal.asn1.Asn1.read(der);
                return new GeneralName.OtherName(oid, der);
            }
        } catch (IllegalArgumentException | java.io.IOException e) {
            throw new InfValueException(Kind.BAD_DER, content, 0);
        }
        throw new InfValueException(Kind.BAD_NAME_ITEM, content, 0);
    }
}
