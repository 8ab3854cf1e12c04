package org.inkan.pki.path.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.util.encoders.Hex;

/** Names of CRL distribution points in a comparable form, and their reason flags (RFC 5280 §4.2.1.13). */
final class DistributionNames {

    /** All reasons of ReasonFlags, bits 1 to 8; bit 0 is unused. */
    static final int ALL_REASONS = 0x1fe;

    private DistributionNames() {
    }

    /** Full names, or the issuer's name with the relative part appended to it. */
    static Set<Object> of(DistributionPointName point, CanonicalName crlIssuer) {
        if (point == null) {
            return Set.of();
        }
        if (point.getType() == DistributionPointName.FULL_NAME) {
            return of(GeneralNames.getInstance(point.getName()));
        }
        RDN relative = RDN.getInstance(ASN1Set.getInstance(point.getName()));
        List<String> rdns = new ArrayList<>(crlIssuer.rdns());
        rdns.addAll(CanonicalName.of(new X500Name(new RDN[] { relative })).rdns());
        return Set.of(new CanonicalName(rdns));
    }

    static Set<Object> of(GeneralNames names) {
        Set<Object> result = new HashSet<>();
        for (GeneralName name : names.getNames()) {
            result.add(of(name));
        }
        return result;
    }

    static int reasons(ASN1BitString flags) {
        if (flags == null) {
            return ALL_REASONS;
        }
        byte[] bytes = flags.getBytes();
        int mask = 0;
        for (int bit = 1; bit <= 8 && bit / 8 < bytes.length; bit++) {
            if ((bytes[bit / 8] & 0x80 >> bit % 8) != 0) {
                mask |= 1 << bit;
            }
        }
        return mask;
    }

    private static Object of(GeneralName name) {
        if (name.getTagNo() == GeneralName.directoryName) {
            return CanonicalName.of(X500Name.getInstance(name.getName()));
        }
        try {
            return Hex.toHexString(name.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            return name;
        }
    }
}
