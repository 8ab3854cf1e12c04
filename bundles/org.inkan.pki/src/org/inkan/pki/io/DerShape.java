package org.inkan.pki.io;

import java.util.List;

import org.inkan.pki.internal.encoding.Tlv;

/**
 * Tells from the first levels of an ASN.1 value what it is. Order matters only where one form is a special case of
 * another; every test names the structure's own document.
 */
final class DerShape {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String TRUST_LIST_CONTENT = "1.3.6.1.4.1.311.10.1";
    private static final List<String> CMC_CONTENTS = List.of("1.3.6.1.5.5.7.12.2", "1.3.6.1.5.5.7.12.3");

    private DerShape() {
    }

    static PkiFormat of(Tlv value) {
        if (value.is(Tlv.OID)) {
            return PkiFormat.KEY_PARAMETERS;
        }
        List<Tlv> parts = value.is(Tlv.SEQUENCE) ? value.children() : List.of();
        if (parts.isEmpty()) {
            return PkiFormat.OTHER_ASN1;
        }
        return switch (parts.getFirst().tag()) {
            case Tlv.SEQUENCE -> startsWithSequence(parts);
            case Tlv.INTEGER -> startsWithInteger(parts);
            case Tlv.OID -> contentInfo(parts);
            case Tlv.ENUMERATED -> PkiFormat.OCSP_RESPONSE;
            default -> PkiFormat.OTHER_ASN1;
        };
    }

    private static PkiFormat startsWithSequence(List<Tlv> parts) {
        List<Tlv> first = parts.getFirst().children();
        if (parts.size() == 2 && !first.isEmpty() && first.getFirst().is(Tlv.OID)) {
            return parts.get(1).is(Tlv.OCTET_STRING) ? PkiFormat.ENCRYPTED_PKCS8
                    : parts.get(1).is(Tlv.BIT_STRING) ? PkiFormat.PUBLIC_KEY : PkiFormat.OTHER_ASN1;
        }
        if (parts.size() == 2 && parts.get(1).is(Tlv.SEQUENCE) && !first.isEmpty() && first.getFirst().is(Tlv.SEQUENCE)) {
            return PkiFormat.BCFKS;
        }
        boolean signed = parts.size() >= 3 && parts.get(1).is(Tlv.SEQUENCE) && parts.get(2).is(Tlv.BIT_STRING);
        // a signed thing whose middle is broken is still taken for what its content looks like, so that its reader
        // can name the place
        return signed || parts.size() >= 2 ? signed(first) : PkiFormat.OTHER_ASN1;
    }

    /** SIGNED{…} of X.509: told apart by the first fields of the signed part. */
    private static PkiFormat signed(List<Tlv> fields) {
        int from = !fields.isEmpty() && fields.getFirst().is(0xA0) ? 1 : 0;
        List<Tlv> rest = fields.subList(from, fields.size());
        if (from == 1) {
            return PkiFormat.CERTIFICATE;
        }
        if (matches(rest, Tlv.SEQUENCE, Tlv.IA5_STRING)) {
            return PkiFormat.SPKAC;
        }
        if (rest.size() >= 3 && rest.getFirst().is(Tlv.INTEGER) && rest.get(2).isTime()
                || rest.size() >= 4 && rest.getFirst().is(Tlv.INTEGER) && rest.get(3).isTime()
                || rest.size() >= 3 && rest.getFirst().is(Tlv.SEQUENCE) && rest.get(2).isTime()) {
            return PkiFormat.CRL;
        }
        if (rest.size() >= 3 && rest.getFirst().is(Tlv.INTEGER) && rest.size() <= 4 && hasKeyAt(rest, 2)) {
            return PkiFormat.PKCS10;
        }
        if (rest.size() >= 6 && rest.getFirst().is(Tlv.INTEGER) && rest.get(1).is(Tlv.SEQUENCE)
                && (rest.get(2).is(0xA0) || rest.get(2).is(0xA2))) {
            return PkiFormat.ATTRIBUTE_CERTIFICATE;
        }
        return rest.size() >= 6 && hasKeyAt(rest, 5) ? PkiFormat.CERTIFICATE : PkiFormat.OTHER_ASN1;
    }

    private static boolean hasKeyAt(List<Tlv> fields, int at) {
        return fields.get(at).is(Tlv.SEQUENCE) && matches(fields.get(at).children(), Tlv.SEQUENCE, Tlv.BIT_STRING);
    }

    private static PkiFormat startsWithInteger(List<Tlv> parts) {
        int version = parts.getFirst().smallInteger();
        if (parts.size() >= 2 && parts.get(1).is(Tlv.SEQUENCE)) {
            List<Tlv> second = parts.get(1).children();
            if (parts.size() >= 3 && parts.get(2).is(Tlv.OCTET_STRING)) {
                return PkiFormat.PKCS8;
            }
            boolean content = !second.isEmpty() && second.getFirst().oid().startsWith("1.2.840.113549.1.7.");
            return version >= 0 && content ? PkiFormat.PKCS12 : PkiFormat.OTHER_ASN1;
        }
        if (version == 1 && parts.size() >= 2 && parts.get(1).is(Tlv.OCTET_STRING)) {
            return PkiFormat.SEC1;
        }
        if (parts.stream().limit(9).allMatch(p -> p.is(Tlv.INTEGER))) {
            return switch (parts.size()) {
                case 2 -> PkiFormat.PKCS1_PUBLIC;
                case 6 -> PkiFormat.DSA_KEY;
                case 3 -> PkiFormat.KEY_PARAMETERS;
                default -> parts.size() >= 9 ? PkiFormat.PKCS1 : PkiFormat.OTHER_ASN1;
            };
        }
        return PkiFormat.OTHER_ASN1;
    }

    private static PkiFormat contentInfo(List<Tlv> parts) {
        String type = parts.getFirst().oid();
        if (!SIGNED_DATA.equals(type)) {
            return type.startsWith("1.2.840.113549.1.7.") || type.startsWith("1.2.840.113549.1.9.16.1.") ? PkiFormat.CMS
                    : PkiFormat.OTHER_ASN1;
        }
        String inner = innerType(parts);
        if (TRUST_LIST_CONTENT.equals(inner)) {
            return PkiFormat.TRUST_LIST;
        }
        return CMC_CONTENTS.contains(inner) ? PkiFormat.CMC : PkiFormat.PKCS7;
    }

    /** The type of what a SignedData encloses (RFC 5652 5.1: the third field). */
    static String innerType(List<Tlv> contentInfo) {
        if (contentInfo.size() < 2 || contentInfo.get(1).children().isEmpty()) {
            return "";
        }
        List<Tlv> signedData = contentInfo.get(1).children().getFirst().children();
        List<Tlv> encapsulated = signedData.size() > 2 ? signedData.get(2).children() : List.of();
        return encapsulated.isEmpty() ? "" : encapsulated.getFirst().oid();
    }

    private static boolean matches(List<Tlv> parts, int... tags) {
        if (parts.size() != tags.length) {
            return false;
        }
        for (int i = 0; i < tags.length; i++) {
            if (!parts.get(i).is(tags[i])) {
                return false;
            }
        }
        return true;
    }
}
