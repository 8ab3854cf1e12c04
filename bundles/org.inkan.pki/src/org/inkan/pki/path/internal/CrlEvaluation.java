package org.inkan.pki.path.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.inkan.pki.path.internal.CrlPointers.Point;
import org.inkan.pki.path.internal.RevocationState.Trouble;
import org.inkan.pki.path.rule.PathRule;

/**
 * CRL processing of RFC 5280 §6.3.3 for one certificate: over all distribution points and all CRLs, until every reason
 * is covered or the certificate turns out to be revoked.
 */
public final class CrlEvaluation {

    private final List<CrlView> crls;
    private final Instant at;
    private final boolean strict;
    private final Predicate<CrlView> trustedSignature;
    private final Set<Trouble> troubles = new LinkedHashSet<>();
    private int covered;

    /**
     * @param crls             all CRLs at hand
     * @param at               the moment to judge
     * @param strict           CRLs that depart from the profile of §5 are not used
     * @param trustedSignature whether a CRL is signed by an issuer whose own path is valid (steps (f) to (h))
     */
    public CrlEvaluation(List<CrlView> crls, Instant at, boolean strict, Predicate<CrlView> trustedSignature) {
        this.crls = crls;
        this.at = at;
        this.strict = strict;
        this.trustedSignature = trustedSignature;
    }

    /** Use once. */
    public RevocationState state(CertificateView view) {
        CrlView.Entry revoked = null;
        for (Point point : view.crlPointers().points()) {
            revoked = revoked == null ? search(view, point) : revoked;
        }
        if (revoked == null && covered != DistributionNames.ALL_REASONS) {
            // a CRL by the certificate's issuer may stand in for points that led nowhere (end of §6.3.3)
            revoked = search(view, null);
        }
        if (revoked != null) {
            return new RevocationState.Revoked(revoked);
        }
        return covered == DistributionNames.ALL_REASONS ? new RevocationState.Good()
                : new RevocationState.Unknown(new ArrayList<>(troubles));
    }

    private CrlView.Entry search(CertificateView view, Point point) {
        for (CrlView crl : crls) {
            if (crl.isDelta() || !fromIssuer(crl, view, point)) {
                continue;
            }
            if (!inScope(crl, view, point)) {
                note(PathRule.CRL_SCOPE, crl);
                continue;
            }
            int reasons = reasons(crl, point);
            if ((reasons & ~covered) != 0 && usable(crl)) {
                covered |= reasons;
                CrlView.Entry entry = entry(crl, view);
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The newest delta decides where it mentions the certificate (§6.3.3 (i), (j)). */
    private CrlView.Entry entry(CrlView complete, CertificateView view) {
        CrlView newest = null;
        for (CrlView delta : crls) {
            if (delta.isDelta() && complete.combinesWith(delta) && usable(delta)
                    && (newest == null || delta.number().compareTo(newest.number()) > 0)) {
                newest = delta;
            }
        }
        CrlView.Entry changed = newest == null ? null : newest.find(view.issuer(), view.serial());
        CrlView.Entry entry = changed == null ? complete.find(view.issuer(), view.serial()) : changed;
        return entry == null || entry.reason() == CrlView.REMOVE_FROM_CRL ? null : entry;
    }

    /** Step (b)(1): the certificate's issuer, or the one its distribution point names for an indirect CRL. */
    private static boolean fromIssuer(CrlView crl, CertificateView view, Point point) {
        if (point == null || point.crlIssuers().isEmpty()) {
            return crl.issuer().equals(view.issuer());
        }
        return crl.indirect() && point.crlIssuers().contains(crl.issuer());
    }

    /** Step (b)(2): what the CRL's issuing distribution point says it covers. */
    private static boolean inScope(CrlView crl, CertificateView view, Point point) {
        IssuingDistributionPoint scope = crl.scope();
        if (scope == null) {
            return true;
        }
        boolean ca = view.ca().isCa();
        if (scope.onlyContainsAttributeCerts() || scope.onlyContainsUserCerts() && (ca || !saysWhetherCa(view))
                || scope.onlyContainsCACerts() && !ca) {
            return false;
        }
        if (scope.getDistributionPoint() == null) {
            return true;
        }
        Set<Object> published = DistributionNames.of(scope.getDistributionPoint(), crl.issuer());
        Set<?> wanted = point == null ? Set.of(view.issuer()) : point.names(crl.issuer());
        return !Collections.disjoint(published, wanted);
    }

    /** A version 1 or 2 certificate may be a CA's without saying so. */
    private static boolean saysWhetherCa(CertificateView view) {
        return view.version() == 3;
    }

    private static int reasons(CrlView crl, Point point) {
        int ofPoint = point == null ? DistributionNames.ALL_REASONS : point.reasons();
        return crl.scope() == null ? ofPoint : ofPoint & DistributionNames.reasons(crl.scope().getOnlySomeReasons());
    }

    private boolean usable(CrlView crl) {
        PathRule trouble = trouble(crl);
        if (trouble != null) {
            note(trouble, crl);
        }
        return trouble == null;
    }

    private PathRule trouble(CrlView crl) {
        if (crl.malformed()) {
            return PathRule.CRL_MALFORMED;
        }
        if (crl.unknownCritical()) {
            return PathRule.CRL_UNKNOWN_CRITICAL;
        }
        if (at.isBefore(crl.thisUpdate())) {
            return PathRule.CRL_NOT_YET_VALID;
        }
        if (crl.nextUpdate() != null && at.isAfter(crl.nextUpdate())) {
            return PathRule.CRL_EXPIRED;
        }
        if (strict && (crl.number() == null || crl.numberCritical())) {
            return PathRule.CRL_NUMBER;
        }
        if (strict && crl.nextUpdate() == null) {
            return PathRule.CRL_NEXT_UPDATE;
        }
        return trustedSignature.test(crl) ? null : PathRule.CRL_UNUSABLE_SIGNER;
    }

    private void note(PathRule rule, CrlView crl) {
        troubles.add(new Trouble(rule, crl.displayIssuer()));
    }
}
