package org.inkan.pki.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * One tag-length-value of BER or DER (X.690), seen in place and without judging its content. Reading checks the whole
 * structure below it once, with bounded depth, so that later parsers cannot be sent into endless recursion.
 */
public final class Tlv {

    public static final int BOOLEAN = 0x01;
    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    public static final int OCTET_STRING = 0x04;
    public static final int OID = 0x06;
    public static final int ENUMERATED = 0x0A;
    public static final int IA5_STRING = 0x16;
    public static final int UTC_TIME = 0x17;
    public static final int GENERALIZED_TIME = 0x18;
    public static final int SEQUENCE = 0x30;
    public static final int SET = 0x31;

    private static final int MAX_DEPTH = 64;
    private static final int MULTI_BYTE_TAG = 0x1F;
    private static final int CONSTRUCTED = 0x20;
    private static final int INDEFINITE = 0x80;

    private final byte[] data;
    private final int start;
    private final int tag;
    private final int content;
    private final int contentEnd;
    private final int end;

    private Tlv(byte[] data, int start, int tag, int content, int contentEnd, int end) {
        this.data = data;
        this.start = start;
        this.tag = tag;
        this.content = content;
        this.contentEnd = contentEnd;
        this.end = end;
    }

    /** Reads the value that starts at the first byte; bytes after it are left alone. */
    public static Tlv read(byte[] data) throws MalformedAsn1Exception {
        return read(data, 0, data.length, 0);
    }

    /** Reads the value that starts at {@code from}. */
    public static Tlv read(byte[] data, int from) throws MalformedAsn1Exception {
        return read(data, from, data.length, 0);
    }

    /** The value that starts at {@code from}, if the bytes form one. */
    public static Optional<Tlv> find(byte[] data, int from) {
        try {
            return Optional.of(read(data, from));
        } catch (MalformedAsn1Exception e) {
            return Optional.empty();
        }
    }

    private static Tlv read(byte[] data, int from, int limit, int depth) throws MalformedAsn1Exception {
        if (depth > MAX_DEPTH) {
            throw new MalformedAsn1Exception("tooDeep", from);
        }
        int at = from;
        int tag = octet(data, at++, limit, from);
        if ((tag & MULTI_BYTE_TAG) == MULTI_BYTE_TAG) {
            while ((octet(data, at++, limit, from) & INDEFINITE) != 0) {
                // seven bits of the tag number per octet; the number itself is of no interest
            }
        }
        int first = octet(data, at++, limit, from);
        boolean constructed = (tag & CONSTRUCTED) != 0;
        if (first == INDEFINITE) {
            if (!constructed) {
                throw new MalformedAsn1Exception("indefinite", from);
            }
            return indefinite(data, from, limit, depth, tag, at);
        }
        int octets = first < INDEFINITE ? 0 : first & 0x7F;
        long length = octets == 0 ? first : 0;
        for (int i = 0; i < octets; i++) {
            length = length << Byte.SIZE | octet(data, at++, limit, from);
            if (length > Integer.MAX_VALUE) {
                throw new MalformedAsn1Exception("length", from);
            }
        }
        if (length > limit - at) {
            throw new MalformedAsn1Exception("truncated", from);
        }
        int contentEnd = at + (int) length;
        if (constructed) {
            for (int child = at; child < contentEnd;) {
                child = read(data, child, contentEnd, depth + 1).end;
            }
        }
        return new Tlv(data, from, tag, at, contentEnd, contentEnd);
    }

    private static Tlv indefinite(byte[] data, int from, int limit, int depth, int tag, int content)
            throws MalformedAsn1Exception {
        int at = content;
        while (at + 1 < limit) {
            if (data[at] == 0 && data[at + 1] == 0) {
                return new Tlv(data, from, tag, content, at, at + 2);
            }
            at = read(data, at, limit, depth + 1).end;
        }
        throw new MalformedAsn1Exception("truncated", from);
    }

    private static int octet(byte[] data, int at, int limit, int from) throws MalformedAsn1Exception {
        if (at >= limit) {
            throw new MalformedAsn1Exception("truncated", from);
        }
        return data[at] & 0xFF;
    }

    /** The values inside a constructed value; empty for a primitive one. */
    public List<Tlv> children() {
        if ((tag & CONSTRUCTED) == 0) {
            return List.of();
        }
        List<Tlv> children = new ArrayList<>();
        try {
            for (int at = content; at < contentEnd;) {
                Tlv child = read(data, at, contentEnd, 0);
                children.add(child);
                at = child.end;
            }
        } catch (MalformedAsn1Exception e) {
            // cannot be: reading this value has walked its children
            throw new IllegalStateException(e);
        }
        return children;
    }

    /** The first identifier octet: class, constructed bit and low tag number. */
    public int tag() {
        return tag;
    }

    /** Whether the identifier octet is this one. */
    public boolean is(int identifier) {
        return tag == identifier;
    }

    /** Whether this is a context-specific value with this low tag number, primitive or constructed. */
    public boolean isContext(int number) {
        return (tag & ~CONSTRUCTED) == (0x80 | number);
    }

    /** Whether this is a UTCTime or GeneralizedTime. */
    public boolean isTime() {
        return tag == UTC_TIME || tag == GENERALIZED_TIME;
    }

    /** Where this value starts in the data. */
    public int start() {
        return start;
    }

    /** Where the next value would start. */
    public int end() {
        return end;
    }

    /** The whole value with tag and length. */
    public byte[] encoded() {
        return Arrays.copyOfRange(data, start, end);
    }

    /** The content without tag and length. */
    public byte[] content() {
        return Arrays.copyOfRange(data, content, contentEnd);
    }

    /** Number of content octets. */
    public int length() {
        return contentEnd - content;
    }

    /** The content as ASCII. */
    public String ascii() {
        return new String(data, content, length(), StandardCharsets.ISO_8859_1);
    }

    /** An object identifier in dotted form; empty when this is none or does not decode. */
    public String oid() {
        if (tag != OID || length() == 0 || length() > INDEFINITE) {
            return "";
        }
        try {
            return ASN1ObjectIdentifier.fromContents(content()).getId();
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** A small non-negative integer; -1 when this is none. */
    public int smallInteger() {
        return tag == INTEGER && length() == 1 ? data[content] : -1;
    }
}
