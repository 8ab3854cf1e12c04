package org.inkan.pki.path;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import org.inkan.core.finding.Finding;

/**
 * Outcome of validating one path.
 *
 * @param valid    the path leads to a trust anchor and no certificate of it has an error
 * @param verdicts one per certificate, end certificate first; the last one is the anchor if one was reached
 * @param policies the user-constrained policy set of RFC 5280 §6.1.5 (g); empty if the path is valid for no policy
 */
public record PathResult(boolean valid, List<CertificateVerdict> verdicts, Set<String> policies) {

    public PathResult {
        verdicts = List.copyOf(verdicts);
        policies = Set.copyOf(policies);
    }

    /** The certificates of the path, end certificate first. */
    public List<X509Certificate> path() {
        return verdicts.stream().map(CertificateVerdict::certificate).toList();
    }

    /** All findings, those about the end certificate first. */
    public List<Finding> findings() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream()).toList();
    }
}
