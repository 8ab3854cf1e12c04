package org.inkan.pki.path;

import java.util.Set;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.NameRules;
import org.inkan.pki.path.internal.PolicyExtensions;
import org.inkan.pki.path.internal.PolicyGraph;
import org.inkan.pki.path.rule.PathRule;

/** The steps of RFC 5280 §6.1: from the anchor's state over each CA certificate to the end certificate. */
final class PathSteps {

    private final ValidationParameters parameters;
    private final BasicChecks basic;
    private final StrengthChecks strength;
    private final PurposeChecks purposes;
    private final RevocationChecks revocation;

    PathSteps(ValidationParameters parameters, RevocationChecks revocation) {
        this.parameters = parameters;
        this.basic = new BasicChecks(parameters);
        this.strength = new StrengthChecks(parameters.algorithms());
        this.purposes = new PurposeChecks(parameters.requiredEku(), parameters.ekuMustBeStated());
        this.revocation = revocation;
    }

    /** The state of §6.1.2, with what the anchor's own certificate says applied as far as {@link AnchorRules} ask. */
    PathState anchor(CertificateView view, boolean trusted) {
        AnchorRules rules = parameters.anchorRules();
        Verdicts verdicts = new Verdicts(view, parameters.profile());
        if (!trusted) {
            untrusted(view, verdicts);
        }
        basic.distrust(view, verdicts);
        if (rules.validity()) {
            basic.validity(view, verdicts);
        }
        PathState state = PathState.start(view, parameters);
        if (rules.constraints()) {
            state = constrained(view, state, verdicts);
        }
        strength.key(view, verdicts);
        return state.judged(verdicts.verdict());
    }

    /** RFC 5937 §3.2: an anchor's extensions become the initial values of the path. */
    private PathState constrained(CertificateView view, PathState start, Verdicts verdicts) {
        basic.content(view, verdicts);
        ProfileChecks.check(view, true, verdicts);
        purposes.issuer(view, verdicts);
        if (view.ca().basicConstraints() != null || parameters.anchorRules().basicConstraintsRequired()) {
            CaChecks.mayIssue(view, verdicts);
        } else if (!view.ca().maySignCertificates()) {
            verdicts.error(PathRule.NO_CERT_SIGN, "keyUsage");
        }
        PolicyGraph policies = view.policies().policies() == null ? start.policies()
                : start.policies().next(view.policies(), start.inhibitAny() > 0);
        PathState state = new PathState(view, start.key(), CaChecks.limited(view, start.remaining()), names(view, start),
                policies, start.explicitPolicy(), start.policyMapping(), start.inhibitAny(), start.verdicts());
        return prepared(view, state, view.policies().policies() == null ? null : start);
    }

    /** One CA certificate: §6.1.3 and the preparation for the next, §6.1.4. */
    PathState issuer(CertificateView view, PathState before) {
        Verdicts verdicts = new Verdicts(view, parameters.profile());
        PolicyGraph policies = common(view, before, false, verdicts);
        strength.key(view, verdicts);
        purposes.issuer(view, verdicts);
        CaChecks.mayIssue(view, verdicts);
        int remaining = CaChecks.remaining(view, before.remaining(), verdicts);
        PathState state = new PathState(view, before.key().next(view.publicKey()), remaining, names(view, before),
                policies, counted(view, before.explicitPolicy()), counted(view, before.policyMapping()),
                counted(view, before.inhibitAny()), before.verdicts());
        return prepared(view, state, before).judged(verdicts.verdict());
    }

    /** The end certificate: §6.1.3 and the wrap-up, §6.1.5. */
    PathResult endEntity(CertificateView view, PathState before, PeerName peer) {
        Verdicts verdicts = new Verdicts(view, parameters.profile());
        PolicyGraph policies = common(view, before, true, verdicts);
        Set<String> valid = wrapUp(view, policies, before.explicitPolicy(), verdicts);
        purposesAndPeer(view, peer, verdicts);
        return result(before, verdicts.verdict(), valid);
    }

    /** An end certificate that is trusted as it stands: no path, but it must serve its purpose now. */
    PathResult trustedTarget(CertificateView view, boolean allowed, PeerName peer) {
        Verdicts verdicts = new Verdicts(view, parameters.profile());
        verdicts.add(PathRule.TARGET_IS_ANCHOR, allowed ? Severity.INFO : Severity.ERROR, "");
        basic.content(view, verdicts);
        basic.validity(view, verdicts);
        basic.distrust(view, verdicts);
        purposesAndPeer(view, peer, verdicts);
        return result(PathState.start(view, parameters), verdicts.verdict(), parameters.policies().initialPolicies());
    }

    /** A single certificate without any issuer at hand. */
    PathResult orphan(CertificateView view, PeerName peer) {
        Verdicts verdicts = new Verdicts(view, parameters.profile());
        untrusted(view, verdicts);
        basic.content(view, verdicts);
        basic.validity(view, verdicts);
        basic.distrust(view, verdicts);
        purposesAndPeer(view, peer, verdicts);
        return result(PathState.start(view, parameters), verdicts.verdict(), Set.of());
    }

    private void purposesAndPeer(CertificateView view, PeerName peer, Verdicts verdicts) {
        strength.key(view, verdicts);
        purposes.endEntity(view, verdicts);
        if (peer != null) {
            new PeerNameCheck(peer).check(view, verdicts);
        }
    }

    /** §6.1.3 (a) to (f). */
    private PolicyGraph common(CertificateView view, PathState before, boolean last, Verdicts verdicts) {
        basic.signature(view, before, verdicts);
        basic.validity(view, verdicts);
        basic.distrust(view, verdicts);
        basic.content(view, verdicts);
        ProfileChecks.check(view, false, verdicts);
        strength.digest(view, verdicts);
        revocation.check(view, before, verdicts);
        if (last || !view.selfIssued()) {
            for (NameRules.Breach breach : before.names().check(view, last)) {
                verdicts.error(breach.rule(), "subjectAltName", breach.name(), breach.form().name());
            }
        }
        PolicyGraph policies = before.policies().next(view.policies(),
                before.inhibitAny() > 0 || !last && view.selfIssued());
        if (before.explicitPolicy() <= 0 && policies.isEmpty()) {
            verdicts.error(PathRule.NO_VALID_POLICY, "certificatePolicies");
        }
        return policies;
    }

    /**
     * §6.1.4 (b), (i) and (j).
     *
     * @param before its counter decides on mappings, for (b) comes ahead of (h); null if there are no policies to map
     */
    private PathState prepared(CertificateView view, PathState state, PathState before) {
        PolicyExtensions own = view.policies();
        PolicyGraph policies = own.mappings().isEmpty() || before == null ? state.policies()
                : state.policies().map(own.mappings(), before.policyMapping() > 0);
        return new PathState(view, state.key(), state.remaining(), state.names(), policies,
                lowered(state.explicitPolicy(), own.requireExplicit()),
                lowered(state.policyMapping(), own.inhibitMapping()), lowered(state.inhibitAny(), own.inhibitAny()),
                state.verdicts());
    }

    /** §6.1.5 (a), (b), (g). */
    private Set<String> wrapUp(CertificateView view, PolicyGraph policies, int explicitBefore, Verdicts verdicts) {
        int explicit = view.policies().requireExplicit() == 0 ? 0 : Math.max(0, explicitBefore - 1);
        Set<String> valid = policies.constrained(parameters.policies().initialPolicies());
        boolean reported = explicitBefore <= 0 && policies.isEmpty();
        if (explicit <= 0 && valid.isEmpty() && !reported) {
            verdicts.error(PathRule.NO_VALID_POLICY, "certificatePolicies");
        }
        return valid;
    }

    private void untrusted(CertificateView view, Verdicts verdicts) {
        if (view.selfIssued()) {
            verdicts.error(PathRule.UNTRUSTED_ROOT, "", view.toString());
        } else {
            verdicts.error(PathRule.NO_ISSUER, "issuer", view.issuerText());
        }
    }

    private static NameRules names(CertificateView view, PathState before) {
        return view.names().constraints() == null ? before.names() : before.names().and(view.names().constraints());
    }

    /** §6.1.4 (h): a counter runs down at every certificate that is not self-issued. */
    private static int counted(CertificateView view, int counter) {
        return view.selfIssued() || counter == 0 ? counter : counter - 1;
    }

    private static int lowered(int counter, int skip) {
        return skip < 0 ? counter : Math.min(counter, skip);
    }

    private static PathResult result(PathState before, CertificateVerdict last, Set<String> policies) {
        var all = before.with(last);
        return new PathResult(all.stream().allMatch(CertificateVerdict::valid), all, policies);
    }
}
