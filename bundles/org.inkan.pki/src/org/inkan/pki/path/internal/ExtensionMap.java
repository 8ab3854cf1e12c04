package org.inkan.pki.path.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;

/**
 * The extensions of a certificate, CRL or CRL entry by OID. Decoding one that is broken notes its OID in
 * {@link #malformed()} and gives null, so that all others can still be judged. Filled by one thread, then read only.
 */
final class ExtensionMap {

    private static final ExtensionMap EMPTY = new ExtensionMap();

    private final Map<String, Extension> byOid = new LinkedHashMap<>();
    private final List<String> duplicates = new ArrayList<>();
    private final List<String> malformed = new ArrayList<>();

    private ExtensionMap() {
    }

    static ExtensionMap none() {
        return EMPTY;
    }

    /** Reads the SEQUENCE itself: Bouncy Castle's own class throws on a repeated extension. */
    static ExtensionMap of(ASN1Encodable sequence) throws MalformedException {
        ExtensionMap map = new ExtensionMap();
        try {
            ASN1Sequence list = ASN1Sequence.getInstance(sequence);
            if (list.size() == 0) {
                throw new MalformedException("extensions");
            }
            for (ASN1Encodable element : list) {
                Extension extension = Extension.getInstance(element);
                String oid = extension.getExtnId().getId();
                if (map.byOid.putIfAbsent(oid, extension) != null) {
                    map.duplicates.add(oid);
                }
            }
        } catch (RuntimeException e) {
            throw new MalformedException("extensions", e);
        }
        return map;
    }

    boolean isEmpty() {
        return byOid.isEmpty();
    }

    boolean has(String oid) {
        return byOid.containsKey(oid);
    }

    boolean critical(String oid) {
        Extension extension = byOid.get(oid);
        return extension != null && extension.isCritical();
    }

    /** Critical extensions that are not among those the caller processes. */
    List<String> unknownCritical(Set<String> known) {
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, Extension> entry : byOid.entrySet()) {
            if (entry.getValue().isCritical() && !known.contains(entry.getKey())) {
                unknown.add(entry.getKey());
            }
        }
        return unknown;
    }

    List<String> duplicates() {
        return duplicates;
    }

    List<String> malformed() {
        return malformed;
    }

    /** Notes a value that decodes but makes no sense. */
    void reject(String oid) {
        malformed.add(oid);
    }

    /** The decoded value, or null if the extension is absent or broken. */
    <T> T decode(String oid, Function<ASN1Primitive, T> decoder) {
        Extension extension = byOid.get(oid);
        if (extension == null) {
            return null;
        }
        try {
            T value = decoder.apply(ASN1Primitive.fromByteArray(extension.getExtnValue().getOctets()));
            if (value == null) {
                malformed.add(oid);
            }
            return value;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Bouncy Castle reports bad content with half a dozen unchecked types; absurd nesting ends its recursion
            malformed.add(oid);
            return null;
        }
    }
}
