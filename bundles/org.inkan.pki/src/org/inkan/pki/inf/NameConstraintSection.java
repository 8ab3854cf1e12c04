package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkan.pki.inf.InfValueException.Kind;
import org.inkan.pki.internal.asn1.Der;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;

/**
 * {@code [NameConstraintsExtension]}: {@code Include=} and {@code Exclude=} name sections with one subtree per line (RFC 5280 4.2.1.10).
 * Behind the name a minimum and a maximum depth may stand; both are encoded as written.
 */
final class NameConstraintSection {

    private static final String NUMBER = "\\s*\\d+\\s*";

    private NameConstraintSection() {
    }

    static byte[] encode(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        List<byte[]> permitted = new ArrayList<>();
        List<byte[]> excluded = new ArrayList<>();
        for (InfEntry line : lines) {
            boolean include = line.name().equalsIgnoreCase("Include");
            if (!include && !line.name().equalsIgnoreCase("Exclude")) {
                throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
            for (List<InfEntry> section : SectionExtensions.named(inf, line)) {
                for (InfEntry name : section) {
                    (include ? permitted : excluded).add(subtree(name));
                }
            }
        }
        return Der.sequence(list(0xA0, permitted), list(0xA1, excluded));
    }

    private static byte[] list(int tag, List<byte[]> subtrees) {
        return subtrees.isEmpty() ? new byte[0] : Der.tlv(tag, subtrees.toArray(byte[][]::new));
    }

    /** Lines that carry a depth: RFC 5280 forbids it, and Windows rejects chains that have one. */
    static List<InfEntry> withDepth(CertReqInf inf) {
        List<InfEntry> found = new ArrayList<>();
        for (InfEntry line : inf.section(SectionExtensions.NAME_CONSTRAINTS.section()).toList()) {
            for (InfValue name : line.value().fields()) {
                inf.section(name.text().strip()).filter(e -> !depth(e).isEmpty()).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean address(InfEntry line) {
        return line.name().equalsIgnoreCase("IPADDRESS");
    }

    /** Fields behind the name; a distinguished name without quotation marks has fields too, but they are no numbers. */
    private static List<InfValue> depth(InfEntry line) {
        List<InfValue> fields = line.value().fields();
        int names = address(line) ? 2 : 1;
        List<InfValue> rest = fields.size() > names ? fields.subList(names, fields.size()) : List.of();
        return rest.stream().allMatch(f -> f.text().matches(NUMBER)) ? rest : List.of();
    }

    private static byte[] subtree(InfEntry line) throws InfValueException {
        List<InfValue> depth = depth(line);
        if (depth.size() > 2) {
            throw new InfValueException(Kind.UNKNOWN_LINE, depth.get(2), 0);
        }
        byte[] minimum = new byte[0];
        if (!depth.isEmpty() && !depth.get(0).text().matches("\\s*0+\\s*")) {
            minimum = SectionExtensions.implicit(0, SectionExtensions.number(depth.get(0).strip()));
        }
        byte[] maximum = depth.size() < 2 ? new byte[0] : SectionExtensions.implicit(1, SectionExtensions.number(depth.get(1).strip()));
        return Der.sequence(base(line, !depth.isEmpty()), minimum, maximum);
    }

    private static byte[] base(InfEntry line, boolean firstFieldOnly) throws InfValueException {
        if (address(line)) {
            return range(line);
        }
        String kind = line.name().strip().toLowerCase(Locale.ROOT);
        InfValue content = firstFieldOnly ? line.value().fields().get(0).strip() : line.value().strip();
        if (!List.of("dns", "email", "upn", "url", "directoryname").contains(kind)) {
            throw new InfValueException(Kind.UNKNOWN_NAME_KIND, line.key(), 0);
        }
        return ExtensionValues.generalName(NameItems.named(kind, line.key(), content));
    }

    /** Address and mask, 8 or 32 octets together. */
    private static byte[] range(InfEntry line) throws InfValueException {
        List<InfValue> fields = line.value().fields();
        if (fields.size() < 2) {
            throw new InfValueException(Kind.BAD_IP_ADDRESS, line.value(), 0);
        }
        byte[] address = octets(fields.get(0).strip());
        byte[] mask = octets(fields.get(1).strip());
        if (address.length != mask.length) {
            throw new InfValueException(Kind.BAD_IP_ADDRESS, fields.get(1), 0);
        }
        return Der.tlv(0x87, address, mask);
    }

    private static byte[] octets(InfValue text) throws InfValueException {
        return GeneralName.Ip.of(text.text()).orElseThrow(() -> new InfValueException(Kind.BAD_IP_ADDRESS, text, 0)).address();
    }
}
