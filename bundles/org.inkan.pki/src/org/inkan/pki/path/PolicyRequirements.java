package org.inkan.pki.path;

import java.util.Set;

/**
 * The certificate-policy inputs (c) to (g) of RFC 5280 §6.1.1.
 *
 * @param initialPolicies    acceptable policies as dotted OIDs; {@link #ANY_POLICY} accepts all
 * @param explicitPolicy     the path must be valid for at least one of them
 * @param mappingInhibited   policy mappings of CA certificates are not followed
 * @param anyPolicyInhibited anyPolicy in a certificate matches nothing
 */
public record PolicyRequirements(Set<String> initialPolicies, boolean explicitPolicy, boolean mappingInhibited,
        boolean anyPolicyInhibited) {

    /** The special policy that stands for every policy (RFC 5280 §4.2.1.4). */
    public static final String ANY_POLICY = "2.5.29.32.0";

    public PolicyRequirements {
        initialPolicies = Set.copyOf(initialPolicies);
    }

    /** No demands of our own; constraints inside the certificates still hold. */
    public static PolicyRequirements none() {
        return new PolicyRequirements(Set.of(ANY_POLICY), false, false, false);
    }
}
