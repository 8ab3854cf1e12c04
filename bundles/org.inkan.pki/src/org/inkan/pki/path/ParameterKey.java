package org.inkan.pki.path;

import java.util.Objects;

/**
 * Parameters as far as they concern issuers: all but the peer. The collections are compared by identity, because copies
 * of the parameters share them and hashing a long list of CRLs for each certificate would cost more than the check.
 */
final class ParameterKey {

    private final ValidationParameters parameters;
    private final int hash;

    ParameterKey(ValidationParameters parameters) {
        this.parameters = parameters;
        this.hash = Objects.hash(System.identityHashCode(parameters.anchors()), parameters.at(),
                System.identityHashCode(parameters.crls()), parameters.requiredEku());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterKey key && same(parameters, key.parameters);
    }

    private static boolean same(ValidationParameters one, ValidationParameters other) {
        return one.anchors() == other.anchors() && one.crls() == other.crls() && one.helpers() == other.helpers()
                && one.distrusted() == other.distrusted() && one.at().equals(other.at())
                && one.revocation() == other.revocation() && one.requiredEku().equals(other.requiredEku())
                && one.ekuMustBeStated() == other.ekuMustBeStated() && one.policies().equals(other.policies())
                && one.anchorRules().equals(other.anchorRules()) && one.algorithms().equals(other.algorithms())
                && one.profile() == other.profile() && one.maximumIntermediates() == other.maximumIntermediates();
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
