package org.inkan.pki.x509;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Syntax of dotted object identifiers (X.660): first arc 0 to 2, second below 40 unless the first is 2, no leading zeros. */
public final class ObjectIdentifiers {

    private static final int MAX_LENGTH = 1_000;

    private ObjectIdentifiers() {
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && text.matches("[0-2](\\.(0|[1-9][0-9]*))+") && ASN1ObjectIdentifier.tryFromID(text) != null;
    }
}
