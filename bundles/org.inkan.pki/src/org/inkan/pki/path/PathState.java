package org.inkan.pki.path;

import java.util.ArrayList;
import java.util.List;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.NameRules;
import org.inkan.pki.path.internal.PolicyGraph;
import org.inkan.pki.path.internal.VerificationKey;

/**
 * The state variables of RFC 5280 §6.1.2 after some certificates from the anchor downwards. Immutable, so that all
 * certificates of one issuer start from the same one.
 *
 * @param issuer         the certificate processed last
 * @param key            working public key
 * @param remaining      max_path_length
 * @param names          permitted and excluded subtrees
 * @param policies       valid policy tree
 * @param explicitPolicy certificates until a policy is required
 * @param policyMapping  certificates until mappings are ignored
 * @param inhibitAny     certificates until anyPolicy matches nothing
 * @param verdicts       about the certificates so far, lowest first
 */
record PathState(CertificateView issuer, VerificationKey key, int remaining, NameRules names, PolicyGraph policies,
        int explicitPolicy, int policyMapping, int inhibitAny, List<CertificateVerdict> verdicts) {

    /** A counter no path is long enough to run down; stands for n + 1 of §6.1.2 (d) to (f). */
    static final int UNLIMITED = Integer.MAX_VALUE;

    PathState {
        verdicts = List.copyOf(verdicts);
    }

    static PathState start(CertificateView anchor, ValidationParameters parameters) {
        PolicyRequirements policies = parameters.policies();
        return new PathState(anchor, new VerificationKey(anchor.publicKey()), parameters.maximumIntermediates(),
                NameRules.none(), PolicyGraph.start(), policies.explicitPolicy() ? 0 : UNLIMITED,
                policies.mappingInhibited() ? 0 : UNLIMITED, policies.anyPolicyInhibited() ? 0 : UNLIMITED, List.of());
    }

    List<CertificateVerdict> with(CertificateVerdict lowest) {
        List<CertificateVerdict> all = new ArrayList<>(verdicts.size() + 1);
        all.add(lowest);
        all.addAll(verdicts);
        return all;
    }

    PathState judged(CertificateVerdict verdict) {
        return new PathState(issuer, key, remaining, names, policies, explicitPolicy, policyMapping, inhibitAny,
                with(verdict));
    }
}
