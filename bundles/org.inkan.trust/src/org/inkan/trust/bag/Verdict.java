package org.inkan.trust.bag;

import java.security.cert.X509Certificate;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * Whether a member of a bag is trusted, and why not. Immutable.
 *
 * @param state    in one word
 * @param path     the best path to a root, the member first; empty for a revocation list
 * @param findings the reasons, those about the member first
 */
public record Verdict(State state, List<X509Certificate> path, List<Finding> findings) {

    /** The outcome in one word. */
    public enum State {
        /** A valid path leads to a trusted root; of a list: signed by its issuer and current. */
        TRUSTED,
        /** The same, but something deserves a look. */
        REMARKS,
        /** It would be refused. */
        NOT_TRUSTED;

        /** The word. */
        public Text label() {
            return Texts.beside(Verdict.class).text("Verdict_" + name());
        }
    }

    /** Copies the lists. */
    public Verdict {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
    }

    /** The word and the first reason that weighs most. */
    public Text headline() {
        return findings.stream().max(java.util.Comparator.comparing(Finding::severity)).map(worst -> findings.stream()
                .filter(finding -> finding.severity() == worst.severity()).findFirst().orElseThrow())
                .map(first -> Texts.beside(Verdict.class).text("Verdict_headline", state.label(), first.what()))
                .orElse(state.label());
    }
}
