package org.inkan.pki.describe;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;

/** Times of ASN.1, whose two forms differ in the century only. */
final class Moments {

    private Moments() {
    }

    static Instant of(ASN1Primitive content) throws IOException {
        try {
            return content instanceof ASN1UTCTime time ? time.getAdjustedDate().toInstant()
                    : ASN1GeneralizedTime.getInstance(content).getDate().toInstant();
        } catch (ParseException e) {
            throw new IOException("no time", e);
        }
    }

    /** A time whose own tag was replaced. */
    static Instant implicit(ASN1TaggedObject tagged) throws IOException {
        try {
            return new ASN1GeneralizedTime(new String(ASN1OctetString.getInstance(tagged, false).getOctets(),
                    java.nio.charset.StandardCharsets.US_ASCII)).getDate().toInstant();
        } catch (ParseException e) {
            throw new IOException("no time", e);
        }
    }
}
