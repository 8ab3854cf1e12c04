package org.inkan.template.issuance;

import java.util.Optional;

/** The decision of an Enterprise CA's policy module (MS-WCCE 3.2.2.6.2.1), as a pure function. Stateless; safe for any thread. */
public final class IssuancePolicy {

    private IssuancePolicy() {
    }

    /** Decides about one request. Never fails: what cannot be understood is denied with a reason. */
    public static IssuanceDecision decide(IssuanceInput input) {
        Optional<IssuanceDecision.Deny> refusal = RequestChecks.refusal(input);
        return refusal.isPresent() ? refusal.get() : DraftBuilder.build(input);
    }
}
