package org.inkan.pki.x509;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.inkan.pki.x509.NameSyntaxException.Reason;

/** Reads a name as the Windows function CertStrToName does. One use per text. */
final class NameParser {

    private static final String HEX_BLANKS = "[ \\t\\r\\n]";

    private final String text;
    private final NameFlags flags;
    private int at;

    NameParser(String text, NameFlags flags) {
        this.text = text;
        this.flags = flags;
    }

    /** The RDNSequence; empty text is the empty name. */
    DERSequence parse() throws NameSyntaxException {
        List<ASN1Encodable> rdns = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            rdns.add(rdn());
            skipBlanks();
            if (at < text.length()) {
                at++;
                skipBlanks();
                if (at == text.length()) {
                    throw new NameSyntaxException(at - 1, Reason.EMPTY_PART, text.strip());
                }
            }
        }
        return new DERSequence((flags.has(NameFlags.REVERSE) ? rdns.reversed() : rdns).toArray(ASN1Encodable[]::new));
    }

    private DERSet rdn() throws NameSyntaxException {
        List<ASN1Encodable> pairs = new ArrayList<>();
        pairs.add(pair());
        while (at < text.length() && flags.joins(text.charAt(at))) {
            at++;
            pairs.add(pair());
        }
        return new DERSet(pairs.toArray(ASN1Encodable[]::new));
    }

    private ASN1Encodable pair() throws NameSyntaxException {
        skipBlanks();
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && !ends(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at).strip();
        if (name.isEmpty()) {
            throw new NameSyntaxException(start, Reason.EMPTY_PART, text.strip());
        }
        if (at == text.length() || text.charAt(at) != '=') {
            throw new NameSyntaxException(start, Reason.MISSING_EQUALS, name);
        }
        String oid = NameAttributes.oid(name).orElse(null);
        if (oid == null) {
            throw new NameSyntaxException(start, Reason.UNKNOWN_ATTRIBUTE, name);
        }
        at++;
        skipBlanks();
        return new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier(oid), value(oid)});
    }

    private ASN1Encodable value(String oid) throws NameSyntaxException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"' && flags.quotes()) {
            return string(oid, quoted());
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '"' && flags.quotes()) {
                throw new NameSyntaxException(at, Reason.STRAY_QUOTE, text.substring(start, at + 1));
            }
            if (c == '=' && flags.quotes()) {
                throw new NameSyntaxException(at, Reason.NEEDS_QUOTES, text.substring(start, at + 1));
            }
            at++;
        }
        String value = text.substring(start, at).strip();
        return value.startsWith("#") ? hex(value, start) : string(oid, value);
    }

    private String quoted() throws NameSyntaxException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                skipBlanks();
                if (at < text.length() && !ends(text.charAt(at))) {
                    throw new NameSyntaxException(at, Reason.TEXT_AFTER_QUOTE, text.substring(at));
                }
                return value.toString();
            }
        }
        throw new NameSyntaxException(start, Reason.UNCLOSED_QUOTE, text.substring(start));
    }

    /** A value that starts with # is hex of an OCTET STRING (documentation of CertStrToName), blanks inside allowed. */
    private static ASN1Encodable hex(String value, int offset) throws NameSyntaxException {
        try {
            return new DEROctetString(HexFormat.of().parseHex(value.substring(1).replaceAll(HEX_BLANKS, "")));
        } catch (IllegalArgumentException e) {
            throw new NameSyntaxException(offset, Reason.BAD_HEX, value);
        }
    }

    private ASN1Encodable string(String oid, String value) {
        boolean ascii = value.chars().allMatch(c -> c < 0x80);
        if (NameAttributes.isIa5(oid) && ascii) {
            return new DERIA5String(value);
        }
        if (DERPrintableString.isPrintableString(value) && !flags.has(NameFlags.FORCE_UTF8_DIR_STR)) {
            return new DERPrintableString(value);
        }
        return flags.has(NameFlags.DISABLE_UTF8_DIR_STR) ? new DERBMPString(value) : new DERUTF8String(value);
    }

    private boolean ends(char c) {
        return flags.separates(c) || flags.joins(c);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !flags.separates(text.charAt(at))) {
            at++;
        }
    }
}
