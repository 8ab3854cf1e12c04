package org.inkan.template.issuance;

import org.inkan.core.text.Text;

/** What the policy module decides. */
public sealed interface IssuanceDecision {

    /** Sign this. */
    record Issue(CertificateDraft draft) implements IssuanceDecision {
    }

    /** Keep the request until a certificate manager decides; {@code draft} is what will be signed then. */
    record Pend(CertificateDraft draft, Text reason) implements IssuanceDecision {
    }

    /**
     * Refuse.
     *
     * @param hresult the code AD CS answers with, e.g. 0x80094811
     */
    record Deny(int hresult, Text reason, Text remedy) implements IssuanceDecision {
    }
}
