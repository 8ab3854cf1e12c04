package org.inkan.pki.x509;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Attribute names that CertStrToName knows (first one = the one written), with their identifiers. */
final class NameAttributes {

    static final String COMMON_NAME = "2.5.4.3";
    private static final String EMAIL = "1.2.840.113549.1.9.1";
    private static final String DOMAIN_COMPONENT = "0.9.2342.19200300.100.1.25";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
        Map.entry("CN", COMMON_NAME), Map.entry("COMMONNAME", COMMON_NAME),
        Map.entry("L", "2.5.4.7"), Map.entry("LOCALITY", "2.5.4.7"),
        Map.entry("O", "2.5.4.10"), Map.entry("ORG", "2.5.4.10"), Map.entry("ORGANIZATION", "2.5.4.10"),
        Map.entry("OU", "2.5.4.11"), Map.entry("ORGUNIT", "2.5.4.11"), Map.entry("ORGANIZATIONUNIT", "2.5.4.11"),
        Map.entry("E", EMAIL), Map.entry("EMAIL", EMAIL), Map.entry("EMAILADDRESS", EMAIL),
        Map.entry("C", "2.5.4.6"), Map.entry("COUNTRY", "2.5.4.6"),
        Map.entry("S", "2.5.4.8"), Map.entry("ST", "2.5.4.8"), Map.entry("STATE", "2.5.4.8"),
        Map.entry("STREET", "2.5.4.9"), Map.entry("STREETADDRESS", "2.5.4.9"),
        Map.entry("T", "2.5.4.12"), Map.entry("TITLE", "2.5.4.12"),
        Map.entry("G", "2.5.4.42"), Map.entry("GN", "2.5.4.42"), Map.entry("GIVENNAME", "2.5.4.42"),
        Map.entry("I", "2.5.4.43"), Map.entry("INITIALS", "2.5.4.43"),
        Map.entry("SN", "2.5.4.4"), Map.entry("SURNAME", "2.5.4.4"),
        Map.entry("DC", DOMAIN_COMPONENT), Map.entry("DOMAINCOMPONENT", DOMAIN_COMPONENT),
        Map.entry("SERIALNUMBER", "2.5.4.5"), Map.entry("DEVICESERIALNUMBER", "2.5.4.5"),
        Map.entry("DESCRIPTION", "2.5.4.13"), Map.entry("POSTALCODE", "2.5.4.17"), Map.entry("POBOX", "2.5.4.18"),
        Map.entry("PHONE", "2.5.4.20"), Map.entry("X21ADDRESS", "2.5.4.24"), Map.entry("DNQUALIFIER", "2.5.4.46"),
        Map.entry("UID", "0.9.2342.19200300.100.1.1"), Map.entry("USERID", "0.9.2342.19200300.100.1.1"),
        Map.entry("UNSTRUCTUREDNAME", "1.2.840.113549.1.9.2"), Map.entry("UNSTRUCTUREDADDRESS", "1.2.840.113549.1.9.8"));

    private static final Map<String, String> SHORT = Map.ofEntries(
        Map.entry(COMMON_NAME, "CN"), Map.entry("2.5.4.7", "L"), Map.entry("2.5.4.10", "O"), Map.entry("2.5.4.11", "OU"),
        Map.entry(EMAIL, "E"), Map.entry("2.5.4.6", "C"), Map.entry("2.5.4.8", "S"), Map.entry("2.5.4.9", "STREET"),
        Map.entry("2.5.4.12", "T"), Map.entry("2.5.4.42", "G"), Map.entry("2.5.4.43", "I"), Map.entry("2.5.4.4", "SN"),
        Map.entry(DOMAIN_COMPONENT, "DC"), Map.entry("2.5.4.5", "SERIALNUMBER"), Map.entry("2.5.4.13", "Description"),
        Map.entry("2.5.4.17", "PostalCode"), Map.entry("2.5.4.18", "POBox"), Map.entry("2.5.4.20", "Phone"),
        Map.entry("2.5.4.24", "X21Address"), Map.entry("2.5.4.46", "dnQualifier"),
        Map.entry("0.9.2342.19200300.100.1.1", "UID"), Map.entry("1.2.840.113549.1.9.2", "unstructuredName"),
        Map.entry("1.2.840.113549.1.9.8", "unstructuredAddress"));

    private NameAttributes() {
    }

    /** The identifier for a name, {@code OID.1.2.3} or {@code 1.2.3}, upper and lower case alike. */
    static Optional<String> oid(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        String known = BY_NAME.get(upper);
        if (known != null) {
            return Optional.of(known);
        }
        String dotted = upper.startsWith("OID.") ? upper.substring(4) : upper;
        return ObjectIdentifiers.isValid(dotted) ? Optional.of(dotted) : Optional.empty();
    }

    static String shortName(String oid) {
        return SHORT.getOrDefault(oid, oid);
    }

    /** RFC 5280 4.1.2.4 and RFC 4519: mail addresses and domain components are IA5String. */
    static boolean isIa5(String oid) {
        return oid.equals(EMAIL) || oid.equals(DOMAIN_COMPONENT);
    }
}
