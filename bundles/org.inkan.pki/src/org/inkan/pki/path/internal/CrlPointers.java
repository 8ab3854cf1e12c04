package org.inkan.pki.path.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.inkan.pki.x509.Oids;

/**
 * Where a certificate says its revocation state is published.
 *
 * @param points in the order of the certificate; empty if the extension is absent
 */
record CrlPointers(List<Point> points) {

    /**
     * One distribution point.
     *
     * @param name       null if the point is named by its CRL issuer alone
     * @param reasons    bits of the reasons its CRL covers
     * @param crlIssuers names of an issuer other than the certificate's; empty if it is the same
     */
    record Point(DistributionPointName name, int reasons, List<CanonicalName> crlIssuers) {

        /** The comparable names of the point (RFC 5280 §6.3.3 (b)(2)(i)). */
        Set<Object> names(CanonicalName crlIssuer) {
            return name == null ? Set.copyOf(crlIssuers) : DistributionNames.of(name, crlIssuer);
        }
    }

    static CrlPointers read(ExtensionMap map) {
        List<Point> points = map.decode(Oids.CRL_DISTRIBUTION_POINTS, CrlPointers::points);
        return new CrlPointers(points == null ? List.of() : points);
    }

    private static List<Point> points(ASN1Primitive value) {
        List<Point> points = new ArrayList<>();
        for (ASN1Encodable element : ASN1Sequence.getInstance(value)) {
            DistributionPoint point = DistributionPoint.getInstance(element);
            List<CanonicalName> issuers = new ArrayList<>();
            if (point.getCRLIssuer() != null) {
                for (GeneralName name : point.getCRLIssuer().getNames()) {
                    if (name.getTagNo() == GeneralName.directoryName) {
                        issuers.add(TypedName.of(name).directory());
                    }
                }
            }
            // broken names must show here and not when they are compared
            DistributionNames.of(point.getDistributionPoint(), new CanonicalName(List.of()));
            points.add(new Point(point.getDistributionPoint(), DistributionNames.reasons(point.getReasons()), issuers));
        }
        return points.isEmpty() ? null : points;
    }
}
