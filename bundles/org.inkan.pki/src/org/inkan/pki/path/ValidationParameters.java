package org.inkan.pki.path;

import java.net.InetAddress;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.IpNames;

/**
 * Everything the verdict on a path depends on besides the path itself. Immutable; the {@code with…} methods return
 * changed copies that share the collections, so that one validator can reuse what it learnt about the issuers.
 *
 * @param anchors              trusted certificates
 * @param at                   the moment to judge, compared to the second as certificates have no finer times
 * @param revocation           weight of revocation
 * @param crls                 complete, delta and indirect CRLs in any order
 * @param requiredEku          dotted OIDs of purposes the path must serve, all of them
 * @param ekuMustBeStated      a certificate without an extended key usage extension does not serve them
 * @param peer                 the identity the end certificate must bear
 * @param policies             certificate policies
 * @param anchorRules          how anchors are treated
 * @param algorithms           weak cryptography
 * @param profile              severity of departures from the certificate profile of RFC 5280 §4 that §6 does not ask
 *                             a validator to check; {@link Severity#ERROR} is comparable to {@code openssl -x509_strict}
 * @param maximumIntermediates most CA certificates that are not self-issued between anchor and end certificate
 * @param distrusted           certificates refused wherever they appear, as the Windows store "Disallowed"
 * @param helpers              certificates that may be needed to validate CRL issuers outside the path
 */
public record ValidationParameters(Set<X509Certificate> anchors, Instant at, RevocationCheck revocation,
        List<X509CRL> crls, Set<String> requiredEku, boolean ekuMustBeStated, Optional<PeerName> peer,
        PolicyRequirements policies, AnchorRules anchorRules, AlgorithmPolicy algorithms, Severity profile,
        int maximumIntermediates, Set<X509Certificate> distrusted, List<X509Certificate> helpers) {

    /** Purpose of a TLS server, dotted OID. */
    public static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
    /** Purpose of a TLS client, dotted OID. */
    public static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    private static final int DEFAULT_DEPTH = 16;

    public ValidationParameters {
        anchors = Set.copyOf(anchors);
        Objects.requireNonNull(at);
        Objects.requireNonNull(revocation);
        crls = List.copyOf(crls);
        requiredEku = Set.copyOf(requiredEku);
        Objects.requireNonNull(peer);
        Objects.requireNonNull(policies);
        Objects.requireNonNull(anchorRules);
        Objects.requireNonNull(algorithms);
        Objects.requireNonNull(profile);
        distrusted = Set.copyOf(distrusted);
        helpers = List.copyOf(helpers);
    }

    /** Any purpose, any peer, no revocation check, weak algorithms and profile departures as warnings. */
    public static ValidationParameters of(Collection<X509Certificate> anchors, Instant at) {
        return new ValidationParameters(Set.copyOf(anchors), at, RevocationCheck.NONE, List.of(), Set.of(), false,
                Optional.empty(), PolicyRequirements.none(), AnchorRules.strict(), AlgorithmPolicy.advisory(),
                Severity.WARNING, DEFAULT_DEPTH, Set.of(), List.of());
    }

    /** The host name the end certificate must bear, if that is the kind of identity asked for. */
    public Optional<String> dnsName() {
        return peer.filter(PeerName.Dns.class::isInstance).map(PeerName::value);
    }

    /** Asks for a host name, or for an address if the text is an IP literal. */
    public ValidationParameters withDnsName(String name) {
        Optional<InetAddress> literal = IpNames.literal(name);
        return withPeer(literal.<PeerName>map(PeerName.Ip::new).orElseGet(() -> new PeerName.Dns(name)));
    }

    public ValidationParameters withPeer(PeerName name) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, Optional.of(name),
                policies, anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    /** The same parameters without a demand on the peer's identity. */
    public ValidationParameters withoutPeer() {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, Optional.empty(),
                policies, anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withCrls(RevocationCheck check, Collection<X509CRL> lists) {
        return new ValidationParameters(anchors, at, check, List.copyOf(lists), requiredEku, ekuMustBeStated, peer,
                policies, anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withRequiredEku(Set<String> oids) {
        return new ValidationParameters(anchors, at, revocation, crls, oids, ekuMustBeStated, peer, policies,
                anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withEkuStated(boolean required) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, required, peer, policies,
                anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withPolicies(PolicyRequirements requirements) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer,
                requirements, anchorRules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withAnchorRules(AnchorRules rules) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                rules, algorithms, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withAlgorithms(AlgorithmPolicy policy) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                anchorRules, policy, profile, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withProfile(Severity severity) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                anchorRules, algorithms, severity, maximumIntermediates, distrusted, helpers);
    }

    public ValidationParameters withMaximumIntermediates(int maximum) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                anchorRules, algorithms, profile, maximum, distrusted, helpers);
    }

    public ValidationParameters withDistrusted(Collection<X509Certificate> certificates) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                anchorRules, algorithms, profile, maximumIntermediates, Set.copyOf(certificates), helpers);
    }

    public ValidationParameters withHelpers(Collection<X509Certificate> certificates) {
        return new ValidationParameters(anchors, at, revocation, crls, requiredEku, ekuMustBeStated, peer, policies,
                anchorRules, algorithms, profile, maximumIntermediates, distrusted, List.copyOf(certificates));
    }
}
